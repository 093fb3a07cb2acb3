/**
 * Text from a file or the clipboard made fit to read as one line: invisible formatting characters (zero-width, bidi,
 * soft hyphens) vanish, since they let one address look like another; all white space and control characters become
 * single spaces.
 */
export function cleanLine(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim();
}

/** `text` cut to `most` characters, never inside a surrogate pair. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
