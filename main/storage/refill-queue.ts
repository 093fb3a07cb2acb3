import { queueLength } from '../../core/queue/queue-entry.ts';
import { drawPlaces, seededNumbers } from '../../core/queue/seeded-draw.ts';
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
         AND session.started_at > coalesce(origin.started_at, follow_up.made_at, 0) AND session.outcome IN ('done', 'looked'))
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

/** Whoever stands in the queue, or was on the screen too short a time ago, is not drawn. */
const rested = `NOT EXISTS (SELECT 1 FROM queue WHERE queue.contact_id = contact.id)
  AND contact.id NOT IN (SELECT contact_id FROM session WHERE started_at > ? AND outcome = 'done'
    UNION ALL SELECT contact_id FROM session WHERE started_at > ?
    UNION ALL SELECT contact_id FROM skip WHERE at > ? AND kind = 'swap')`;

/** Everybody who may be drawn; its values are those of `drawableValues`. */
const drawable = `visible_contact AS contact WHERE ${askable} AND ${rested}`;

function drawableValues({ at, today }: RefillOptions): readonly (string | number)[] {
  return [today, at - metRestMs, at - seenRestMs, at - seenRestMs];
}

function draw(
  database: ReadableDatabase,
  options: RefillOptions,
  wanted: number,
  isEmpty: boolean,
): readonly QueuePlace[] {
  if (wanted === 0) return [];
  const lucky = drawByTrying(database, options, wanted);
  const rest = drawFromAll(database, options, wanted - lucky.length, lucky);
  const drawn = [...lucky, ...rest];
  const ids = drawn.length > 0 || !isEmpty ? drawn : longestUnseen(database, options.today, wanted);
  return ids.map((contact_id) => ({ contact_id, reason: 'drawn', day: null, seed: options.seed }));
}

/** Tries for each place before everybody is gone through: enough where one in twenty may be drawn. */
const triesEach = 30;

/** With fewer people than this it is quicker to list them. */
const worthTrying = 1_000;

/**
 * Points at contacts at random and takes those who may be drawn. Everybody is as likely as anybody else, as in
 * `drawFromAll`, which takes 40 ms at 100,000 people where this takes one.
 */
function drawByTrying(database: ReadableDatabase, options: RefillOptions, wanted: number): readonly string[] {
  const last =
    database.get<{ readonly number: number | null }>('SELECT max(number) AS number FROM contact')?.number ?? 0;
  if (last < worthTrying) return [];
  const next = seededNumbers(options.seed);
  const values = drawableValues(options);
  const drawn = new Set<string>();
  for (let tries = wanted * triesEach; tries > 0 && drawn.size < wanted; tries -= 1) {
    const number = 1 + Math.floor(next() * last);
    const row = database.get<{ readonly id: string }>(
      `SELECT contact.id FROM ${drawable} AND contact.number = ?`,
      ...values,
      number,
    );
    if (row !== undefined) drawn.add(row.id);
  }
  return [...drawn];
}

/** Draws from the whole list of those who may be drawn: right for a few, and where most of them are resting. */
function drawFromAll(
  database: ReadableDatabase,
  options: RefillOptions,
  wanted: number,
  without: readonly string[],
): readonly string[] {
  if (wanted === 0) return [];
  const rows = database.all<{ readonly id: string }>(
    `SELECT contact.id FROM ${drawable} AND contact.id NOT IN (SELECT value FROM json_each(?)) ORDER BY contact.number`,
    ...drawableValues(options),
    JSON.stringify(without),
  );
  return drawPlaces(rows.length, wanted, options.seed).flatMap((place) => rows[place]?.id ?? []);
}

/** In a small circle everybody may be resting: then those come whom the user has not seen for longest. */
function longestUnseen(database: ReadableDatabase, today: string, wanted: number): readonly string[] {
  const rows = database.all<{ readonly id: string }>(
    `SELECT contact.id FROM visible_contact AS contact
     WHERE ${askable} AND NOT EXISTS (SELECT 1 FROM queue WHERE queue.contact_id = contact.id)
     ORDER BY max(
       coalesce((SELECT max(started_at) FROM session WHERE session.contact_id = contact.id), 0),
       coalesce((SELECT max(at) FROM skip WHERE skip.contact_id = contact.id), 0)), contact.number LIMIT ?`,
    today,
    wanted,
  );
  return rows.map((row) => row.id);
}
