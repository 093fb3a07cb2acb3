import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../../../core/errors/app-error.ts';
import { Database } from '../../storage/database.ts';
import { migrate, type Migration } from '../../storage/migrate.ts';
import { isDamage } from '../../storage/open-database.ts';
import { postsMigration0001 } from './migrations/0001-posts.ts';

/** Every step of the schema of posts.db, in order and without a gap. */
export const postsMigrations: readonly Migration[] = [postsMigration0001];

/**
 * Opens posts.db, or begins a new one where it is damaged or a newer program's: all in it can be fetched once more, so it
 * is neither backed up nor kept.
 */
export function openPosts(file: string): Database {
  mkdirSync(dirname(file), { recursive: true });
  try {
    return openFile(file);
  } catch (error) {
    const isTooNew = error instanceof AppError && error.code === 'storage-too-new';
    if (!isDamage(error) && !isTooNew) throw error;
    removePosts(file);
    return openFile(file);
  }
}

/** Removes posts.db and what SQLite keeps beside it. */
export function removePosts(file: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
}

function openFile(file: string): Database {
  const database = new Database(file);
  try {
    // A power cut may take back the newest posts; they are fetched again.
    database.connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -8000;');
    migrate(database.connection, () => {}, postsMigrations);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
