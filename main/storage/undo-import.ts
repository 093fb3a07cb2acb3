import { AppError } from '../../core/errors/app-error.ts';
import type { UndoneImport } from '../../core/import/import-preview.ts';
import { takeBackChanges } from './apply-changes.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';

/** Contacts looked through in one step: a few milliseconds' work. */
const contactsAtOnce = 200;

function requireVisible(database: ReadableDatabase, batchId: string): number {
  const batch = database.get<{ readonly number: number }>(
    `SELECT number FROM batch WHERE id = ? AND state = 'visible'`,
    batchId,
  );
  if (batch === undefined) throw new AppError('import-gone');
  return batch.number;
}

/** Signs that the user has had to do with somebody since they came in, or has changed them. */
const isTheirs = `(contact.familiarity > 1 OR contact.archived = 1 OR contact.never_ask = 1
  OR contact.snoozed_until IS NOT NULL OR contact.provenance LIKE '%"hand"%'
  OR EXISTS (SELECT 1 FROM session WHERE session.contact_id = contact.id)
  OR EXISTS (SELECT 1 FROM follow_up WHERE follow_up.contact_id = contact.id)
  OR EXISTS (SELECT 1 FROM contact AS twin WHERE twin.merged_into = contact.id)
  OR EXISTS (SELECT 1 FROM profile WHERE profile.contact_id = contact.id
    AND (profile.batch IS NULL OR profile.replaced_by IS NOT NULL OR profile.provenance <> '{}')))`;

/** Lets people whom the user has had to do with stay: they belong to no import any more. Answers how many these are. */
function* keepTheirs(
  database: WritableDatabase,
  batch: number,
  inSession: string | null,
): Generator<undefined, number> {
  let kept = 0;
  for (let after = 0; ;) {
    const rows = database.all<{ readonly number: number; readonly id: string; readonly stays: number }>(
      `SELECT number, id, (id = ? OR ${isTheirs}) AS stays FROM contact
       WHERE batch = ? AND number > ? ORDER BY number LIMIT ${contactsAtOnce}`,
      inSession ?? '',
      batch,
      after,
    );
    const last = rows.at(-1);
    if (last === undefined) return kept;
    after = last.number;
    const staying = rows.filter(({ stays }) => stays === 1);
    kept += staying.length;
    if (staying.length > 0) {
      database.transaction(() => {
        for (const { id } of staying) {
          database.run('UPDATE contact SET batch = NULL WHERE id = ?', id);
          database.run('UPDATE profile SET batch = NULL WHERE contact_id = ? AND batch = ?', id, batch);
        }
      });
    }
    yield;
  }
}

/**
 * Undoes a whole import, each `next` a short step: people it brought are gone, and those it changed are as before. Who the
 * user has met or changed since stays, and so does whoever is in a session now. The rows are swept afterwards.
 */
export function* undoBatch(
  database: WritableDatabase,
  batchId: string,
  { at, inSession }: { readonly at: number; readonly inSession: string | null },
): Generator<undefined, UndoneImport> {
  const batch = requireVisible(database, batchId);
  const kept = yield* keepTheirs(database, batch, inSession);
  const counts = database.transaction(() => {
    database.run(`UPDATE batch SET state = 'undone', undone_at = ? WHERE number = ?`, at, batch);
    database.run(
      'DELETE FROM queue WHERE contact_id IN (SELECT contact_id FROM queue JOIN contact ON contact.id = contact_id WHERE contact.batch = ?)',
      batch,
    );
    return database.get<{ readonly removed: number; readonly changed: number }>(
      `SELECT (SELECT count(*) FROM contact WHERE batch = ?1) AS removed,
         (SELECT count(*) FROM batch_change WHERE batch = ?1) AS changed`,
      batch,
    );
  });
  yield* takeBackChanges(database, batch);
  return { removed: counts?.removed ?? 0, putBack: counts?.changed ?? 0, kept };
}
