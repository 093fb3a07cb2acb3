import type { Profile } from '../contacts/contact.ts';
import type { Outlet } from './outlet.ts';
import type { TextMeasure } from './text-length.ts';

/** What is said: the words, a subject where there is room for one, and the link they are about. */
export interface Words {
  readonly text: string;
  readonly subject: string;
  /** The link that is passed on, or empty. */
  readonly link: string;
  /** What the link leads to is called; empty when unknown. */
  readonly title: string;
}

/** A place that opens, and how much of what is said it opens with. */
export interface ComposeLink {
  readonly url: string;
  /** The same place without the words, for when they make the link too long. */
  readonly bare: string;
  /** `all`: filled in. `link`: only the link that is passed on. `none`: the words have to be pasted. */
  readonly carries: 'all' | 'link' | 'none';
}

/** Where the user is at home on the fediverse (`mastodon.social`), or null when that is not known. */
export type Home = string | null;

/** How one network takes in words. Where a way is missing, the page itself opens and the words are pasted. */
export interface ComposeRule extends TextMeasure {
  readonly outlet: Outlet;
  /** To one person, seen by nobody else. */
  readonly message?: (to: Profile, words: Words) => ComposeLink | null;
  /** In public, with the person's name in it. */
  readonly mention?: (to: Profile, words: Words, home: Home) => ComposeLink | null;
  /** To the user's own readers. */
  readonly share?: (words: Words, home: Home) => ComposeLink | null;
  /** Under something the person wrote. */
  readonly reply?: (post: URL, words: Words, home: Home) => ComposeLink | null;
  /** Passes something on as it is. */
  readonly repost?: (post: URL, home: Home) => string | null;
  readonly follow?: (whom: Profile, home: Home) => string | null;
}

/** A place that is filled in. */
export function filled(url: string, bare: string): ComposeLink {
  return { url, bare, carries: 'all' };
}

/** A place where the words are pasted. */
export function blank(url: string, carries: 'link' | 'none' = 'none'): ComposeLink {
  return { url, bare: url, carries };
}
