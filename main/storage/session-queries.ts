import type { Action, Look } from '../../core/actions/action.ts';
import type { Familiarity } from '../../core/contacts/contact.ts';
import type { StoredSession } from '../../core/corrections/correction.ts';
import type { EndedSession, FollowUp, RunSegment } from '../../core/session/session-record.ts';
import type { ReadableDatabase } from './database.ts';
import { mergedContacts } from './merged-contacts.ts';

interface SessionRow {
  readonly id: string;
  readonly contact_id: string;
  readonly name: string;
  readonly planned_ms: number;
  readonly attended_ms: number;
  readonly segments: string;
  readonly started_at: number;
  readonly ended_at: number;
  readonly time_zone: string;
  readonly ended_by: EndedSession['endedBy'];
  readonly outcome: EndedSession['outcome'];
  readonly intention: string;
  readonly note: string;
  readonly familiarity_before: Familiarity;
  readonly familiarity_after: Familiarity | null;
  readonly tip_id: string;
  readonly added_at: number | null;
}

/** Which sessions are read; each is a fixed piece of SQL with its values. */
const beganBetween = 'session.started_at >= ? AND session.started_at < ?';
const hasId = 'session.id = ?';
/** The latest with somebody, or with those who were merged into them. */
const areLatestWith = `session.id IN (SELECT latest.id FROM session AS latest
  WHERE latest.contact_id IN (SELECT id FROM contact WHERE id = ?1 OR merged_into = ?1)
  ORDER BY latest.started_at DESC LIMIT ?2)`;

type Which = typeof beganBetween | typeof hasId | typeof areLatestWith;

/**
 * Sessions that began in [from, to), oldest first. Somebody who was merged is the one they were merged into, and somebody
 * who is gone keeps the name they had then.
 */
export function readSessionsBetween(database: ReadableDatabase, from: number, to: number): readonly EndedSession[] {
  const rootOf = mergedContacts(database);
  return readSessions(database, beganBetween, [from, to]).map(({ session }) => {
    const contactId = rootOf(session.contactId);
    if (contactId === session.contactId) return session;
    const root = database.get<{ readonly name: string }>('SELECT name FROM visible_contact WHERE id = ?', contactId);
    return { ...session, contactId, contactName: root?.name ?? session.contactName };
  });
}

/** One session with all that belongs to it, or null. */
export function readSession(database: ReadableDatabase, sessionId: string): StoredSession | null {
  const [found] = readSessions(database, hasId, [sessionId]);
  return found === undefined ? null : { ...found.session, addedAt: found.addedAt };
}

/** The latest sessions with somebody, the latest first, and how many there are in all. */
export function readSessionsWith(
  database: ReadableDatabase,
  contactId: string,
  most: number,
): { readonly sessions: readonly EndedSession[]; readonly sessionCount: number } {
  const row = database.get<{ readonly count: number }>(
    'SELECT count(*) AS count FROM session WHERE contact_id IN (SELECT id FROM contact WHERE id = ?1 OR merged_into = ?1)',
    contactId,
  );
  const sessions = readSessions(database, areLatestWith, [contactId, most]).map(({ session }) => session);
  return { sessions: sessions.toReversed(), sessionCount: row?.count ?? 0 };
}

function readSessions(
  database: ReadableDatabase,
  which: Which,
  values: readonly (string | number)[],
): readonly { readonly session: EndedSession; readonly addedAt: number | null }[] {
  const rows = database.all<SessionRow>(
    `SELECT session.*, coalesce(visible_contact.name, session.contact_name) AS name
     FROM session LEFT JOIN visible_contact ON visible_contact.id = session.contact_id
     WHERE ${which} ORDER BY session.started_at, session.id`,
    ...values,
  );
  const looks = bySession<LookRow>(database, 'look', which, values);
  const actions = bySession<ActionRow>(database, 'action', which, values);
  const followUps = bySession<FollowUp & OfSession>(database, 'follow_up', which, values);
  const asSession = (row: SessionRow): EndedSession => ({
    id: row.id,
    contactId: row.contact_id,
    contactName: row.name,
    plannedMs: row.planned_ms,
    attendedMs: row.attended_ms,
    segments: JSON.parse(row.segments) as readonly RunSegment[],
    startedAt: row.started_at,
    endedAt: row.ended_at,
    timeZone: row.time_zone,
    endedBy: row.ended_by,
    outcome: row.outcome,
    intention: row.intention,
    note: row.note,
    familiarityBefore: row.familiarity_before,
    familiarityAfter: row.familiarity_after,
    tipId: row.tip_id,
    followUp: (followUps.get(row.id) ?? []).map(({ id, day, note }) => ({ id, day, note }))[0] ?? null,
    looks: (looks.get(row.id) ?? []).map(asLook),
    actions: (actions.get(row.id) ?? []).map(asAction),
  });
  return rows.map((row) => ({ session: asSession(row), addedAt: row.added_at }));
}

interface OfSession {
  readonly session_id: string;
}

interface LookRow extends OfSession, Pick<Look, 'id' | 'url' | 'at'> {
  readonly profile_id: string | null;
  readonly offset_ms: number;
}

interface ActionRow extends OfSession, Pick<Action, 'id' | 'kind' | 'state' | 'note' | 'at'> {
  readonly profile_id: string | null;
  readonly target_url: string | null;
  readonly offset_ms: number;
}

function asLook({ id, profile_id, url, at, offset_ms }: LookRow): Look {
  return { id, profileId: profile_id, url, at, offsetMs: offset_ms };
}

function asAction(row: ActionRow): Action {
  const { id, kind, state, note, at } = row;
  return { id, kind, state, profileId: row.profile_id, targetUrl: row.target_url, note, at, offsetMs: row.offset_ms };
}

function bySession<Row extends OfSession>(
  database: ReadableDatabase,
  table: 'look' | 'action' | 'follow_up',
  which: Which,
  values: readonly (string | number)[],
): Map<string, Row[]> {
  // Looks and actions keep the order in which the session listed them: they are written in it.
  const inOrder = table === 'follow_up' ? 'day' : 'rowid';
  const rows = database.all<Row>(
    `SELECT ${table}.* FROM session JOIN ${table} ON ${table}.session_id = session.id
     WHERE ${which} ORDER BY ${table}.${inOrder}`,
    ...values,
  );
  return Map.groupBy(rows, (row) => row.session_id);
}

/** When the first and the last session began. */
export function readSpan(database: ReadableDatabase): { readonly first: number; readonly last: number } | null {
  const row = database.get<{ readonly first: number | null; readonly last: number | null }>(
    `SELECT (SELECT min(started_at) FROM session) AS first, (SELECT max(started_at) FROM session) AS last`,
  );
  return row === undefined || row.first === null || row.last === null ? null : { first: row.first, last: row.last };
}

/** How many people were met (a merged contact is the one they were merged into). */
export function countPeopleMet(database: ReadableDatabase, from: number, to: number): number {
  const row = database.get<{ readonly count: number }>(
    `SELECT count(DISTINCT coalesce(contact.merged_into, session.contact_id)) AS count
     FROM session JOIN contact ON contact.id = session.contact_id
     WHERE started_at >= ? AND started_at < ? AND outcome = 'done'`,
    from,
    to,
  );
  return row?.count ?? 0;
}
