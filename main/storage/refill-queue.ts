import { queueLength } from '../../core/queue/queue-entry.ts';
import type { QueueWishes } from '../../core/queue/queue-wishes.ts';
import { dayMs } from '../../core/time/durations.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';
import { askable, narrowedTo, narrowingOf, type DrawOptions } from './draw-candidates.ts';
import { drawPeople, type DrawnPerson } from './draw-people.ts';
import { readPlaces, writePlaces, type QueuePlace } from './queue-repository.ts';

/** A promise rests for the remainder of the day when it was passed over: it comes back, but not at once. */
const promiseRestMs = dayMs / 2;

export interface RefillOptions extends DrawOptions {
  readonly seed: number;
}

/**
 * Fills the queue: promises that are due stand before everybody drawn (the last of whom give way), then a seeded draw
 * over all who may be asked fills what is free. The same seed over the same data gives the same queue.
 */
export function refillQueue(database: WritableDatabase, given: RefillOptions): void {
  database.transaction(() => {
    const options = { ...given, wishes: possible(database, given.wishes) };
    const places = readPlaces(database).filter((place) => isHeld(place) || fits(database, place, options.wishes));
    const due = dueFollowUps(database, options, places);
    const promised = new Set(due.map((place) => place.contact_id));
    const kept = places.filter((place) => !promised.has(place.contact_id));
    const firstDrawn = kept.findIndex((place) => place.reason === 'drawn');
    const queue = shortened(kept.toSpliced(firstDrawn === -1 ? kept.length : firstDrawn, 0, ...due));
    // Written before the draw, which leaves out whoever stands in the queue.
    writePlaces(database, queue);
    const drawn = draw(database, options, queueLength - queue.length, queue.length === 0);
    if (drawn.length > 0) writePlaces(database, [...queue, ...drawn]);
  });
}

/** Whether somebody stays whatever else comes in. */
function isHeld({ reason, pinned }: QueuePlace): boolean {
  return reason !== 'drawn' || pinned === 1;
}

/** At most seven: the last of those who are not held give way first. */
function shortened(places: readonly QueuePlace[]): readonly QueuePlace[] {
  let kept = places;
  while (kept.length > queueLength) {
    const last = kept.findLastIndex((place) => !isHeld(place));
    kept = kept.toSpliced(last === -1 ? kept.length - 1 : last, 1);
  }
  return kept;
}

function isNarrow({ onlyNetworks, onlyTags }: QueueWishes): boolean {
  return onlyNetworks.length > 0 || onlyTags.length > 0;
}

/** The wishes, without a narrowing that leaves nobody at all: then everybody may come up rather than no one. */
function possible(database: ReadableDatabase, wishes: QueueWishes): QueueWishes {
  if (!isNarrow(wishes)) return wishes;
  // From the side on which there are few: a tag has few people, a network may have all.
  const sql = `SELECT 1 FROM ${
    wishes.onlyTags.length > 0
      ? `contact_tag JOIN tag ON tag.id = contact_tag.tag_id
         CROSS JOIN visible_contact AS contact ON contact.id = contact_tag.contact_id
         WHERE tag.name IN (SELECT value FROM json_each(?2)) AND (?1 = '[]' OR EXISTS (SELECT 1 FROM visible_profile AS profile
           WHERE profile.contact_id = contact.id AND profile.network IN (SELECT value FROM json_each(?1))))`
      : `visible_profile AS profile CROSS JOIN visible_contact AS contact ON contact.id = profile.contact_id
         WHERE profile.network IN (SELECT value FROM json_each(?1)) AND ?2 = '[]'`
  } AND contact.archived = 0 AND contact.never_ask = 0 LIMIT 1`;
  return database.get(sql, ...narrowingOf(wishes)) === undefined
    ? { ...wishes, onlyNetworks: [], onlyTags: [] }
    : wishes;
}

/** Whether somebody who was drawn is among those to whom the user has narrowed it since. */
function fits(database: ReadableDatabase, { contact_id }: QueuePlace, wishes: QueueWishes): boolean {
  if (!isNarrow(wishes)) return true;
  const sql = `SELECT 1 FROM contact WHERE contact.id = ?3
    AND (?1 = '[]' OR EXISTS (SELECT 1 FROM visible_profile AS profile
      WHERE profile.contact_id = contact.id AND profile.network IN (SELECT value FROM json_each(?1))))
    AND (?2 = '[]' OR EXISTS (SELECT 1 FROM contact_tag JOIN tag ON tag.id = contact_tag.tag_id
      WHERE contact_tag.contact_id = contact.id AND tag.name IN (SELECT value FROM json_each(?2))))`;
  return database.get(sql, ...narrowingOf(wishes), contact_id) !== undefined;
}

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
     WHERE follow_up.done_at IS NULL AND follow_up.day <= ?1 AND ${askable}
       AND NOT EXISTS (SELECT 1 FROM session WHERE session.contact_id = contact.id
         AND session.started_at > coalesce(origin.started_at, follow_up.made_at, 0) AND session.outcome IN ('done', 'looked'))
       AND NOT EXISTS (SELECT 1 FROM session WHERE session.contact_id = contact.id AND session.started_at > ?2
         AND session.outcome = 'skipped')
       AND NOT EXISTS (SELECT 1 FROM skip WHERE skip.contact_id = contact.id AND skip.at > ?2 AND skip.kind = 'swap')
       AND NOT EXISTS (SELECT 1 FROM queue WHERE queue.contact_id = contact.id
         AND (queue.position = 0 OR queue.reason <> 'drawn'))
     GROUP BY contact.id ORDER BY min(follow_up.day), contact.id LIMIT ?3`,
    today,
    at - promiseRestMs,
    queueLength - places.filter(isHeld).length,
  );
  return rows.map(({ contact_id, day }) => ({
    contact_id,
    reason: 'follow-up',
    day,
    seed: null,
    pinned: 0,
    waited: 0,
  }));
}

function draw(
  database: ReadableDatabase,
  options: RefillOptions,
  wanted: number,
  isEmpty: boolean,
): readonly QueuePlace[] {
  if (wanted === 0) return [];
  const drawn = drawPeople(database, options, { wanted, seed: options.seed });
  const people = drawn.length > 0 || !isEmpty ? drawn : longestUnseen(database, options, wanted);
  return people.map(({ id, hasWaited }) => ({
    contact_id: id,
    reason: 'drawn',
    day: null,
    seed: options.seed,
    pinned: 0,
    waited: hasWaited ? 1 : 0,
  }));
}

/** In a small circle everybody may be resting: then those come whom the user has not seen for longest. */
function longestUnseen(
  database: ReadableDatabase,
  { today, wishes }: RefillOptions,
  wanted: number,
): readonly DrawnPerson[] {
  const rows = database.all<{ readonly id: string }>(
    `SELECT contact.id FROM visible_contact AS contact
     WHERE ${askable} AND NOT EXISTS (SELECT 1 FROM queue WHERE queue.contact_id = contact.id)
       ${narrowedTo(wishes)}
     ORDER BY max(
       coalesce((SELECT max(started_at) FROM session WHERE session.contact_id = contact.id), 0),
       coalesce((SELECT max(at) FROM skip WHERE skip.contact_id = contact.id), 0)), contact.number LIMIT ?4`,
    today,
    ...narrowingOf(wishes),
    wanted,
  );
  return rows.map(({ id }) => ({ id, hasWaited: false }));
}
