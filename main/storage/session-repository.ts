import type { Familiarity } from '../../core/contacts/contact.ts';
import { nameOrder } from '../../core/contacts/name-order.ts';
import type { EndedSession } from '../../core/session/session-record.ts';
import { personKey } from '../../core/import/person-key.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';
import { currentId } from './merge-contacts.ts';
import { forgetTaken } from './queue-repository.ts';

/** Saves a session with all that belongs to it. Saving the same again changes nothing. */
export function saveSession(database: WritableDatabase, given: EndedSession): void {
  database.transaction(() => {
    // Whom it was with may have been merged into somebody while it ran.
    const session = { ...given, contactId: currentId(database, given.contactId) };
    keepContact(database, session);
    const before = storedFamiliarity(database, session.id);
    writeSession(database, session);
    writeLooks(database, session);
    writeActions(database, session);
    writeFollowUp(database, session);
    moveFamiliarity(database, session, before?.familiarity_after ?? null, session.familiarityAfter);
    forgetTaken(database, session.contactId);
  });
}

/** Removes a session and all that belongs to it; how well the contact is known goes back to what it was before. */
export function removeSession(database: WritableDatabase, sessionId: string): void {
  database.transaction(() => {
    const stored = storedFamiliarity(database, sessionId);
    if (stored === undefined) return;
    database.run('DELETE FROM session WHERE id = ?', sessionId);
    const session = {
      id: sessionId,
      contactId: stored.contact_id,
      startedAt: stored.started_at,
      familiarityBefore: stored.familiarity_before,
    };
    moveFamiliarity(database, session, stored.familiarity_after, null);
  });
}

/**
 * A session must never be lost because its contact is: a backup from before they came in may have been restored
 * meanwhile. Then the contact comes back with what the session knows of them.
 */
function keepContact(database: WritableDatabase, session: EndedSession): void {
  if (database.get('SELECT 1 FROM contact WHERE id = ?', session.contactId) !== undefined) return;
  database.run(
    'INSERT INTO contact (id, name, name_order, familiarity, person_key, created_at) VALUES (?, ?, ?, ?, ?, ?)',
    session.contactId,
    session.contactName,
    nameOrder(session.contactName),
    session.familiarityBefore,
    personKey({ name: session.contactName, organisation: '', connectedOn: null }),
    session.startedAt,
  );
}

interface StoredFamiliarity {
  readonly contact_id: string;
  readonly started_at: number;
  readonly familiarity_before: Familiarity;
  readonly familiarity_after: Familiarity | null;
}

function storedFamiliarity(database: ReadableDatabase, sessionId: string): StoredFamiliarity | undefined {
  return database.get<StoredFamiliarity>(
    'SELECT contact_id, started_at, familiarity_before, familiarity_after FROM session WHERE id = ?',
    sessionId,
  );
}

/**
 * Carries a session's answer over to the contact, but only where it is news: an old session that is saved again (its
 * note was corrected, say) must not undo what the user said since.
 */
function moveFamiliarity(
  database: WritableDatabase,
  session: Pick<EndedSession, 'id' | 'contactId' | 'startedAt' | 'familiarityBefore'>,
  from: Familiarity | null,
  to: Familiarity | null,
): void {
  if (from === to) return;
  const later = database.get(
    `SELECT 1 FROM session WHERE contact_id = ? AND started_at > ? AND familiarity_after IS NOT NULL LIMIT 1`,
    session.contactId,
    session.startedAt,
  );
  if (later !== undefined) return;
  if (to !== null) {
    database.run('UPDATE contact SET familiarity = ? WHERE id = ?', to, session.contactId);
  } else {
    database.run(
      'UPDATE contact SET familiarity = ? WHERE id = ? AND familiarity = ?',
      session.familiarityBefore,
      session.contactId,
      from,
    );
  }
}

function writeSession(database: WritableDatabase, session: EndedSession): void {
  database.run(
    `INSERT INTO session (id, contact_id, contact_name, planned_ms, attended_ms, segments, started_at, ended_at, time_zone,
       ended_by, outcome, intention, note, familiarity_before, familiarity_after, tip_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET
       contact_id = excluded.contact_id, contact_name = excluded.contact_name, planned_ms = excluded.planned_ms,
       attended_ms = excluded.attended_ms, segments = excluded.segments, started_at = excluded.started_at,
       ended_at = excluded.ended_at, time_zone = excluded.time_zone, ended_by = excluded.ended_by,
       outcome = excluded.outcome, intention = excluded.intention, note = excluded.note,
       familiarity_before = excluded.familiarity_before, familiarity_after = excluded.familiarity_after,
       tip_id = excluded.tip_id`,
    session.id,
    session.contactId,
    session.contactName,
    Math.round(session.plannedMs),
    Math.round(session.attendedMs),
    JSON.stringify(session.segments),
    Math.round(session.startedAt),
    Math.round(session.endedAt),
    session.timeZone,
    session.endedBy,
    session.outcome,
    session.intention,
    session.note,
    session.familiarityBefore,
    session.familiarityAfter,
    session.tipId,
  );
}

function writeLooks(database: WritableDatabase, { id, looks }: EndedSession): void {
  database.run('DELETE FROM look WHERE session_id = ?', id);
  for (const look of looks) {
    database.run(
      `INSERT INTO look (id, session_id, profile_id, url, at, offset_ms)
       VALUES (?, ?, (SELECT id FROM profile WHERE id = ?), ?, ?, ?)`,
      look.id,
      id,
      look.profileId,
      look.url,
      Math.round(look.at),
      Math.round(look.offsetMs),
    );
  }
}

function writeActions(database: WritableDatabase, { id, actions }: EndedSession): void {
  database.run('DELETE FROM action WHERE session_id = ?', id);
  for (const action of actions) {
    database.run(
      `INSERT INTO action (id, session_id, kind, state, profile_id, network, target_url, note, at, offset_ms)
       VALUES (?1, ?2, ?3, ?4, (SELECT id FROM profile WHERE id = ?5), (SELECT network FROM profile WHERE id = ?5),
         ?6, ?7, ?8, ?9)`,
      action.id,
      id,
      action.kind,
      action.state,
      action.profileId,
      action.targetUrl,
      action.note,
      Math.round(action.at),
      Math.round(action.offsetMs),
    );
  }
}

/** Keeps the promise of a session as it is now; one that is gone or was replaced goes. */
export function writeFollowUp(
  database: WritableDatabase,
  { id, contactId, followUp }: Pick<EndedSession, 'id' | 'contactId' | 'followUp'>,
): void {
  database.run('DELETE FROM follow_up WHERE session_id = ? AND id IS NOT ?', id, followUp?.id ?? null);
  if (followUp === null) return;
  database.run(
    `INSERT INTO follow_up (id, contact_id, session_id, day, note) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET contact_id = excluded.contact_id, day = excluded.day, note = excluded.note`,
    followUp.id,
    contactId,
    id,
    followUp.day,
    followUp.note,
  );
}
