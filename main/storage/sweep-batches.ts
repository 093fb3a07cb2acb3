import type { WritableDatabase } from './database.ts';

/** Rows removed in one step: a few milliseconds of work, so that requests hardly notice. */
const rowsAtOnce = 40;

/**
 * Removes the rows of imports that were cancelled or undone, step by step; each `next` is one short transaction, and the
 * rest may follow later or at the next start. Profiles go with their contact, those added to known people by themselves. Of
 * one that was undone its line in the list of imports stays.
 */
export function* sweepBatches(database: WritableDatabase): Generator<void> {
  const batches = database.all<{ readonly number: number; readonly state: string }>(
    `SELECT number, state FROM batch WHERE state IN ('cancelled', 'undone')`,
  );
  let hasRemoved = false;
  for (const { number, state } of batches) {
    // A promise goes with whom it was made to.
    database.run(
      'DELETE FROM follow_up WHERE contact_id IN (SELECT id FROM contact WHERE batch = ?) AND session_id IS NULL',
      number,
    );
    for (const table of ['contact', 'profile', 'batch_change'] as const) {
      for (const _ of inSteps(database, table, number)) {
        hasRemoved = true;
        yield;
      }
    }
    if (state === 'undone') continue;
    hasRemoved = true;
    database.run('DELETE FROM batch WHERE number = ?', number);
    yield;
  }
  if (hasRemoved) database.run('DELETE FROM tag WHERE id NOT IN (SELECT tag_id FROM contact_tag)');
}

const keys = { contact: 'id', profile: 'id', batch_change: 'contact_id' } as const;

function* inSteps(database: WritableDatabase, table: keyof typeof keys, batch: number): Generator<void> {
  const key = keys[table];
  for (;;) {
    // What a power cut brings back is swept at the next start.
    const removed = database.unhurriedTransaction(() =>
      database.run(
        `DELETE FROM ${table} WHERE batch = ?1 AND ${key} IN (SELECT ${key} FROM ${table} WHERE batch = ?1 LIMIT ${rowsAtOnce})`,
        batch,
      ),
    );
    if (removed === 0) return;
    yield;
  }
}
