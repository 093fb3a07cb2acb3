/** Foreign text as it may stand in HTML, also inside of a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Foreign text as it may stand in a line of Markdown: nothing of it becomes a link, a heading, a list or HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~!&]/g, String.raw`\$&`)
    .replace(/^(\s*)([-+=])/gm, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/gm, String.raw`$1\$2`);
}

/**
 * A cell of a table as text. A spreadsheet takes what begins with certain signs for a formula and runs it: an apostrophe
 * before it keeps it words (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Text as it stands in a calendar file (RFC 5545, 3.3.11). */
export function escapeCalendar(text: string): string {
  return text
    .replaceAll('\\', String.raw`\\`)
    .replaceAll(';', String.raw`\;`)
    .replaceAll(',', String.raw`\,`)
    .replace(/\r\n|\r|\n/g, String.raw`\n`);
}
