import { beginningOf, cleanProse } from '../../../core/posts/clean-prose.ts';
import { htmlToText, looseText } from './plain-text.ts';

const longestTitle = 200;
const longestExcerpt = 400;

/** A text of a feed and how it is written. */
export interface FeedText {
  readonly value: string;
  readonly kind: 'plain' | 'html' | 'loose';
}

/** What blog programs put behind every excerpt. */
const endings: readonly (readonly [sign: string, ending: RegExp])[] = [
  ['The post ', /\s*The post .{1,300} (?:appeared|first appeared) (?:first )?on .{1,200}$/],
  ['Continue reading', /\s*Continue reading\b.{0,120}$/],
  ['Read more', /\s*Read more\b.{0,120}$/],
  ['[…]', /\s*\[…\]\s*$/],
  ['[...]', /\s*\[\.\.\.\]\s*$/],
  ['submitted by /u/', /\s*submitted by \/u\/\S+ ?.*$/],
];

function read({ value, kind }: FeedText, most: number): string {
  if (kind === 'plain') return cleanProse(value.slice(0, most * 2));
  return kind === 'html' ? htmlToText(value, most) : looseText(value, most);
}

function excerptOf(texts: readonly FeedText[]): string {
  for (const text of texts) {
    const whole = read(text, longestExcerpt);
    const trimmed = endings.reduce((rest, [sign, end]) => (rest.includes(sign) ? rest.replace(end, '') : rest), whole);
    if (trimmed !== '') return beginningOf(trimmed, longestExcerpt);
  }
  return '';
}

/** Title and excerpt as they are shown. A title that is only the beginning of the text says nothing by itself. */
export function postText(
  title: FeedText | null,
  texts: readonly FeedText[],
): { readonly title: string; readonly excerpt: string } {
  const heading = title === null ? '' : beginningOf(read(title, longestTitle), longestTitle);
  const excerpt = excerptOf(texts);
  const bare = heading.replace(/\s*(?:…|\.\.\.)$/, '');
  const isRepeated = bare !== '' && excerpt.startsWith(bare);
  if (!isRepeated) return { title: heading, excerpt };
  return bare === excerpt ? { title: heading, excerpt: '' } : { title: '', excerpt };
}
