import type { DatabaseSync } from 'node:sqlite';
import { AppError } from '../../core/errors/app-error.ts';
import { migration0001 } from './migrations/0001-first.ts';
import { migration0002 } from './migrations/0002-corrections.ts';
import { migration0003 } from './migrations/0003-week.ts';
import { migration0004 } from './migrations/0004-contacts.ts';
import { migration0005 } from './migrations/0005-queue.ts';
import { migration0006 } from './migrations/0006-imports.ts';
import { migration0007 } from './migrations/0007-deeds.ts';
import { migration0008 } from './migrations/0008-duplicates.ts';
import { migration0009 } from './migrations/0009-words.ts';

/** One step of the schema. A step that was released is never changed: the next one corrects it. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly up: (connection: DatabaseSync) => void;
}

/** Every step, in order and without a gap. */
export const migrations: readonly Migration[] = [
  migration0001,
  migration0002,
  migration0003,
  migration0004,
  migration0005,
  migration0006,
  migration0007,
  migration0008,
  migration0009,
];

/** The schema that an open file has: 0 when it is new. */
export function schemaVersion(connection: DatabaseSync): number {
  const row = connection.prepare('PRAGMA user_version').get();
  return Number(row?.['user_version'] ?? 0);
}

/**
 * Brings a file to the newest schema, step by step, each whole or not at all. `beforeChange` makes a copy first; a new
 * file has nothing to copy. A file of a newer program is left alone: this one would misread it.
 */
export function migrate(
  connection: DatabaseSync,
  beforeChange: (from: number) => void,
  steps: readonly Migration[] = migrations,
): void {
  const found = schemaVersion(connection);
  const known = steps.length;
  if (found > known) throw new AppError('storage-too-new', { found, known });
  if (found === known) return;
  if (found > 0) beforeChange(found);
  for (const step of steps.slice(found)) {
    connection.exec('BEGIN IMMEDIATE');
    try {
      step.up(connection);
      connection.exec(`PRAGMA user_version = ${step.number}`);
      connection.exec('COMMIT');
    } catch (error) {
      connection.exec('ROLLBACK');
      throw error;
    }
  }
}
