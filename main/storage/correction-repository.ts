import type { Familiarity } from '../../core/contacts/contact.ts';
import { addedSession, correctSession } from '../../core/corrections/correct-session.ts';
import type { AddedSession, SessionCorrection, Sitting, StoredSession } from '../../core/corrections/correction.ts';
import { AppError } from '../../core/errors/app-error.ts';
import { readContact, setFamiliarity } from './contact-repository.ts';
import type { CorrectionStep, KnownContact } from './correction-step.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';
import { handOn, knownAt } from './familiarity-history.ts';
import { readSession } from './session-queries.ts';
import { writeFollowUp } from './session-repository.ts';
import { isSameTrace, restoreTrace, traceOf } from './session-trace.ts';

/** Corrects a session. Refuses `unknown-session`. */
export function storeCorrection(
  database: WritableDatabase,
  sessionId: string,
  correction: SessionCorrection,
  sitting: Sitting | null,
  newId: () => string,
): CorrectionStep {
  const before = requireSession(database, sessionId);
  return asStep(database, before, () => {
    const corrected = correctSession(before, correction, sitting, newId);
    if (corrected.startedAt === before.startedAt) {
      writeCorrected(database, before, corrected);
      return handOn(database, corrected, levelAfter(before), levelAfter(corrected));
    }
    // Moved to another moment, it takes what it said along: there others come after it.
    const left = handOn(database, before, levelAfter(before), before.familiarityBefore);
    const familiarityBefore = knownAt(database, before.contactId, corrected.startedAt, sessionId);
    const moved = { ...corrected, familiarityBefore };
    writeCorrected(database, before, moved);
    return [...left, ...handOn(database, moved, familiarityBefore, levelAfter(moved))];
  });
}

/** Adds a session that the program knows nothing of. Refuses `unknown-contact`. `at` is wall ms. */
export function addSession(
  database: WritableDatabase,
  added: AddedSession,
  at: number,
  newId: () => string,
): CorrectionStep {
  const contact = readContact(database, added.contactId);
  if (contact === null) throw new AppError('unknown-contact');
  const known = { contactName: contact.name, familiarityBefore: contact.familiarity, addedAt: at };
  const draft = addedSession(added, known, newId);
  const familiarityBefore = knownAt(database, contact.id, draft.startedAt, draft.id);
  const session = { ...draft, familiarityBefore };
  return asStep(database, session, () => {
    insertSession(database, session);
    writeCorrected(database, { ...session, actions: [] }, session);
    return handOn(database, session, familiarityBefore, levelAfter(session));
  });
}

/** Deletes a session with all that belongs to it. Refuses `unknown-session`. */
export function deleteSession(database: WritableDatabase, sessionId: string): CorrectionStep {
  const session = requireSession(database, sessionId);
  return asStep(database, session, () => {
    const carried = handOn(database, session, levelAfter(session), session.familiarityBefore);
    database.run('DELETE FROM session WHERE id = ?', sessionId);
    forgetPromise(database, session, null);
    return carried;
  });
}

/** The user says outside a session how well they know somebody. Refuses `unknown-contact`. */
export function correctFamiliarity(
  database: WritableDatabase,
  contactId: string,
  familiarity: Familiarity,
): CorrectionStep {
  const contact = readContact(database, contactId);
  if (contact === null) throw new AppError('unknown-contact');
  return asStep(database, { id: null, contactId, contactName: contact.name }, () => {
    setFamiliarity(database, contactId, familiarity);
    return [];
  });
}

/**
 * Takes a correction back: all rows are as they were, with their ids. Refuses `corrected-since` when the session is not
 * as the correction left it; how well somebody is known goes back only where nobody said otherwise since.
 */
export function putBack(database: WritableDatabase, step: CorrectionStep): void {
  const { sessionId, contactId, before, after, contactBefore, contactAfter } = step;
  database.transaction(() => {
    if (sessionId !== null) {
      if (!isSameTrace(traceOf(database, sessionId), after)) throw new AppError('corrected-since');
      restoreTrace(database, sessionId, before);
    }
    for (const { sessionId: other, from, to } of step.carried.toReversed()) {
      database.run(
        'UPDATE session SET familiarity_before = ? WHERE id = ? AND familiarity_before = ?',
        from,
        other,
        to,
      );
    }
    knowAgain(database, contactId, contactBefore, contactAfter);
  });
}

function requireSession(database: ReadableDatabase, sessionId: string): StoredSession {
  const session = readSession(database, sessionId);
  if (session === null) throw new AppError('unknown-session');
  return session;
}

