import type { Storage, StorageRequests } from './storage-contract.ts';
import { WorkerClient } from './worker-client.ts';

export interface StorageOptions {
  /** Absolute path of the database. */
  readonly file: string;
  /** Absolute path of the folder for its copies. */
  readonly backupDir: string;
  /** The storage worker's own file. */
  readonly workerUrl: URL;
  /** Hears of a worker that died and of failures that no user should ever meet. */
  readonly onFailure: (error: unknown) => void;
}

/** What the storage worker is started with. */
export interface StorageWorkerData {
  readonly file: string;
  readonly backupDir: string;
  /** The worker's own address: it starts itself once more to make a backup. */
  readonly workerUrl: string;
  /** `serve` answers requests; `back-up` copies the database in a thread of its own and ends. */
  readonly task: { readonly kind: 'serve' } | { readonly kind: 'back-up'; readonly day: string };
}

/** Makes the one way to the database. The worker behind it starts with the first request. */
export function openStorage({ file, backupDir, workerUrl, onFailure }: StorageOptions): Storage {
  const workerData: StorageWorkerData = { file, backupDir, workerUrl: workerUrl.href, task: { kind: 'serve' } };
  const client = new WorkerClient<StorageRequests>({ workerUrl, workerData, failureCode: 'storage-failed', onFailure });
  return {
    request: (name, ...args) => client.request(name, args),
    close: () => client.close(),
  };
}
