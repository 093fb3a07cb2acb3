import type { ComposeLink, Words } from './compose-rule.ts';
import { plainWords } from './encode-link.ts';

/** Windows refuses to open anything longer than 2,081 characters (https://github.com/electron/electron/issues/9987). */
export const longestLink = 2_000;

/**
 * What opens, and what lies on the clipboard meanwhile. `filled`: everything is there. `pasted`: the place takes no
 * words. `too-long`: it would take them, but not so many in a link.
 */
export interface Opening {
  readonly url: string;
  readonly copied: string | null;
  readonly way: 'filled' | 'pasted' | 'too-long';
}

/** How a place is opened with what is said. `page` is where the person is found, for a link that is too long in any case. */
export function openingOf(link: ComposeLink, words: Words, page: string): Opening {
  const text = plainWords(words.text).trim();
  const copied = text === '' ? null : text;
  if (link.url.length <= longestLink) {
    const isFilled = link.carries === 'all' || copied === null;
    return { url: link.url, copied: isFilled ? null : copied, way: isFilled ? 'filled' : 'pasted' };
  }
  return { url: link.bare.length <= longestLink ? link.bare : page, copied, way: 'too-long' };
}
