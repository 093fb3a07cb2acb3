import { Database } from './database.ts';
import type { StorageWorkerData } from './storage-client.ts';
import { WorkerClient } from './worker-client.ts';
import { serveWorker, type WorkerPort } from './worker-protocol.ts';
import type { LogThread } from './write-ahead-log.ts';

interface LogRequests {
  'log:bring-in': () => void;
}

/** Starts a thread that brings the log into the file. Where it cannot, the log only stays longer: nothing is lost by that. */
export function startLogThread(data: StorageWorkerData): LogThread {
  const workerData: StorageWorkerData = { ...data, task: { kind: 'bring-in-log' } };
  const client = new WorkerClient<LogRequests>({
    workerUrl: new URL(data.workerUrl),
    workerData,
    failureCode: 'storage-failed',
    onFailure: () => {},
  });
  return {
    bringIn: () => client.request('log:bring-in', []).catch(() => {}),
    end: () => client.close(),
  };
}

/** What that thread does, through a connection of its own: whoever reads or writes meanwhile need not wait. */
export function serveLog(port: WorkerPort & { close(): void }, file: string): void {
  const database = new Database(file);
  serveWorker<LogRequests>(port, {
    handlers: { 'log:bring-in': () => database.connection.exec('PRAGMA wal_checkpoint(PASSIVE)') },
    onClose: () => {
      database.close();
      setImmediate(() => port.close());
    },
  });
}
