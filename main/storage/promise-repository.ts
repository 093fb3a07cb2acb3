import { AppError } from '../../core/errors/app-error.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { requireContact, type Stamps } from './contact-repository.ts';
import type { WritableDatabase } from './database.ts';

/** The user promises outside a session to come back to somebody. */
export function addPromise(
  database: WritableDatabase,
  { contactId, day, note }: { readonly contactId: string; readonly day: Day; readonly note: string },
  { newId, now }: Stamps,
): void {
  requireContact(database, contactId);
  database.run(
    'INSERT INTO follow_up (id, contact_id, day, note, made_at) VALUES (?, ?, ?, ?, ?)',
    newId(),
    contactId,
    day,
    note,
    Math.round(now()),
  );
}

/** Another day for a promise. Whoever stood in the queue for the old one stands there no longer. */
export function movePromise(database: WritableDatabase, promiseId: string, day: Day): void {
  database.transaction(() => {
    leaveQueue(database, promiseId);
    requireOne(database.run('UPDATE follow_up SET day = ? WHERE id = ? AND done_at IS NULL', day, promiseId));
  });
}

/** A promise is kept, or not needed any more; or is open again after all. */
export function settlePromise(database: WritableDatabase, promiseId: string, isDone: boolean, now: number): void {
  database.transaction(() => {
    if (isDone) leaveQueue(database, promiseId);
    const doneAt = isDone ? Math.round(now) : null;
    requireOne(database.run('UPDATE follow_up SET done_at = ? WHERE id = ?', doneAt, promiseId));
  });
}

function leaveQueue(database: WritableDatabase, promiseId: string): void {
  database.run(
    `DELETE FROM queue WHERE reason = 'follow-up' AND position > 0
       AND (contact_id, day) IN (SELECT contact_id, day FROM follow_up WHERE id = ?)`,
    promiseId,
  );
}

function requireOne(changed: number): void {
  if (changed === 0) throw new AppError('unknown-promise');
}
