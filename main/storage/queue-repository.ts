import type { Network } from '../../core/networks/network.ts';
import { queueLength, type QueueEntry, type QueueReason } from '../../core/queue/queue-entry.ts';
import { lastMetAt, requireContact } from './contact-repository.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';

/** One place in the queue, as it is stored. */
export interface QueuePlace {
  readonly contact_id: string;
  readonly reason: QueueReason['kind'];
  readonly day: string | null;
  readonly seed: number | null;
  /** Stays whatever else comes in. */
  readonly pinned: 0 | 1;
  /** Came in because nobody had waited longer. */
  readonly waited: 0 | 1;
}

/**
 * Position 0 is nobody's place: it remembers whom a session has just taken out, and why they stood there, so that they
 * are not drawn again meanwhile and that "Not now" puts them back as they were.
 */
const taken = 0;

interface QueueRow extends QueuePlace {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly connected_on: string | null;
  readonly connected_through: Network | null;
  readonly last_met_at: number | null;
  readonly posted_at: number | null;
}

const placeColumns = 'queue.contact_id, queue.reason, queue.day, queue.seed, queue.pinned, queue.waited';

const selectEntries = `SELECT ${placeColumns}, contact.name, contact.role,
    contact.organisation, contact.connected_on, contact.connected_through, ${lastMetAt('contact.id')} AS last_met_at,
    (SELECT at FROM latest_post WHERE latest_post.contact_id = contact.id) AS posted_at
  FROM queue CROSS JOIN visible_contact AS contact ON contact.id = queue.contact_id`;

/** The queue in order, with what its reasons are made of. */
export function listQueue(database: ReadableDatabase): readonly QueueEntry[] {
  return database
    .all<QueueRow>(
      `${selectEntries} WHERE queue.position > ${taken} AND contact.archived = 0 AND contact.never_ask = 0
       ORDER BY queue.position LIMIT ${queueLength}`,
    )
    .map(toEntry);
}

/** Whom a session has taken out, with why they stood there; null when somebody else was, or nobody. */
export function readTaken(database: ReadableDatabase, contactId: string): QueueEntry | null {
  const row = database.get<QueueRow>(
    `${selectEntries} WHERE queue.position = ${taken} AND queue.contact_id = ?`,
    contactId,
  );
  return row === undefined ? null : toEntry(row);
}

function toEntry(row: QueueRow): QueueEntry {
  return {
    contactId: row.contact_id,
    name: row.name,
    role: row.role,
    organisation: row.organisation,
    isPinned: row.pinned === 1,
    reason: {
      kind: row.reason,
      day: row.day,
      connectedOn: row.connected_on,
      connectedThrough: row.connected_through,
      lastMetAt: row.last_met_at,
      postedAt: row.posted_at,
      hasWaitedLongest: row.waited === 1,
    },
  };
}

/** Who stands in the queue, without those who have gone, been archived or are never to be asked about. */
export function readPlaces(database: ReadableDatabase): readonly QueuePlace[] {
  return database.all<QueuePlace>(
    `SELECT ${placeColumns} FROM queue CROSS JOIN visible_contact AS contact ON contact.id = queue.contact_id
     WHERE queue.position > ${taken} AND contact.archived = 0 AND contact.never_ask = 0 ORDER BY queue.position`,
  );
}

/** Writes the queue anew, in the given order. */
export function writePlaces(database: WritableDatabase, places: readonly QueuePlace[]): void {
  database.run(`DELETE FROM queue WHERE position > ${taken}`);
  for (const [index, place] of places.slice(0, queueLength).entries()) {
    database.run(
      `INSERT OR REPLACE INTO queue (contact_id, position, reason, day, seed, pinned, waited)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      place.contact_id,
      index + 1,
      place.reason,
      place.day,
      place.seed,
      place.pinned,
      place.waited,
    );
  }
}

/** Puts somebody in front; whoever stood eighth falls out. Who was just taken out comes back with their reason. */
export function moveFirst(database: WritableDatabase, contactId: string): void {
  database.transaction(() => {
    requireContact(database, contactId);
    const places = readPlaces(database);
    const here = places.find((place) => place.contact_id === contactId);
    const back = database.get<QueuePlace>(
      `SELECT ${placeColumns} FROM queue WHERE contact_id = ? AND position = ${taken}`,
      contactId,
    );
    const pinned = here?.pinned ?? 0;
    const chosen: QueuePlace = { contact_id: contactId, reason: 'chosen', day: null, seed: null, pinned, waited: 0 };
    // A promise stays a promise, wherever it stands.
    const first = back ?? (here?.reason === 'follow-up' ? here : chosen);
    writePlaces(database, [first, ...places.filter((place) => place !== here)]);
  });
}

/** Takes somebody out and remembers them as the one who was taken last. */
export function removeFromQueue(database: WritableDatabase, contactId: string): void {
  database.transaction(() => {
    database.run(`DELETE FROM queue WHERE position = ${taken} AND contact_id <> ?`, contactId);
    database.run(`UPDATE queue SET position = ${taken} WHERE contact_id = ?`, contactId);
  });
}

/** The session with somebody who was taken out is over, or they were passed over: they may be drawn again. */
export function forgetTaken(database: WritableDatabase, contactId: string): void {
  database.run(`DELETE FROM queue WHERE contact_id = ? AND position = ${taken}`, contactId);
}

/** Remembers that somebody was passed over. */
export function addSkip(
  database: WritableDatabase,
  { contactId, at, kind }: { readonly contactId: string; readonly at: number; readonly kind: 'swap' | 'snooze' },
  newId: () => string,
): void {
  database.transaction(() => {
    requireContact(database, contactId);
    database.run(
      'INSERT INTO skip (id, contact_id, at, kind) VALUES (?, ?, ?, ?)',
      newId(),
      contactId,
      Math.round(at),
      kind,
    );
    forgetTaken(database, contactId);
  });
}
