import type { PostsView } from '../posts/post.ts';

/** What a window may ask about what people posted. */
export interface PostsRequests {
  /** What is known already; nothing is fetched for it. */
  'posts:view': (options: { readonly contactId: string }) => PostsView;
  /** Opens a post in the user's browser and marks it read; during a session with its author it counts as looked at. */
  'posts:open': (options: { readonly contactId: string; readonly postId: string }) => void;
  /** Never offers this address for this contact again. */
  'posts:decline-offer': (options: { readonly contactId: string; readonly url: string }) => void;
}

export interface PostsBroadcasts {
  /** Posts came in, were read, or could not be fetched. */
  'posts:view': PostsView;
}

export const postsRequestNames = {
  'posts:view': true,
  'posts:open': true,
  'posts:decline-offer': true,
} satisfies Record<keyof PostsRequests, true>;

export const postsBroadcastNames = { 'posts:view': true } satisfies Record<keyof PostsBroadcasts, true>;
