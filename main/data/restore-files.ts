import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from '../app/data-folder.ts';
import { companionsOf } from '../storage/backup.ts';
import { preparedFiles } from '../storage/prepare-backup.ts';
import { renamePatiently, syncFolder } from '../storage/write-durably.ts';

/** The folder in which a backup is laid ready; without a decision it means nothing and may go at any time. */
export function preparedFolder({ folder }: Pick<DataFolder, 'folder'>): string {
  return join(folder, 'prepared');
}

/** The same folder once it is decided that its files take the place of those that are there. */
function decidedFolder({ folder }: Pick<DataFolder, 'folder'>): string {
  return join(folder, 'restoring');
}

/** Decides for what lies ready, by one rename: before it everything is as it was, after it the restore happens, crash or not. */
export function decideRestore(data: Pick<DataFolder, 'folder'>): void {
  renamePatiently(preparedFolder(data), decidedFolder(data));
  syncFolder(data.folder);
}

/**
 * Does what was decided, from wherever a crash broke it off; answers whether there was anything to do. Nobody may have the
 * database open.
 */
export function finishRestore(data: DataFolder): boolean {
  const decided = decidedFolder(data);
  if (!existsSync(decided)) return false;
  if (existsSync(join(decided, preparedFiles.database))) {
    for (const companion of companionsOf(data.database)) rmSync(companion, { force: true });
    // Gone for certain before another file has their name: read as its log, they would spoil it.
    syncFolder(data.folder);
  }
  take(decided, preparedFiles.database, data.database);
  take(decided, preparedFiles.settings, data.settings);
  take(decided, preparedFiles.reminders, data.reminders);
  take(decided, preparedFiles.session, data.runningSession);
  syncFolder(data.folder);
  rmSync(decided, { recursive: true, force: true });
  syncFolder(data.folder);
  return true;
}

function take(from: string, name: string, to: string): void {
  const file = join(from, name);
  if (existsSync(file)) renamePatiently(file, to);
}
