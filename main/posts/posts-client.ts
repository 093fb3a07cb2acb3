import { WorkerClient } from '../storage/worker-client.ts';
import type { PostsView } from '../../core/posts/post.ts';
import type { PostsStore, PostsWorkerData, PostsWorkerRequests } from './posts-contract.ts';

/** Makes the one way to posts.db and the web. The worker behind it starts with the first request. */
export function openPostsStore(options: {
  readonly workerUrl: URL;
  readonly workerData: PostsWorkerData;
  readonly onFailure: (error: unknown) => void;
}): PostsStore {
  const newClient = (): WorkerClient<PostsWorkerRequests> =>
    new WorkerClient<PostsWorkerRequests>({ ...options, failureCode: 'storage-failed' });
  let client = newClient();
  return {
    request: (name, ...args) => client.request(name, args),
    lookUp: (contact, at, onView) =>
      client.request('look-up', [contact, at], { onProgress: (view) => onView(view as PostsView) }),
    letGo: () => {
      const old = client;
      client = newClient();
      return old.close();
    },
  };
}
