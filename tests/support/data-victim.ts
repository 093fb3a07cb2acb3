import { join } from 'node:path';
import type { DataFolder } from '../../main/app/data-folder.ts';
import { eraseFiles } from '../../main/data/erase-files.ts';
import { decideRestore, finishRestore } from '../../main/data/restore-files.ts';
import { dieAtFileCall } from '../reliability/support/die-at-file-call.ts';

/**
 * A program that replaces or erases its data, and ends in its n-th call that changes files:
 * `node data-victim.ts restore|erase FOLDER N BEFORE-OR-AFTER`, where the last is a number from 0 to 1.
 */
const [what = '', folder = '', count = '', how = ''] = process.argv.slice(2);
const data: DataFolder = {
  folder,
  database: join(folder, 'twelve.db'),
  backups: join(folder, 'backups'),
  posts: join(folder, 'posts.db'),
  runningSession: join(folder, 'running.json'),
  settings: join(folder, 'settings.json'),
  reminders: join(folder, 'reminders.json'),
  exportReminders: join(folder, 'export-reminders.json'),
  log: join(folder, 'log.txt'),
  status: join(folder, '..', 'status.json'),
};
dieAtFileCall(Number(count), () => Number(how));
if (what === 'erase') eraseFiles(folder);
else {
  decideRestore(data);
  finishRestore(data);
}
