import { closeSync, copyFileSync, mkdirSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BackupContents, BackupTexts } from '../../core/data/backup-contents.ts';
import { AppError } from '../../core/errors/app-error.ts';
import { backupFormat, countContents, syncFile } from './backup-file.ts';
import { Database } from './database.ts';
import { migrate, migrations, schemaVersion } from './migrate.ts';
import { isDamage } from './open-database.ts';
import { syncFolder, writeDurably } from './write-durably.ts';

/** The names of the files in a folder of prepared data, as they are called where they belong. */
export const preparedFiles = {
  database: 'twelve.db',
  settings: 'settings.json',
  reminders: 'reminders.json',
  session: 'running.json',
} as const;

export interface PrepareBackup {
  /** Absolute path of what the user chose. It is only read. */
  readonly source: string;
  /** Absolute path of the folder that gets what is to take the place of the present data. */
  readonly into: string;
}

/** A backup that is good and lies ready. */
export interface PreparedBackup extends BackupContents {
  readonly hasSettings: boolean;
}

/**
 * Copies a backup into a folder, checks the copy from its first bytes to its last, brings it up to date and lays its parts
 * out as files. What is not a backup of ours, or not a whole one, is refused and the folder is gone.
 */
export function prepareBackup({ source, into }: PrepareBackup): PreparedBackup {
  const file = basename(source);
  rmSync(into, { recursive: true, force: true });
  try {
    mkdirSync(into, { recursive: true, mode: 0o700 });
    const copy = join(into, preparedFiles.database);
    copyChosen(source, copy, file);
    const prepared = readCopy(copy, file, statSync(source).mtimeMs);
    const { texts } = prepared;
    for (const name of ['settings', 'reminders', 'session'] as const) {
      const text = texts[name];
      if (text !== null) writeDurably(join(into, preparedFiles[name]), text);
    }
    syncFile(copy);
    syncFolder(into);
    syncFolder(dirname(into));
    return { ...prepared.contents, hasSettings: texts.settings !== null };
  } catch (error) {
    rmSync(into, { recursive: true, force: true });
    throw error;
  }
}

const magic = 'SQLite format 3\0';

function copyChosen(source: string, copy: string, file: string): void {
  let head: string;
  try {
    if (!statSync(source).isFile()) throw new AppError('file-unreadable', { file });
    head = readHead(source);
  } catch (error) {
    throw new AppError('file-unreadable', { file }, { cause: error });
  }
  if (head !== magic) throw new AppError('backup-unknown', { file });
  copyFileSync(source, copy);
}

function readHead(source: string): string {
  const handle = openSync(source, 'r');
  try {
    const bytes = Buffer.alloc(magic.length);
    readSync(handle, bytes, 0, bytes.length, 0);
    return bytes.toString('latin1');
  } finally {
    closeSync(handle);
  }
}

interface ReadBackup {
  readonly contents: BackupContents;
  readonly texts: BackupTexts;
}

function readCopy(copy: string, file: string, writtenAt: number): ReadBackup {
  try {
    const database = new Database(copy);
    try {
      return readDatabase(database, file, writtenAt);
    } finally {
      database.close();
    }
  } catch (error) {
    if (isDamage(error)) throw new AppError('backup-damaged', { file }, { cause: error });
    throw error;
  }
}

function readDatabase(database: Database, file: string, writtenAt: number): ReadBackup {
  const { connection } = database;
  const version = schemaVersion(connection);
  if (version > migrations.length) throw new AppError('backup-too-new', { file });
  const rows = takeTable(database);
  if (Number(rows?.get('format') ?? 0) > backupFormat) throw new AppError('backup-too-new', { file });
  // Before anything of it is used: a foreign table or trigger must have nothing to say here.
  if (version === 0 || shapeOf(database) !== shapeAt(version)) throw new AppError('backup-unknown', { file });
  const check = database.get<{ readonly integrity_check: string }>('PRAGMA integrity_check(1)');
  if (check?.integrity_check !== 'ok' || database.get('PRAGMA foreign_key_check') !== undefined) {
    throw new AppError('backup-damaged', { file });
  }
  migrate(connection, () => {});
  const savedAt = Number(rows?.get('saved-at') ?? Number.NaN);
  return {
    contents: { savedAt: Number.isFinite(savedAt) ? savedAt : writtenAt, ...countContents(database) },
    texts: {
      settings: objectText(rows?.get('settings')),
      reminders: objectText(rows?.get('reminders')),
      session: objectText(rows?.get('session')),
    },
  };
}

/** What a backup holds besides the database, taken out of it; null for a plain copy of the database. */
function takeTable(database: Database): ReadonlyMap<string, string> | null {
  const isThere = database.get("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'backup'") !== undefined;
  if (!isThere) return null;
  const rows = new Map(
    database.connection
      .prepare('SELECT name, value FROM backup')
      .all()
      .map((row) => [String(row['name']), String(row['value'])]),
  );
  database.connection.exec('DROP TABLE backup');
  return rows;
}

/** A text that is a JSON object, as all our files are; anything else is left out rather than put in the place of a good file. */
function objectText(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? text : null;
  } catch {
    return null;
  }
}

/** Every table, index, view and trigger of a database in its own words. */
function shapeOf(database: Database): string {
  const parts = database.connection
    .prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
    .all()
    .map((row) => JSON.stringify([row['type'], row['name'], row['tbl_name'], row['sql']]));
  return parts.toSorted().join('\n');
}

/** The shape that this program gave its databases at a version of their schema. */
function shapeAt(version: number): string {
  const database = new Database(':memory:');
  try {
    migrate(database.connection, () => {}, migrations.slice(0, version));
    return shapeOf(database);
  } finally {
    database.close();
  }
}
