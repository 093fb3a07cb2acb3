import { rmSync } from 'node:fs';
import type { DataFolder } from '../app/data-folder.ts';
import type { Log } from '../app/log.ts';
import { finishErasing } from './erase-files.ts';
import { finishRestore, preparedFolder } from './restore-files.ts';

/** Finishes what a crash broke off when everything was to be erased or replaced. Before anything of it is read. */
export function finishAtStart(data: DataFolder, log: Pick<Log, 'note'>): void {
  const left = finishErasing(data.folder);
  if (left.length > 0) log.note(`Erasing could not be finished: ${left.length} files are left.`);
  if (finishRestore(data)) log.note('A restore was finished.');
  rmSync(preparedFolder(data), { recursive: true, force: true });
}
