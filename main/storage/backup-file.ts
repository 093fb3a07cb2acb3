import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BackupContents, BackupTexts } from '../../core/data/backup-contents.ts';
import { AppError } from '../../core/errors/app-error.ts';
import { Database, type ReadableDatabase } from './database.ts';
import { fileStamp } from './file-stamp.ts';
import { renamePatiently, syncFolder } from './write-durably.ts';

/** The newest layout of a backup that this program knows: see docs/decisions/0008-backup.md. */
export const backupFormat = 1;

/** SQLite's primary result codes for a place that does not take a file (https://sqlite.org/rescode.html). */
const placeCodes = new Set([3, 8, 10, 13, 14]);

/** What the system answers when a file cannot be put somewhere. */
const systemCodes = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EBUSY']);

export interface WriteBackup {
  /** Absolute path of the database that is copied. */
  readonly database: string;
  /** Absolute path of the file to be; one that is there already is replaced. */
  readonly target: string;
  readonly texts: BackupTexts;
  /** Wall ms. */
  readonly savedAt: number;
  /** The program's version. */
  readonly program: string;
}

/**
 * Writes everything into one file: a copy of the database as it is at one moment, made through a connection of its own so
 * that nobody waits, with a table more for the rest. It stands whole under its name or not at all.
 */
export function writeBackup(options: WriteBackup): BackupContents {
  const { database, target, savedAt } = options;
  const temporary = `${target}.${process.pid}-${fileStamp(savedAt)}.new`;
  try {
    copyDatabase(database, temporary);
    chmodSync(temporary, 0o600);
    const counts = addTable(temporary, options);
    putInPlace(temporary, target);
    return { savedAt, ...counts };
  } catch (error) {
    removeIfThere(temporary);
    if (isAboutPlace(error)) throw new AppError('file-unwritable', { file: basename(target) }, { cause: error });
    throw error;
  }
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // What went wrong before is what the user has to know.
  }
}

function copyDatabase(from: string, to: string): void {
  const database = new Database(from, { readOnly: true });
  try {
    database.run('VACUUM INTO ?', to);
  } finally {
    database.close();
  }
}

function addTable(file: string, { texts, savedAt, program }: WriteBackup): Omit<BackupContents, 'savedAt'> {
  const database = new Database(file);
  try {
    database.connection.exec('CREATE TABLE backup (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID');
    const rows = { format: String(backupFormat), 'saved-at': String(Math.round(savedAt)), program, ...texts };
    for (const [name, value] of Object.entries(rows)) {
      if (value !== null) database.run('INSERT INTO backup (name, value) VALUES (?, ?)', name, value);
    }
    return countContents(database);
  } finally {
    database.close();
  }
}

/** How much a database holds of what the user would count. */
export function countContents(database: ReadableDatabase): Omit<BackupContents, 'savedAt'> {
  const row = database.get<{ readonly people: number; readonly sessions: number }>(
    'SELECT (SELECT count(*) FROM visible_contact) AS people, (SELECT count(*) FROM session) AS sessions',
  );
  return { people: row?.people ?? 0, sessions: row?.sessions ?? 0 };
}

function putInPlace(temporary: string, target: string): void {
  syncFile(temporary);
  renamePatiently(temporary, target);
  syncFolder(dirname(target));
}

/** Waits until what was written to a file is on the disk. */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function isAboutPlace(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errcode' in error) return placeCodes.has(Number(error.errcode) & 0xff);
  return 'code' in error && systemCodes.has(String(error.code));
}

const replaced = /^before-restore-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})\.twelve$/;

/** Of what restores replaced, so many are kept. */
const replacedKept = 3;

/** Where the data goes that a restore is about to replace. */
export function replacedFile(backupDir: string, wallMs: number): string {
  mkdirSync(backupDir, { recursive: true });
  return join(backupDir, `before-restore-${fileStamp(wallMs)}.twelve`);
}

/** The data that the last restore replaced, and when; null when there is none. */
export function lastReplaced(backupDir: string): { readonly file: string; readonly savedAt: number } | null {
  const name = replacedNames(backupDir).at(-1);
  const [, day, hour, minute, second] = replaced.exec(name ?? '') ?? [];
  if (name === undefined) return null;
  return { file: join(backupDir, name), savedAt: Date.parse(`${day}T${hour}:${minute}:${second}Z`) };
}

/** Lets go of all but the newest few. */
export function forgetOldReplaced(backupDir: string): void {
  for (const name of replacedNames(backupDir).slice(0, -replacedKept)) rmSync(join(backupDir, name), { force: true });
}

function replacedNames(backupDir: string): readonly string[] {
  try {
    return readdirSync(backupDir)
      .filter((name) => replaced.test(name))
      .toSorted();
  } catch {
    return [];
  }
}
