import { mostPast, type ContactOrigin, type Promised } from '../../core/contacts/contact-detail.ts';
import type { Contact } from '../../core/contacts/contact.ts';
import type { EndedSession } from '../../core/session/session-record.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { readContact } from './contact-repository.ts';
import type { ReadableDatabase } from './database.ts';
import { openPromise } from './open-promises.ts';
import { readSessionsWith } from './session-queries.ts';

/** Everything the database knows of one person. */
export interface StoredDetail {
  readonly contact: Contact;
  readonly isArchived: boolean;
  readonly isNeverAsked: boolean;
  readonly snoozedUntil: Day | null;
  readonly addedAt: number;
  readonly origin: ContactOrigin | null;
  readonly sessions: readonly EndedSession[];
  readonly sessionCount: number;
  readonly promises: readonly Promised[];
}

interface DetailRow {
  readonly archived: number;
  readonly never_ask: number;
  readonly snoozed_until: Day | null;
  readonly created_at: number;
  readonly format: ContactOrigin['format'] | null;
  readonly file_name: string | null;
}

/** Null when nobody is there, or no longer. */
export function readDetail(database: ReadableDatabase, contactId: string): StoredDetail | null {
  const contact = readContact(database, contactId);
  const row = database.get<DetailRow>(
    `SELECT contact.archived, contact.never_ask, contact.snoozed_until, contact.created_at, batch.format, batch.file_name
     FROM contact LEFT JOIN batch ON batch.number = contact.batch WHERE contact.id = ?`,
    contactId,
  );
  if (contact === null || row === undefined) return null;
  return {
    contact,
    isArchived: row.archived === 1,
    isNeverAsked: row.never_ask === 1,
    snoozedUntil: row.snoozed_until,
    addedAt: row.created_at,
    origin: row.format === null ? null : { format: row.format, fileName: row.file_name ?? '' },
    ...readSessionsWith(database, contactId, mostPast),
    promises: readPromises(database, contactId),
  };
}

function readPromises(database: ReadableDatabase, contactId: string): readonly Promised[] {
  return database
    .all<Promised>(
      `SELECT follow_up.id, follow_up.day, follow_up.note
       FROM follow_up LEFT JOIN session AS origin ON origin.id = follow_up.session_id
       WHERE follow_up.contact_id = ? AND ${openPromise} ORDER BY follow_up.day, follow_up.id`,
      contactId,
    )
    .map((row) => ({ ...row }));
}

/** All tags that somebody has, in their order. */
export function readTagNames(database: ReadableDatabase): readonly string[] {
  const rows = database.all<{ readonly name: string }>(
    'SELECT name FROM tag WHERE id IN (SELECT tag_id FROM contact_tag) ORDER BY name',
  );
  return rows.map((row) => row.name);
}
