import type { Familiarity } from '../../core/contacts/contact.ts';
import type { DrawFacts } from '../../core/queue/draw-weight.ts';
import type { QueueWishes } from '../../core/queue/queue-wishes.ts';
import { dayMs } from '../../core/time/durations.ts';
import type { ReadableDatabase, SqlValue } from './database.ts';

/** For how long somebody is left in peace after they were met, and after they were only looked at or passed over. */
const metRestMs = 30 * dayMs;
const seenRestMs = 3 * dayMs;

/** The moment of a draw, and what the user wants of it. */
export interface DrawOptions {
  readonly at: number;
  readonly today: string;
  readonly wishes: QueueWishes;
}

/** Somebody whom the user can see and has not put aside, with all that the draw looks at. */
export interface AskablePerson extends Omit<DrawFacts, 'isChange'> {
  readonly id: string;
  readonly network: string | null;
  /** When they last came up, or else came in. */
  readonly lastSeenAt: number;
  /** Whether they stand in the queue, or were on the screen too short a time ago. */
  readonly isResting: boolean;
}

interface FactsRow {
  readonly id: string;
  readonly familiarity: Familiarity;
  readonly network: string | null;
  readonly created_at: number;
  readonly last_session_at: number | null;
  readonly last_done_at: number | null;
  readonly last_swap_at: number | null;
  readonly last_skip_at: number | null;
  readonly skips: number;
  readonly posted_at: number | null;
  readonly is_wished: 0 | 1;
  readonly is_queued: 0 | 1;
}

/** Those may be asked whom the user can see and has not put aside: not archived, snoozed or excepted for good. */
export const askable = `contact.archived = 0 AND contact.never_ask = 0
  AND (contact.snoozed_until IS NULL OR contact.snoozed_until <= ?1)`;

/** Values: ?1 today, ?2 tags that weigh more, ?3 and ?4 the networks and tags that the draw is narrowed to. */
const selectFacts = `SELECT contact.id, contact.familiarity, contact.connected_through AS network, contact.created_at,
    (SELECT max(started_at) FROM session WHERE session.contact_id = contact.id) AS last_session_at,
    (SELECT max(started_at) FROM session WHERE session.contact_id = contact.id AND outcome = 'done') AS last_done_at,
    (SELECT max(at) FROM skip WHERE skip.contact_id = contact.id AND kind = 'swap') AS last_swap_at,
    (SELECT max(at) FROM skip WHERE skip.contact_id = contact.id) AS last_skip_at,
    (SELECT count(*) FROM skip WHERE skip.contact_id = contact.id AND skip.at > coalesce(
      (SELECT max(started_at) FROM session WHERE session.contact_id = contact.id AND outcome IN ('done', 'looked')), 0)
    ) AS skips,
    (SELECT at FROM latest_post WHERE latest_post.contact_id = contact.id) AS posted_at,
    (?2 <> '[]' AND EXISTS (SELECT 1 FROM contact_tag JOIN tag ON tag.id = contact_tag.tag_id
      WHERE contact_tag.contact_id = contact.id AND tag.name IN (SELECT value FROM json_each(?2)))) AS is_wished,
    EXISTS (SELECT 1 FROM queue WHERE queue.contact_id = contact.id) AS is_queued
  FROM visible_contact AS contact WHERE ${askable}
    AND (?3 = '[]' OR EXISTS (SELECT 1 FROM visible_profile AS profile
      WHERE profile.contact_id = contact.id AND profile.network IN (SELECT value FROM json_each(?3))))
    AND (?4 = '[]' OR EXISTS (SELECT 1 FROM contact_tag JOIN tag ON tag.id = contact_tag.tag_id
      WHERE contact_tag.contact_id = contact.id AND tag.name IN (SELECT value FROM json_each(?4))))`;

/** SQL that leaves only the people of the networks ?2 and of the tags ?3; what is not narrowed to costs nothing. */
export function narrowedTo({ onlyNetworks, onlyTags }: QueueWishes): string {
  const networks = `AND contact.id IN (SELECT contact_id FROM visible_profile
    WHERE network IN (SELECT value FROM json_each(?2)))`;
  const tags = `AND contact.id IN (SELECT contact_id FROM contact_tag JOIN tag ON tag.id = contact_tag.tag_id
    WHERE tag.name IN (SELECT value FROM json_each(?3)))`;
  return `${onlyNetworks.length > 0 ? networks : ''} ${onlyTags.length > 0 ? tags : ''} AND ?2 <> '' AND ?3 <> ''`;
}

