/** How a network counts: the most it takes, and what each link counts there, however long it is. */
export interface TextMeasure {
  /** In characters as people see them (graphemes); null where no limit is known. */
  readonly limit: number | null;
  readonly linkLength: number | null;
}

const link = /https?:\/\/[^\s<>"]+/giu;

let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as people see them: a family or a flag is one. */
export function countGraphemes(text: string): number {
  // Made at first use: it is dear, and most sessions never count.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/** How long a network takes a text to be. */
export function measureText(text: string, { linkLength }: Pick<TextMeasure, 'linkLength'>): number {
  if (linkLength === null) return countGraphemes(text);
  const links = text.match(link) ?? [];
  return countGraphemes(text.replace(link, '')) + links.length * linkLength;
}

/** How long a network takes what is said to be, with what it adds to the words. */
export function measureSaid(
  text: string,
  { adds, linkLength }: { readonly adds: string } & Pick<TextMeasure, 'linkLength'>,
): number {
  const said = text.trim();
  const isComplete = adds === '' || said.includes(adds);
  return measureText(isComplete ? said : `${adds} ${said}`.trimEnd(), { linkLength });
}
