import type { PostsRequests } from '../../core/ipc/posts-requests.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { id, parseOptions, text } from '../ipc/parse.ts';
import type { PostsService } from './posts-service.ts';

const addressLength = 2_000;

/** Answers the windows' requests about posts. */
export function postsHandlers(
  posts: Pick<PostsService, 'view' | 'open' | 'declineOffer'>,
): HandlersOf<keyof PostsRequests> {
  return {
    'posts:view': { parse: parseOptions({ contactId: id }), run: ([{ contactId }]) => posts.view(contactId) },
    'posts:open': {
      parse: parseOptions({ contactId: id, postId: id }),
      run: ([{ contactId, postId }]) => posts.open(contactId, postId),
    },
    'posts:decline-offer': {
      parse: parseOptions({ contactId: id, url: text(addressLength) }),
      run: ([{ contactId, url }]) => posts.declineOffer(contactId, url),
    },
  };
}
