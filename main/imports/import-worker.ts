import { parentPort } from 'node:worker_threads';
import { serveWorker } from '../storage/worker-protocol.ts';
import { ImportReader } from './import-reader.ts';
import type { ReaderRequests } from './reader-contract.ts';

if (parentPort === null) throw new Error('import-worker.ts runs as a worker thread only');
const port = parentPort;
const reader = new ImportReader();

/** The thread that reads files: unpacking and parsing gigabytes would hold up everything else. */
serveWorker<ReaderRequests>(port, {
  handlers: {
    'reader:open': ([paths], context) => reader.open(paths, context),
    'reader:table': () => reader.table(),
    'reader:assign': ([assignment]) => reader.assign(assignment),
    'reader:restart': () => reader.restart(),
    'reader:next': (_, context) => reader.next(context),
    'reader:close': () => reader.close(),
  },
  onClose: () => {
    reader.close();
    // Sent before the port closes, the last message still arrives.
    setImmediate(() => port.close());
  },
});
