import { closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { backUpBeforeChange, backupsNewestFirst, companionsOf, isSound } from './backup.ts';
import { Database } from './database.ts';
import { fileStamp } from './file-stamp.ts';
import { migrate } from './migrate.ts';
import type { StorageHealth } from './storage-contract.ts';
import { removeDurably, syncFolder } from './write-durably.ts';

export interface OpenedDatabase {
  readonly database: Database;
  readonly health: StorageHealth;
  /** Closes the file. After damage was seen the next opening checks it. */
  close(options: { readonly isSuspect: boolean }): void;
}

export interface DatabasePlace {
  readonly file: string;
  readonly backupDir: string;
}

/** SQLite's primary result codes for a file that is not what it should be (https://sqlite.org/rescode.html). */
const damageCodes = new Set([11, 26]);

/** Whether an error means that the file itself is damaged, not the request. */
export function isDamage(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && damageCodes.has(Number(error.errcode) & 0xff);
}

/**
 * Opens the database, making it or bringing it up to date. It stands beside a marker while it is open; a marker that is
 * already there tells of an unclean end, so everything is read once. A damaged file is kept aside, never deleted.
 */
export function openDatabase(place: DatabasePlace, now: () => number): OpenedDatabase {
  const marker = `${place.file}.open`;
  mkdirSync(dirname(place.file), { recursive: true });
  const endedUncleanly = existsSync(marker);
  closeSync(markOpen(marker));

  let health: StorageHealth = { damagedFile: null, restoredFrom: null };
  let database: Database;
  try {
    database = openSound(place, endedUncleanly, now);
  } catch (error) {
    if (!isDamage(error)) {
      if (!endedUncleanly) removeDurably(marker);
      throw error;
    }
    health = restore(place, fileStamp(now()));
    database = openSound(place, false, now);
  }

  return {
    database,
    health,
    close: ({ isSuspect }) => {
      database.close();
      if (!isSuspect) removeDurably(marker);
    },
  };
}

function markOpen(marker: string): number {
  const handle = openSync(marker, 'w');
  fsyncSync(handle);
  syncFolder(dirname(marker));
  return handle;
}

/** The same kind of error as SQLite's own for a damaged file. */
function damage(answer: unknown): Error {
  return Object.assign(new Error(`The database is damaged: ${String(answer)}`), { errcode: 11 });
}

function openSound(place: DatabasePlace, isSuspect: boolean, now: () => number): Database {
  const database = new Database(place.file);
  try {
    // WAL lets a backup read while something is written; FULL keeps every finished change through a power cut.
    database.connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16000;');
    database.connection.exec('PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = ON;');
    if (isSuspect) {
      const row = database.get<{ readonly quick_check: string }>('PRAGMA quick_check(1)');
      if (row?.quick_check !== 'ok') throw damage(row?.quick_check);
    }
    migrate(database.connection, (from) => backUpBeforeChange(database, place.backupDir, from, fileStamp(now())));
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Puts the damaged file aside and the newest sound backup in its place, or nothing when there is none. */
function restore({ file, backupDir }: DatabasePlace, stamp: string): StorageHealth {
  const folder = dirname(file);
  const damagedFile = `${basename(file, '.db')}-damaged-${stamp}.db`;
  const kept = join(folder, damagedFile);
  renameSync(file, kept);
  companionsOf(file).forEach((companion, index) => {
    const keptCompanion = companionsOf(kept)[index];
    if (keptCompanion !== undefined && existsSync(companion)) renameSync(companion, keptCompanion);
  });
  syncFolder(folder);

  for (const name of backupsNewestFirst(backupDir)) {
    const candidate = `${file}.restored`;
    copyFileSync(join(backupDir, name), candidate);
    if (isSound(candidate)) {
      renameSync(candidate, file);
      syncFolder(folder);
      return { damagedFile, restoredFrom: name };
    }
    rmSync(candidate, { force: true });
  }
  return { damagedFile, restoredFrom: null };
}