/** The networks and tags to which the user has narrowed the draw, as SQL takes them. */
export function narrowingOf({ onlyNetworks, onlyTags }: QueueWishes): readonly [networks: string, tags: string] {
  return [JSON.stringify(onlyNetworks), JSON.stringify(onlyTags)];
}

function factsValues({ today, wishes }: DrawOptions): readonly SqlValue[] {
  return [today, ...[wishes.tags, wishes.onlyNetworks, wishes.onlyTags].map((list) => JSON.stringify(list))];
}

function toPerson(row: FactsRow, at: number): AskablePerson {
  const hasMetLately = (row.last_done_at ?? -Infinity) > at - metRestMs;
  const hasSeenLately = Math.max(row.last_session_at ?? -Infinity, row.last_swap_at ?? -Infinity) > at - seenRestMs;
  return {
    id: row.id,
    network: row.network,
    familiarity: row.familiarity,
    lastSessionAt: row.last_session_at,
    lastSeenAt: Math.max(row.created_at, row.last_session_at ?? 0, row.last_skip_at ?? 0),
    postedAt: row.posted_at,
    skips: row.skips,
    hasWishedTag: row.is_wished === 1,
    isResting: row.is_queued === 1 || hasMetLately || hasSeenLately,
  };
}

/** Everybody whom the draw may ever ask, those included who are resting. For small circles only: it reads all of them. */
export function readAskable(database: ReadableDatabase, options: DrawOptions): readonly AskablePerson[] {
  const rows = database.all<FactsRow>(`${selectFacts} ORDER BY contact.number`, ...factsValues(options));
  return rows.map((row) => toPerson(row, options.at));
}

/** Of those with these numbers, whoever may be asked. */
export function readAskableAmong(
  database: ReadableDatabase,
  options: DrawOptions,
  numbers: readonly number[],
): readonly AskablePerson[] {
  const rows = database.all<FactsRow>(
    `${selectFacts} AND contact.number IN (SELECT value FROM json_each(?5))`,
    ...factsValues(options),
    JSON.stringify(numbers),
  );
  return rows.map((row) => toPerson(row, options.at));
}

/** Whoever has this number; null when there is nobody, or nobody who may be asked. */
export function readAskableWith(
  database: ReadableDatabase,
  options: DrawOptions,
  number: number,
): AskablePerson | null {
  const row = database.get<FactsRow>(`${selectFacts} AND contact.number = ?5`, ...factsValues(options), number);
  return row === undefined ? null : toPerson(row, options.at);
}

/**
 * The numbers of all who may be drawn now. One text instead of a hundred thousand rows: that takes a fifth of the time, and
 * the list is read from an index alone.
 */
export function drawableNumbers(database: ReadableDatabase, { at, today, wishes }: DrawOptions): readonly number[] {
  const all = numbersOf(
    database,
    `SELECT json_group_array(contact.number) AS numbers FROM visible_contact AS contact
     WHERE ${askable} ${narrowedTo(wishes)}`,
    today,
    ...narrowingOf(wishes),
  );
  const resting = new Set(
    numbersOf(
      database,
      `SELECT json_group_array(contact.number) AS numbers FROM (
         SELECT contact_id FROM session WHERE started_at > ?1 AND outcome = 'done'
         UNION SELECT contact_id FROM session WHERE started_at > ?2
         UNION SELECT contact_id FROM skip WHERE at > ?2 AND kind = 'swap'
         UNION SELECT contact_id FROM queue) AS seen
       CROSS JOIN contact ON contact.id = seen.contact_id`,
      at - metRestMs,
      at - seenRestMs,
    ),
  );
  return resting.size === 0 ? all : all.filter((number) => !resting.has(number));
}

function numbersOf(database: ReadableDatabase, sql: string, ...values: readonly SqlValue[]): readonly number[] {
  const row = database.get<{ readonly numbers: string }>(sql, ...values);
  return JSON.parse(row?.numbers ?? '[]') as number[];
}

/** The networks through which the user knows those of the last three sessions. */
export function readRecentNetworks(database: ReadableDatabase): ReadonlySet<string | null> {
  const rows = database.all<{ readonly network: string | null }>(
    `SELECT contact.connected_through AS network
     FROM (SELECT contact_id FROM session ORDER BY started_at DESC LIMIT 3) AS recent
     JOIN contact ON contact.id = recent.contact_id`,
  );
  return new Set(rows.map((row) => row.network));
}

/** When the newest sessions began, the newest first. */
export function readNewestStarts(database: ReadableDatabase, most: number): readonly number[] {
  return database
    .all<{ readonly started_at: number }>('SELECT started_at FROM session ORDER BY started_at DESC LIMIT ?', most)
    .map((row) => row.started_at);
}
