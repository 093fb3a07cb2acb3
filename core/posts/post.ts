import type { Network } from '../networks/network.ts';

/** How many posts are kept of a contact. */
export const keptPosts = 50;

/** Something a contact published. All of it is plain text, whatever the feed held. */
export interface Post {
  readonly id: string;
  /** The profile whose feed it came from; the contact may have lost it since. */
  readonly profileId: string;
  readonly network: Network;
  /** Empty where its network knows no titles (a note on Mastodon, say): then the excerpt says it all. */
  readonly title: string;
  /** Its first words, or all of a short one; empty when the title is all there is. */
  readonly excerpt: string;
  /** Where it is read: http or https. A few feeds lead nowhere. */
  readonly url: string | null;
  /** Wall time in ms; null when the feed gave none that can be understood. */
  readonly publishedAt: number | null;
  readonly isUnread: boolean;
}

/** Where a contact's posts come from, and how the last attempt to fetch them went. */
export interface FeedState {
  readonly profileId: string;
  readonly network: Network;
  /** The site's name as people read it: `ana.example`. */
  readonly site: string;
  /** Wall time in ms at which it last answered properly; null when it never did. */
  readonly fetchedAt: number | null;
  readonly trouble: FeedTrouble | null;
}

/**
 * What went wrong with a feed. `offline`: nothing could be reached at all. `slow`: no answer in time. `busy`: asked to wait.
 * `gone`: the site took it away for good. `refused`: the address leads into a private network, or the site shut the door.
 */
export const feedTroubles = [
  'offline',
  'slow',
  'busy',
  'gone',
  'refused',
  'failed',
  'unreadable',
  'too-large',
  'untrusted',
] as const;
export type FeedTrouble = (typeof feedTroubles)[number];

/** Another place where the same person may be found, as their own site says (`rel="me"`). */
export interface ProfileOffer {
  readonly network: Network;
  readonly handle: string;
  readonly url: string;
}

/** All that is known of a contact's posts at one moment. Small enough to be sent whole whenever something in it changes. */
export interface PostsView {
  readonly contactId: string;
  /** Newest first. */
  readonly posts: readonly Post[];
  readonly feeds: readonly FeedState[];
  readonly offers: readonly ProfileOffer[];
  /** Whether their feeds are being looked for or asked right now. */
  readonly isFetching: boolean;
}

/** What a post is called in one line: its title, or else its first words. */
export function postName(post: Pick<Post, 'title' | 'excerpt'>): string {
  return post.title === '' ? post.excerpt : post.title;
}
