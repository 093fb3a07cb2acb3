import type { WritableDatabase } from './database.ts';

/** Rows removed in one step: a few milliseconds of work, so that requests hardly notice. */
const rowsAtOnce = 40;

/**
 * Removes the rows of cancelled batches step by step; each `next` is one short transaction, and the rest may follow
 * later or at the next start. Profiles go with their contact, those added to known people by themselves.
 */
export function* sweepBatches(database: WritableDatabase): Generator<void> {
  const batches = database.all<{ readonly number: number }>(`SELECT number FROM batch WHERE state = 'cancelled'`);
  for (const { number } of batches) {
    yield* inSteps(database, 'contact', number);
    yield* inSteps(database, 'profile', number);
    database.run('DELETE FROM batch WHERE number = ?', number);
    yield;
  }
  if (batches.length > 0) database.run('DELETE FROM tag WHERE id NOT IN (SELECT tag_id FROM contact_tag)');
}

function* inSteps(database: WritableDatabase, table: 'contact' | 'profile', batch: number): Generator<void> {
  for (;;) {
    // What a power cut brings back is swept at the next start.
    const removed = database.unhurriedTransaction(() =>
      database.run(
        `DELETE FROM ${table} WHERE id IN (SELECT id FROM ${table} WHERE batch = ? LIMIT ${rowsAtOnce})`,
        batch,
      ),
    );
    if (removed === 0) return;
    yield;
  }
}
