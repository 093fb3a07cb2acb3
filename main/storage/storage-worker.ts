import { performance } from 'node:perf_hooks';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { BackupRequests } from './backup-client.ts';
import { writeBackup } from './backup-file.ts';
import { makeBackup } from './backup.ts';
import { finishChanges } from './apply-changes.ts';
import { cancelAbandoned } from './import-repository.ts';
import { serveLog, startLogThread } from './log-thread.ts';
import { newId } from './new-id.ts';
import { isDamage, openDatabase, type OpenedDatabase } from './open-database.ts';
import { prepareBackup } from './prepare-backup.ts';
import { StepRunner } from './step-runner.ts';
import type { StorageWorkerData } from './storage-client.ts';
import type { StorageRequests } from './storage-contract.ts';
import { storageHandlers } from './storage-handlers.ts';
import { sweepBatches } from './sweep-batches.ts';
import { serveWorker, type WorkerPort, type WorkerService } from './worker-protocol.ts';
import { WriteAheadLog, type LogThread } from './write-ahead-log.ts';

/** The thread that owns the database: opens it, tidies up behind imports that were broken off, and answers requests. */
function serve(port: WorkerPort & { close(): void }, data: StorageWorkerData): void {
  const now = (): number => Date.now();
  try {
    const opened = openDatabase(data, now);
    serveWorker<StorageRequests>(
      port,
      serviceOf(opened, {
        now,
        backUp: (day) => backUpAside(data, day),
        startLogThread: () => startLogThread(data),
        end: () => port.close(),
      }),
    );
  } catch (error) {
    // A file that can't be opened (a newer version's, a forbidden folder): every request says so.
    const refusal = error instanceof Error ? error : new Error(String(error));
    serveWorker<StorageRequests>(port, { handlers: refusal, onClose: () => port.close() });
  }
}

/** Copies in a thread beside this one: writing out a large file takes seconds in which sessions must still be saved. */
function backUpAside(data: StorageWorkerData, day: string): Promise<string> {
  const workerData: StorageWorkerData = { ...data, task: { kind: 'back-up', day } };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(data.workerUrl), { workerData });
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The backup ended without an answer (${code})`)));
  });
}

interface Surroundings {
  readonly now: () => number;
  readonly backUp: (day: string) => Promise<string>;
  readonly startLogThread: () => LogThread;
  readonly end: () => void;
}

function serviceOf(
  { database, health, close }: OpenedDatabase,
  { now, backUp, startLogThread, end }: Surroundings,
): WorkerService<StorageRequests> {
  const importing = new StepRunner(() => performance.now());
  const changing = new StepRunner(() => performance.now());
  const comparing = new StepRunner(() => performance.now());
  const tidying = new StepRunner(() => performance.now());
  const log = new WriteAheadLog(database.connection, startLogThread);
  let isSuspect = false;

  const noteDamage = (error: unknown): void => {
    isSuspect ||= isDamage(error);
  };
  const sweep = (): void => void tidying.run(sweepBatches(database)).catch(noteDamage);
  cancelAbandoned(database);
  finishChanges(database, { newId, now });
  sweep();

  return {
    handlers: storageHandlers({ database, health, backUp, importing, changing, comparing, log, sweep, newId, now }),
    onError: noteDamage,
    onClose: async () => {
      await importing.stop();
      await changing.stop();
      await comparing.stop();
      await tidying.stop();
      // Whoever closes the file last brings the log in and removes it: that is to be this thread.
      await log.release();
      close({ isSuspect });
      // Sent before the port closes, the last message still arrives.
      setImmediate(end);
    },
  };
}

function start(port: WorkerPort & { close(): void }, data: StorageWorkerData): void {
  switch (data.task.kind) {
    case 'back-up':
      return port.postMessage(makeBackup(data.file, data.backupDir, data.task.day));
    case 'bring-in-log':
      return serveLog(port, data.file);
    case 'serve-backups':
      return serveWorker<BackupRequests>(port, {
        handlers: {
          'backup:write': ([options]) => writeBackup(options),
          'backup:prepare': ([options]) => prepareBackup(options),
        },
        onClose: () => void setImmediate(() => port.close()),
      });
    case 'serve':
      return serve(port, data);
  }
}

if (parentPort === null) throw new Error('storage-worker.ts runs as a worker thread only');
start(parentPort, workerData as StorageWorkerData);
