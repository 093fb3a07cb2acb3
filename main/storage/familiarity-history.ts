import type { Familiarity } from '../../core/contacts/contact.ts';
import { carryOn, familiarityBetween, type FamiliarityLink } from '../../core/corrections/familiarity-chain.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';

interface LinkRow {
  readonly id: string;
  readonly familiarity_before: Familiarity;
  readonly familiarity_after: Familiarity | null;
}

function asLink(row: LinkRow): FamiliarityLink {
  return { sessionId: row.id, before: row.familiarity_before, after: row.familiarity_after };
}

/** The contact's other sessions after a moment, oldest first; of two at the same moment the greater id is later. */
function linksAfter(database: ReadableDatabase, contactId: string, at: number, sessionId: string) {
  const rows = database.all<LinkRow>(
    `SELECT id, familiarity_before, familiarity_after FROM session
     WHERE contact_id = ? AND id <> ? AND (started_at, id) > (?, ?) ORDER BY started_at, id`,
    contactId,
    sessionId,
    Math.round(at),
    sessionId,
  );
  return rows.map(asLink);
}

function lastLinkUpTo(database: ReadableDatabase, contactId: string, at: number, sessionId: string) {
  const row = database.get<LinkRow>(
    `SELECT id, familiarity_before, familiarity_after FROM session
     WHERE contact_id = ? AND id <> ? AND (started_at, id) <= (?, ?) ORDER BY started_at DESC, id DESC LIMIT 1`,
    contactId,
    sessionId,
    Math.round(at),
    sessionId,
  );
  return row === undefined ? [] : [asLink(row)];
}

function levelOf(database: ReadableDatabase, contactId: string): Familiarity {
  const row = database.get<{ readonly familiarity: Familiarity }>(
    'SELECT familiarity FROM contact WHERE id = ?',
    contactId,
  );
  return row?.familiarity ?? 1;
}

/** How well somebody was known at a moment; one session, the one that is to stand there, is left out of account. */
export function knownAt(database: ReadableDatabase, contactId: string, at: number, sessionId: string): Familiarity {
  return familiarityBetween(
    lastLinkUpTo(database, contactId, at, sessionId),
    linksAfter(database, contactId, at, sessionId),
    levelOf(database, contactId),
  );
}

/** Hands on what a session now says to what came after it; answers the sessions that begin differently now. */
export function handOn(
  database: WritableDatabase,
  session: { readonly id: string; readonly contactId: string; readonly startedAt: number },
  from: Familiarity,
  to: Familiarity,
): readonly { readonly sessionId: string; readonly from: Familiarity; readonly to: Familiarity }[] {
  const { id, contactId, startedAt } = session;
  const contact = levelOf(database, contactId);
  const { sessionIds, reachesContact } = carryOn(linksAfter(database, contactId, startedAt, id), contact, from, to);
  for (const sessionId of sessionIds) {
    database.run('UPDATE session SET familiarity_before = ? WHERE id = ?', to, sessionId);
  }
  if (reachesContact) database.run('UPDATE contact SET familiarity = ? WHERE id = ?', to, contactId);
  return sessionIds.map((sessionId) => ({ sessionId, from, to }));
}
