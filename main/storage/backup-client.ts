import type { BackupContents } from '../../core/data/backup-contents.ts';
import type { WriteBackup } from './backup-file.ts';
import type { PrepareBackup, PreparedBackup } from './prepare-backup.ts';
import type { StorageOptions, StorageWorkerData } from './storage-client.ts';
import { WorkerClient } from './worker-client.ts';

/** What is done with backup files: seconds of work, in a thread of its own. */
export interface BackupRequests {
  /** Writes everything into one file; answers what is in it. */
  'backup:write': (options: WriteBackup) => BackupContents;
  /** Checks a file and lays what is in it ready. */
  'backup:prepare': (options: PrepareBackup) => PreparedBackup;
}

export interface Backups {
  write(options: WriteBackup): Promise<BackupContents>;
  prepare(options: PrepareBackup): Promise<PreparedBackup>;
}

/**
 * Works on backup files beside the thread that owns the database, which goes on answering meanwhile; and which may be
 * unable to open it, just when a backup is wanted most. Each piece of work has a thread that ends with it.
 */
export function openBackups({ file, backupDir, workerUrl, onFailure }: StorageOptions): Backups {
  const workerData: StorageWorkerData = { file, backupDir, workerUrl: workerUrl.href, task: { kind: 'serve-backups' } };
  async function ask<Name extends keyof BackupRequests>(
    name: Name,
    ...args: Parameters<BackupRequests[Name]>
  ): Promise<ReturnType<BackupRequests[Name]>> {
    const client = new WorkerClient<BackupRequests>({
      workerUrl,
      workerData,
      failureCode: 'storage-failed',
      onFailure,
    });
    try {
      return await client.request(name, args);
    } finally {
      await client.close();
    }
  }
  return {
    write: (options) => ask('backup:write', options),
    prepare: (options) => ask('backup:prepare', options),
  };
}
