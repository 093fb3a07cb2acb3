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
  /** The worker's own address: it starts itself once more for what takes long. */
  readonly workerUrl: string;
  /**
   * `serve` answers requests; `serve-backups` works on files; `back-up` makes a day's copy in a thread of its own and ends;
   * `bring-in-log` stands beside an import.
   */
  readonly task:
    | { readonly kind: 'serve' }
    | { readonly kind: 'serve-backups' }
    | { readonly kind: 'back-up'; readonly day: string }
    | { readonly kind: 'bring-in-log' };
}

/** Makes the one way to the database. The worker behind it starts with the first request. */
export function openStorage({ file, backupDir, workerUrl, onFailure }: StorageOptions): Storage {
  const workerData: StorageWorkerData = { file, backupDir, workerUrl: workerUrl.href, task: { kind: 'serve' } };
  const newClient = (): WorkerClient<StorageRequests> =>
    new WorkerClient<StorageRequests>({ workerUrl, workerData, failureCode: 'storage-failed', onFailure });
  let client = newClient();
  /** Resolves when the database may be opened again; null while it may. */
  let pause: Promise<void> | null = null;

  async function whileClosed<T>(work: () => T): Promise<T> {
    const before = pause;
    const { promise, resolve } = Promise.withResolvers<void>();
    pause = promise;
    try {
      await before;
      await client.close();
      return work();
    } finally {
      client = newClient();
      if (pause === promise) pause = null;
      resolve();
    }
  }

  return {
    request: (name, ...args) =>
      // At once when nobody holds it closed: requests are answered in the order in which they are made.
      pause === null ? client.request(name, args) : pause.then(() => client.request(name, args)),
    follow: (following, name, ...args) =>
      (pause ?? Promise.resolve()).then(() => client.request(name, args, following)),
    whileClosed,
    close: () => (pause === null ? client.close() : pause.then(() => client.close())),
  };
}
