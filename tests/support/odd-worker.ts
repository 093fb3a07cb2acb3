import { parentPort } from 'node:worker_threads';
import { AppError } from '../../core/errors/app-error.ts';
import { serveWorker, type WorkerHandlers } from '../../main/storage/worker-protocol.ts';

/** Requests with which a worker can be made to do everything that goes wrong in life. */
export interface OddRequests {
  echo: (value: unknown) => unknown;
  'refuse-kindly': () => void;
  'break-down': () => void;
  die: () => void;
  'die-later': () => void;
  'wait-for-cancel': () => string;
  'count-up': (to: number) => number;
}

const handlers: WorkerHandlers<OddRequests> = {
  echo: ([value]) => value,
  'refuse-kindly': () => {
    throw new AppError('unknown-contact', { name: 'Ana' });
  },
  'break-down': () => {
    throw new TypeError('a bug');
  },
  die: () => process.exit(3),
  'die-later': () =>
    new Promise(() => {
      setImmediate(() => {
        throw new Error('uncaught');
      });
    }),
  'wait-for-cancel': (_, { signal }) =>
    new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve('cancelled'));
    }),
  'count-up': async ([to], { report }) => {
    for (let count = 1; count <= to; count += 1) report(count);
    await Promise.resolve();
    return to;
  },
};

const port = parentPort;
if (port === null) throw new Error('odd-worker.ts runs as a worker thread only');
serveWorker<OddRequests>(port, { handlers, onClose: () => void setImmediate(() => port.close()) });
