import type { PostingContact } from '../../core/posts/found-post.ts';
import type { Post, PostsView } from '../../core/posts/post.ts';
import type { ProxyEnvironment } from '../fetch/proxy-of.ts';

/** Everything the posts worker can be asked. Times are wall ms. */
export interface PostsWorkerRequests {
  /** What is known already. */
  view: (contact: PostingContact) => PostsView;
  /** Asks their feeds as far as manners allow; reports a new view whenever something came in. */
  'look-up': (contact: PostingContact, at: number) => PostsView;
  post: (postId: string) => Post | null;
  'mark-read': (postId: string, at: number) => void;
  /** What the user opened of some profiles' posts, the last first. */
  'read-posts': (profileIds: readonly string[]) => readonly ReadPost[];
  /** When each contact who posted since then did so last. */
  latest: (since: number) => readonly LatestPost[];
  'decline-offer': (contactId: string, url: string) => void;
  /** What the system's settings say of proxies from now on, as Chromium writes it. */
  'use-proxy': (system: string) => void;
}

export interface ReadPost {
  readonly post: Post;
  readonly readAt: number;
}

export interface LatestPost {
  readonly contactId: string;
  readonly at: number;
}

/** What the posts worker is started with. */
export interface PostsWorkerData {
  /** Absolute path of posts.db. */
  readonly file: string;
  readonly userAgent: string;
  readonly environment: ProxyEnvironment;
  readonly web: WebAccess;
}

/** Whether anything is fetched: from the web, from a server that stands in for it in a test, or not at all. */
export type WebAccess = 'open' | 'closed' | { readonly standInPort: number };

/** How the rest of main asks for posts. */
export interface PostsStore {
  request<N extends keyof PostsWorkerRequests>(
    name: N,
    ...args: Parameters<PostsWorkerRequests[N]>
  ): Promise<ReturnType<PostsWorkerRequests[N]>>;
  /** As `look-up`, and hears of each view on the way. */
  lookUp(contact: PostingContact, at: number, onView: (view: PostsView) => void): Promise<PostsView>;
  /** Closes the file; the next request opens it again, or a new one. */
  letGo(): Promise<void>;
}
