import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from './database.ts';
import { syncFolder } from './write-durably.ts';

const daily = /^twelve-\d{4}-\d{2}-\d{2}\.db$/;
const beforeChange = /^twelve-before-\d{4}-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}\.db$/;
const dailyKept = 7;
const beforeChangeKept = 3;

/** Whether a file opens and every page in it can be read. Never throws. */
export function isSound(file: string): boolean {
  try {
    const database = new Database(file);
    try {
      const row = database.get<{ readonly quick_check: string }>('PRAGMA quick_check(1)');
      return row?.quick_check === 'ok';
    } finally {
      database.close();
    }
  } catch {
    return false;
  } finally {
    for (const companion of companionsOf(file)) rmSync(companion, { force: true });
  }
}

/** The log and its index that SQLite puts beside a file and leaves there when it could not close it. */
export function companionsOf(file: string): readonly string[] {
  return [`${file}-wal`, `${file}-shm`];
}

function finish(temporary: string, folder: string, name: string): void {
  const handle = openSync(temporary, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, join(folder, name));
  syncFolder(folder);
}

/**
 * Copies the database through a connection of its own, so that whoever works with it meanwhile need not wait, checks the
 * copy and keeps the newest seven days. A copy that is not sound is thrown away: seven days of copying damage would push
 * out the last good one.
 */
export function makeBackup(file: string, folder: string, day: string): string {
  mkdirSync(folder, { recursive: true });
  const name = `twelve-${day}.db`;
  const temporary = join(folder, `${name}.new`);
  rmSync(temporary, { force: true });
  const database = new Database(file, { readOnly: true });
  try {
    database.run('VACUUM INTO ?', temporary);
  } finally {
    database.close();
  }
  if (!isSound(temporary)) {
    rmSync(temporary, { force: true });
    throw new Error(`The copy ${name} is not sound`);
  }
  finish(temporary, folder, name);
  forgetOld(folder, daily, dailyKept);
  return name;
}

/** The copy made before a schema changes. Nothing else runs then, so it is made in one go. */
export function backUpBeforeChange(database: Database, folder: string, from: number, stamp: string): string {
  mkdirSync(folder, { recursive: true });
  const name = `twelve-before-${String(from + 1).padStart(4, '0')}-${stamp}.db`;
  const temporary = join(folder, `${name}.new`);
  rmSync(temporary, { force: true });
  database.run('VACUUM INTO ?', temporary);
  finish(temporary, folder, name);
  forgetOld(folder, beforeChange, beforeChangeKept);
  return name;
}

function forgetOld(folder: string, pattern: RegExp, kept: number): void {
  const names = readdirSync(folder).filter((name) => pattern.test(name));
  for (const name of names.toSorted().slice(0, -kept)) rmSync(join(folder, name), { force: true });
}

/** All copies, the one to restore first in front: by the moment in their name, whatever they were made for. */
export function backupsNewestFirst(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const moment = (name: string): string => name.replace(/^twelve-(before-\d{4}-)?/, '');
  return readdirSync(folder)
    .filter((name) => daily.test(name) || beforeChange.test(name))
    .toSorted((one, other) => (moment(one) < moment(other) ? 1 : -1));
}
