import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from '../../main/app/data-folder.ts';
import { writeBackup } from '../../main/storage/backup-file.ts';
import { Database } from '../../main/storage/database.ts';
import { openDatabase } from '../../main/storage/open-database.ts';
import { prepareBackup } from '../../main/storage/prepare-backup.ts';
import { aPerson, bringIn, countingIds, temporaryFolder } from './storage-fixture.ts';

/** The places of a data folder that is gone after the test. */
export function aDataFolder(): DataFolder {
  const folder = join(temporaryFolder(), 'data');
  mkdirSync(folder);
  return {
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
}

/** Fills a data folder with one person and settings of their own name, closed cleanly. */
export function fillWith(data: DataFolder, name: string): void {
  const opened = openDatabase({ file: data.database, backupDir: data.backups }, () => 0);
  bringIn(opened.database, { newId: countingIds(), now: () => 1_000 }, [aPerson(name)]);
  opened.close({ isSuspect: false });
  writeFileSync(data.settings, JSON.stringify({ of: name }));
  writeFileSync(data.reminders, JSON.stringify({ of: name }));
}

/** A backup of a program that knew one person, who gave the settings their name. */
export function aBackupOf(name: string, running: string | null = null): string {
  const other = aDataFolder();
  fillWith(other, name);
  const target = join(other.folder, 'mine.twelve');
  const [settings, reminders] = [readFileSync(other.settings, 'utf8'), readFileSync(other.reminders, 'utf8')];
  const texts = { settings, reminders, session: running };
  writeBackup({ database: other.database, target, texts, savedAt: 1_000, program: '0.1.0' });
  return target;
}

/** Lays a backup ready in a data folder. */
export function prepareIn(data: DataFolder, source: string): void {
  prepareBackup({ source, into: join(data.folder, 'prepared') });
}

/** Whose a data folder is: the people in the database, and the name in the settings. */
export function whoseIs(data: DataFolder): { readonly people: readonly string[]; readonly settings: string } {
  const database = new Database(data.database);
  const people = database.all<{ readonly name: string }>('SELECT name FROM contact ORDER BY name');
  const check = database.get<{ readonly integrity_check: string }>('PRAGMA integrity_check');
  database.close();
  if (check?.integrity_check !== 'ok') throw new Error(`The database is damaged: ${check?.integrity_check}`);
  const { of } = JSON.parse(readFileSync(data.settings, 'utf8')) as { readonly of: string };
  return { people: people.map((person) => person.name), settings: of };
}
