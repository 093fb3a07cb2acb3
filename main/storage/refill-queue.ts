import { queueLength } from '../../core/queue/queue-entry.ts';
import { drawPlaces } from '../../core/queue/seeded-draw.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';
import { readPlaces, writePlaces, type QueuePlace } from './queue-repository.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** For how long somebody is left in peace after they were met, and after they were only looked at or passed over. */
const metRestMs = 30 * dayMs;
const seenRestMs = 3 * dayMs;

/** A promise rests for the remainder of the day when it was passed over: it comes back, but not at once. */
const promiseRestMs = dayMs / 2;

export interface RefillOptions {
  readonly seed: number;
  readonly at: number;
  readonly today: string;
}

/**
 * Fills the queue: promises that are due stand before everybody drawn (the last of whom give way), then a seeded draw
 * over all who may be asked fills what is free. The same seed over the same data gives the same queue.
 */
export function refillQueue(database: WritableDatabase, options: RefillOptions): void {
  database.transaction(() => {
    const places = readPlaces(database);
    const due = dueFollowUps(database, options, places);
    const promised = new Set(due.map((place) => place.contact_id));
    const kept = places.filter((place) => !promised.has(place.contact_id));
    const beforeDrawn = kept.findLastIndex((place) => place.reason !== 'drawn') + 1;
    const queue = kept.toSpliced(beforeDrawn, 0, ...due).slice(0, queueLength);
    // Written before the draw, which leaves out whoever stands in the queue.
    writePlaces(database, queue);
    const drawn = draw(database, options, queueLength - queue.length, queue.length === 0);
    if (drawn.length > 0) writePlaces(database, [...queue, ...drawn]);
  });
}

/** Those may be asked whom the user can see and has not put aside: not archived, snoozed or excepted for good. */
const askable = `contact.archived = 0 AND contact.never_ask = 0
  AND (contact.snoozed_until IS NULL OR contact.snoozed_until <= ?)`;

/**
 * Promises whose day has come, the oldest first. A promise is kept by the next session with that person that was not
 * skipped; that is worked out each time, so that removing or editing a session needs no second place to correct.
 */
function dueFollowUps(
  database: ReadableDatabase,
  { today, at }: RefillOptions,
  places: readonly QueuePlace[],
): readonly QueuePlace[] {
  const rows = database.all<{ readonly contact_id: string; readonly day: string }>(
    `SELECT contact.id AS contact_id, min(follow_up.day) AS day
     FROM follow_up CROSS JOIN visible_contact AS contact ON contact.id = follow_up.contact_id
     LEFT JOIN session AS origin ON origin.id = follow_up.session_id
     WHERE follow_up.done_at IS NULL AND follow_up.day <= ? AND ${askable}
       AND NOT EXISTS (SELECT 1 FROM session WHERE session.contact_id = contact.id
         AND session.started_at > coalesce(origin.started_at, 0) AND session.outcome IN ('done', 'looked'))
       AND NOT EXISTS (SELECT 1 FROM session WHERE session.contact_id = contact.id AND session.started_at > ?
         AND session.outcome = 'skipped')
       AND NOT EXISTS (SELECT 1 FROM skip WHERE skip.contact_id = contact.id AND skip.at > ? AND skip.kind = 'swap')
       AND NOT EXISTS (SELECT 1 FROM queue WHERE queue.contact_id = contact.id
         AND (queue.position = 0 OR queue.reason <> 'drawn'))
     GROUP BY contact.id ORDER BY min(follow_up.day), contact.id LIMIT ?`,
    today,
    today,
    at - promiseRestMs,
    at - promiseRestMs,
    queueLength - places.filter((place) => place.reason !== 'drawn').length,
  );
  return rows.map(({ contact_id, day }) => ({ contact_id, reason: 'follow-up', day, seed: null }));
}

/** When somebody was last on the screen, met or not, and whether that was long enough ago. */
const restingNumbers = `SELECT contact.number FROM (
    SELECT contact_id FROM session WHERE started_at > ? AND outcome = 'done'
    UNION ALL SELECT contact_id FROM session WHERE started_at > ?
    UNION ALL SELECT contact_id FROM skip WHERE at > ? AND kind = 'swap'
  ) AS resting CROSS JOIN contact ON contact.id = resting.contact_id`;

const queuedNumbers = 'SELECT contact.number FROM queue CROSS JOIN contact ON contact.id = queue.contact_id';

function draw(
  database: ReadableDatabase,
  { seed, at, today }: RefillOptions,
  wanted: number,
  isEmpty: boolean,
): readonly QueuePlace[] {
  if (wanted === 0) return [];
  const rows = database.all<{ readonly number: number }>(
    `SELECT contact.number FROM visible_contact AS contact
     WHERE ${askable} AND contact.number NOT IN (${queuedNumbers}) AND contact.number NOT IN (${restingNumbers})`,
    today,
    at - metRestMs,
    at - seenRestMs,
    at - seenRestMs,
  );
  const drawn = drawPlaces(rows.length, wanted, seed).flatMap((place) => rows[place]?.number ?? []);
  const numbers = drawn.length > 0 || !isEmpty ? drawn : longestUnseen(database, today, wanted);
  return numbers.map((number) => drawnPlace(database, number, seed));
}

/** In a small circle everybody may be resting: then those come whom the user has not seen for longest. */
function longestUnseen(database: ReadableDatabase, today: string, wanted: number): readonly number[] {
  const rows = database.all<{ readonly number: number }>(
    `SELECT contact.number FROM visible_contact AS contact
     WHERE ${askable} AND contact.number NOT IN (${queuedNumbers})
     ORDER BY max(
       coalesce((SELECT max(started_at) FROM session WHERE session.contact_id = contact.id), 0),
       coalesce((SELECT max(at) FROM skip WHERE skip.contact_id = contact.id), 0)), contact.number LIMIT ?`,
    today,
    wanted,
  );
  return rows.map((row) => row.number);
}

function drawnPlace(database: ReadableDatabase, number: number, seed: number): QueuePlace {
  const row = database.get<{ readonly id: string }>('SELECT id FROM contact WHERE number = ?', number);
  if (row === undefined) throw new Error(`Nobody has the number ${number}`);
  return { contact_id: row.id, reason: 'drawn', day: null, seed };
}