/** How well the contact was known after a session. */
function levelAfter({ familiarityAfter, familiarityBefore }: StoredSession): Familiarity {
  return familiarityAfter ?? familiarityBefore;
}

function asStep(
  database: WritableDatabase,
  subject: { readonly id: string | null; readonly contactId: string; readonly contactName: string },
  change: () => CorrectionStep['carried'],
): CorrectionStep {
  const { id: sessionId, contactId, contactName } = subject;
  return database.transaction(() => {
    const before = traceOf(database, sessionId ?? '');
    const contactBefore = knownContact(database, contactId);
    const carried = change();
    const after = traceOf(database, sessionId ?? '');
    const contactAfter = knownContact(database, contactId);
    return { contactId, contactName, sessionId, before, after, contactBefore, contactAfter, carried };
  });
}

function knownContact(database: ReadableDatabase, contactId: string): KnownContact {
  const row = database.get<KnownContact>(
    "SELECT familiarity, provenance ->> '$.familiarity' AS origin FROM contact WHERE id = ?",
    contactId,
  );
  if (row === undefined) throw new AppError('unknown-contact');
  return { familiarity: row.familiarity, origin: row.origin };
}

/** Puts back how well somebody was known, where nobody said otherwise since. */
function knowAgain(database: WritableDatabase, contactId: string, before: KnownContact, after: KnownContact): void {
  if (before.familiarity === after.familiarity && before.origin === after.origin) return;
  database.run(
    `UPDATE contact SET familiarity = ?1, provenance = CASE WHEN ?2 IS NULL THEN json_remove(provenance, '$.familiarity')
       ELSE json_set(provenance, '$.familiarity', ?2) END
     WHERE id = ?3 AND familiarity = ?4 AND provenance ->> '$.familiarity' IS ?5`,
    before.familiarity,
    before.origin,
    contactId,
    after.familiarity,
    after.origin,
  );
}

/** An empty row; what the session holds is written into it as into one that is corrected. */
function insertSession(database: WritableDatabase, session: StoredSession): void {
  database.run(
    `INSERT INTO session (id, contact_id, contact_name, planned_ms, attended_ms, segments, started_at, ended_at, time_zone,
       ended_by, outcome, intention, note, familiarity_before, tip_id, added_at)
     VALUES (?, ?, ?, 0, 0, '[]', 0, 0, ?, ?, ?, '', '', ?, ?, ?)`,
    session.id,
    session.contactId,
    session.contactName,
    session.timeZone,
    session.endedBy,
    session.outcome,
    session.familiarityBefore,
    session.tipId,
    session.addedAt === null ? null : Math.round(session.addedAt),
  );
}

/** Writes what is different; rows that stay are never written anew, so that they keep what they alone know. */
function writeCorrected(database: WritableDatabase, before: StoredSession, corrected: StoredSession): void {
  database.run(
    `UPDATE session SET planned_ms = ?, attended_ms = ?, segments = ?, started_at = ?, ended_at = ?, outcome = ?,
       intention = ?, note = ?, familiarity_before = ?, familiarity_after = ? WHERE id = ?`,
    corrected.plannedMs,
    corrected.attendedMs,
    JSON.stringify(corrected.segments),
    Math.round(corrected.startedAt),
    Math.round(corrected.endedAt),
    corrected.outcome,
    corrected.intention,
    corrected.note,
    corrected.familiarityBefore,
    corrected.familiarityAfter,
    corrected.id,
  );
  writeActions(database, before, corrected);
  forgetPromise(database, before, corrected.followUp?.day ?? null);
  writeFollowUp(database, corrected);
}

function writeActions(database: WritableDatabase, before: StoredSession, corrected: StoredSession): void {
  const stay = new Set(corrected.actions.map(({ id }) => id));
  for (const { id } of before.actions) if (!stay.has(id)) database.run('DELETE FROM action WHERE id = ?', id);
  for (const { id, kind, state, note, at, offsetMs } of corrected.actions) {
    database.run(
      `INSERT INTO action (id, session_id, kind, state, note, at, offset_ms) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, state = excluded.state, note = excluded.note,
         at = excluded.at, offset_ms = excluded.offset_ms`,
      id,
      corrected.id,
      kind,
      state,
      note,
      Math.round(at),
      Math.round(offsetMs),
    );
  }
}

/** Nobody stands in the queue for a promise that is no more; the next filling of it finds the one there is. */
function forgetPromise(database: WritableDatabase, before: StoredSession, day: string | null): void {
  if (before.followUp === null || before.followUp.day === day) return;
  database.run(
    `DELETE FROM queue WHERE contact_id = ? AND reason = 'follow-up' AND day = ? AND position > 0`,
    before.contactId,
    before.followUp.day,
  );
}
