import type { KeptData } from '../../core/import/imported-person.ts';
import type { Stamps } from './contact-repository.ts';
import type { WritableDatabase } from './database.ts';

/** Writes with somebody new what only the user can have said about them. */
export function writeKept(
  database: WritableDatabase,
  contactId: string,
  { familiarity, isArchived, isNeverAsked, snoozedUntil, followUps }: KeptData,
  madeAt: number,
  { newId }: Pick<Stamps, 'newId'>,
): void {
  database.run(
    'UPDATE contact SET familiarity = ?, archived = ?, never_ask = ?, snoozed_until = ? WHERE id = ?',
    familiarity,
    isArchived ? 1 : 0,
    isNeverAsked ? 1 : 0,
    snoozedUntil,
    contactId,
  );
  for (const { day, note } of followUps) {
    database.run(
      'INSERT INTO follow_up (id, contact_id, day, note, made_at) VALUES (?, ?, ?, ?, ?)',
      newId(),
      contactId,
      day,
      note,
      Math.round(madeAt),
    );
  }
}
