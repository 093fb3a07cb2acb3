import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { BackupContents, BackupTexts } from '../../core/data/backup-contents.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { ChosenBackup, DataView, WrittenBackup } from '../../core/ipc/data-requests.ts';
import type { Clock } from '../app/clock.ts';
import type { DataFolder } from '../app/data-folder.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';
import { isInside } from '../app/is-inside.ts';
import { OneAtATime } from '../app/one-at-a-time.ts';
import type { Backups } from '../storage/backup-client.ts';
import { forgetOldReplaced, lastReplaced, replacedFile } from '../storage/backup-file.ts';
import type { Storage } from '../storage/storage-contract.ts';
import { eraseFiles } from './erase-files.ts';
import { decideRestore, finishRestore, preparedFolder } from './restore-files.ts';

/** Everybody in the program who holds something of what lies in the data folder. */
export interface DataHolders {
  /** Whether no session is open. */
  isAtRest(): boolean;
  /** The file of the open session is gone or another one now. */
  takeUpSession(): void;
  /** Nobody but the database and the session writes until `readAnew`; resolves when what was begun is written. */
  holdStill(): Promise<void>;
  /** The files are other ones now, or the same after all: everybody reads them anew and every window shows what they say. */
  readAnew(): void;
}

export interface DataServiceParts {
  readonly data: DataFolder;
  readonly clock: Pick<Clock, 'read'>;
  readonly storage: Pick<Storage, 'request' | 'whileClosed'>;
  readonly backups: Backups;
  readonly app: Pick<ElectronSurface['app'], 'getVersion'>;
  readonly shell: Pick<ElectronSurface['shell'], 'openPath'>;
  readonly holders: DataHolders;
}

/** All of the user's data at once: saved to a file, replaced from one, shown where it lies, erased. */
export class DataService {
  readonly #parts: DataServiceParts;
  readonly #turns = new OneAtATime();
  #isReady = false;

  constructor(parts: DataServiceParts) {
    this.#parts = parts;
  }

  async view(): Promise<DataView> {
    const { data, storage } = this.#parts;
    const counts = await storage.request('contents:count');
    return { ...counts, folder: data.folder, replacedAt: lastReplaced(data.backups)?.savedAt ?? null };
  }

  /** Writes everything into the file, whole or not at all. */
  backUp(path: string): Promise<WrittenBackup> {
    return this.#turns.run(async () => {
      const fileName = basename(path);
      if (isInside(this.#parts.data.folder, path)) throw new AppError('backup-inside', { file: fileName });
      return { fileName, ...(await this.#write(path)) };
    });
  }

  /** Checks a backup and lays it ready; nothing changes yet. */
  choose(path: string): Promise<ChosenBackup> {
    return this.#turns.run(() => this.#choose(path));
  }

  /** Puts what was chosen last in the place of what is there, which is kept aside first. */
  restore(): Promise<BackupContents> {
    return this.#turns.run(() => this.#restore());
  }

  /** Puts back what the last restore replaced; what is there now is kept aside in its turn. */
  putBack(): Promise<BackupContents> {
    return this.#turns.run(async () => {
      const replaced = lastReplaced(this.#parts.data.backups);
      if (replaced === null) throw new AppError('bad-request', { what: 'nothing was replaced' });
      await this.#choose(replaced.file);
      return this.#restore();
    });
  }

  async openFolder(): Promise<void> {
    const { data, shell } = this.#parts;
    const reason = await shell.openPath(data.folder);
    if (reason !== '') throw new AppError('folder-unopened', { folder: data.folder, reason });
  }

  erase(): Promise<void> {
    return this.#turns.run(async () => {
      const { data, holders, storage } = this.#parts;
      this.#isReady = false;
      const left = await this.#whileStill(() =>
        storage.whileClosed(() => {
          const names = eraseFiles(data.folder);
          // In the same turn: its next heartbeat would write the session anew.
          holders.takeUpSession();
          return names;
        }),
      );
      if (left.length > 0) throw new AppError('erase-incomplete', { names: left.join(', ') });
    });
  }

  async #choose(path: string): Promise<ChosenBackup> {
    const { backups, data } = this.#parts;
    this.#isReady = false;
    const prepared = await backups.prepare({ source: path, into: preparedFolder(data) });
    this.#isReady = true;
    return { fileName: basename(path), ...prepared };
  }

  async #restore(): Promise<BackupContents> {
    const { clock, data, holders, storage } = this.#parts;
    if (!this.#isReady) throw new AppError('bad-request', { what: 'no backup was chosen' });
    this.#requireRest();
    // Without a database there is nothing to keep.
    if (existsSync(data.database)) await this.#write(replacedFile(data.backups, clock.read().wallMs));
    await this.#whileStill(() =>
      storage.whileClosed(() => {
        // Somebody may have clicked on the tray meanwhile.
        this.#requireRest();
        this.#isReady = false;
        decideRestore(data);
        finishRestore(data);
        holders.takeUpSession();
      }),
    );
    forgetOldReplaced(data.backups);
    return { savedAt: clock.read().wallMs, ...(await storage.request('contents:count')) };
  }

  async #whileStill<T>(work: () => Promise<T>): Promise<T> {
    const { holders } = this.#parts;
    await holders.holdStill();
    try {
      return await work();
    } finally {
      holders.readAnew();
    }
  }

  #requireRest(): void {
    if (!this.#parts.holders.isAtRest()) throw new AppError('restore-in-session');
  }

  #write(target: string): Promise<BackupContents> {
    const { app, backups, clock, data } = this.#parts;
    return backups.write({
      database: data.database,
      target,
      texts: textsOf(data),
      savedAt: clock.read().wallMs,
      program: app.getVersion(),
    });
  }
}

function textsOf({ settings, reminders, runningSession }: DataFolder): BackupTexts {
  return { settings: textOf(settings) ?? '{}', reminders: textOf(reminders), session: textOf(runningSession) };
}

/** The text of a file, or null where there is none to read: the rest is worth keeping all the same. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
