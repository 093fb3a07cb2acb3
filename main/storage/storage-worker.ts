import { performance } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';
import { v7 } from 'uuid';
import { cancelAbandoned } from './import-repository.ts';
import { isDamage, openDatabase, type OpenedDatabase } from './open-database.ts';
import { StepRunner } from './step-runner.ts';
import type { StorageWorkerData } from './storage-client.ts';
import type { StorageRequests } from './storage-contract.ts';
import { storageHandlers } from './storage-handlers.ts';
import { sweepBatches } from './sweep-batches.ts';
import { serveWorker, type WorkerPort, type WorkerService } from './worker-protocol.ts';

/** The thread that owns the database: opens it, tidies up behind imports that were broken off, and answers requests. */
function startStorageWorker(port: WorkerPort & { close(): void }, { file, backupDir }: StorageWorkerData): void {
  const now = (): number => Date.now();
  try {
    const opened = openDatabase({ file, backupDir }, now);
    serveWorker<StorageRequests>(
      port,
      serviceOf(opened, backupDir, now, () => port.close()),
    );
  } catch (error) {
    // A file that can't be opened (a newer version's, a forbidden folder): every request says so.
    const refusal = error instanceof Error ? error : new Error(String(error));
    serveWorker<StorageRequests>(port, { handlers: refusal, onClose: () => port.close() });
  }
}

function serviceOf(
  { database, health, close }: OpenedDatabase,
  backupDir: string,
  now: () => number,
  end: () => void,
): WorkerService<StorageRequests> {
  const importing = new StepRunner(() => performance.now());
  const tidying = new StepRunner(() => performance.now());
  let isSuspect = false;

  const noteDamage = (error: unknown): void => {
    isSuspect ||= isDamage(error);
  };
  const sweep = (): void => void tidying.run(sweepBatches(database)).catch(noteDamage);
  cancelAbandoned(database);
  sweep();

  return {
    handlers: storageHandlers({ database, health, backupDir, importing, sweep, newId: () => v7(), now }),
    onError: noteDamage,
    onClose: async () => {
      await importing.stop();
      await tidying.stop();
      close({ isSuspect });
      // Sent before the port closes, the last message still arrives.
      setImmediate(end);
    },
  };
}

if (parentPort === null) throw new Error('storage-worker.ts runs as a worker thread only');
startStorageWorker(parentPort, workerData as StorageWorkerData);
