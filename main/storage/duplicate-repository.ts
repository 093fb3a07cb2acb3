import { whichStays, type DuplicatePair, type DuplicateSide } from '../../core/duplicates/duplicate-pair.ts';
import type { Likeness } from '../../core/duplicates/likeness.ts';
import { readContact, requireContact } from './contact-repository.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';

/**
 * Pairs of people who are both there and of whom the user has not said that they are two. What was said of somebody who was
 * merged since holds for the one they are now.
 */
const waiting = `FROM duplicate JOIN visible_contact AS one ON one.id = duplicate.one_id
  JOIN visible_contact AS other ON other.id = duplicate.other_id
  WHERE NOT EXISTS (SELECT 1 FROM not_same
    JOIN contact AS first ON first.id = not_same.one_id JOIN contact AS second ON second.id = not_same.other_id
    WHERE coalesce(first.merged_into, first.id) IN (duplicate.one_id, duplicate.other_id)
      AND coalesce(second.merged_into, second.id) IN (duplicate.one_id, duplicate.other_id))`;

/** How many pairs wait for an answer. */
export function countDuplicates(database: ReadableDatabase): number {
  return database.get<{ readonly count: number }>(`SELECT count(*) AS count ${waiting}`)?.count ?? 0;
}

/** The pairs that wait for an answer, the likeliest first. */
export function readDuplicates(database: ReadableDatabase, most: number): readonly DuplicatePair[] {
  const rows = database.all<{ readonly one_id: string; readonly other_id: string; readonly likeness: Likeness }>(
    `SELECT duplicate.one_id, duplicate.other_id, duplicate.likeness ${waiting}
     ORDER BY duplicate.strength, one.number, other.number LIMIT ?`,
    most,
  );
  return rows.flatMap(({ one_id, other_id, likeness }) => {
    const one = readSide(database, one_id);
    const other = readSide(database, other_id);
    return one === null || other === null ? [] : [{ one, other, likeness, keptId: whichStays(one, other) }];
  });
}

function readSide(database: ReadableDatabase, contactId: string): DuplicateSide | null {
  const contact = readContact(database, contactId);
  if (contact === null) return null;
  const counts = database.get<{ readonly sessions: number; readonly promises: number }>(
    `SELECT (SELECT count(*) FROM session WHERE contact_id = ?1) AS sessions,
       (SELECT count(*) FROM follow_up WHERE contact_id = ?1 AND done_at IS NULL) AS promises`,
    contactId,
  );
  return { contact, sessions: counts?.sessions ?? 0, openFollowUps: counts?.promises ?? 0 };
}

/** The user says that two are not one person, for ever. */
export function keepApart(database: WritableDatabase, oneId: string, otherId: string, at: number): void {
  database.transaction(() => {
    requireContact(database, oneId);
    requireContact(database, otherId);
    database.run(
      'INSERT OR IGNORE INTO not_same (one_id, other_id, at) VALUES (?, ?, ?)',
      ...inOrder(oneId, otherId),
      Math.round(at),
    );
  });
}

/** Takes back that they are not one person. */
export function forgetApart(database: WritableDatabase, oneId: string, otherId: string): void {
  database.run('DELETE FROM not_same WHERE one_id = ? AND other_id = ?', ...inOrder(oneId, otherId));
}

function inOrder(oneId: string, otherId: string): readonly [string, string] {
  return oneId < otherId ? [oneId, otherId] : [otherId, oneId];
}
