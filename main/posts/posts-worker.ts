import { parentPort, workerData } from 'node:worker_threads';
import { trustSystem } from '../fetch/trust-system.ts';
import { createWeb, type Web } from '../fetch/web.ts';
import { serveWorker, type WorkerPort } from '../storage/worker-protocol.ts';
import type { PostsWorkerData, PostsWorkerRequests } from './posts-contract.ts';
import { PostsAnswers } from './answer-requests.ts';

/** The thread that owns posts.db, goes to the web, and reads what comes from there: all that could take long. */
function serve(port: WorkerPort & { close(): void }, data: PostsWorkerData): void {
  let systemProxy = 'DIRECT';
  const web = webFor(data, () => systemProxy);
  const posts = new PostsAnswers({ file: data.file, web, useProxy: (system) => void (systemProxy = system) });
  serveWorker<PostsWorkerRequests>(port, {
    handlers: posts.handlers,
    onError: (error) => posts.noteFailure(error),
    onClose: () => {
      posts.close();
      // Sent before the port closes, the last message still arrives.
      setImmediate(() => port.close());
    },
  });
}

function webFor({ userAgent, environment, web }: PostsWorkerData, systemProxy: () => string): Web | null {
  if (web === 'closed') return null;
  if (web !== 'open') {
    const here = '127.0.0.1';
    const standIn = { port: web.standInPort };
    const resolve = async () => [{ address: here, family: 4 }];
    return createWeb({
      userAgent,
      environment,
      systemProxy,
      standIn,
      resolve,
      isAllowed: (address) => address === here,
    });
  }
  const real = createWeb({ userAgent, environment, systemProxy, standIn: null });
  let isTrusting = false;
  return {
    get: (address, request) => {
      // Not at the start: whoever waits for the first posts waits for no keychain.
      if (!isTrusting) trustSystem(() => {});
      isTrusting = true;
      return real.get(address, request);
    },
  };
}

if (parentPort === null) throw new Error('posts-worker.ts runs as a worker thread only');
serve(parentPort, workerData as PostsWorkerData);
