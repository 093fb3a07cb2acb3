import type { Network } from '../../core/networks/network.ts';
import type { WrittenFollowUp } from '../../core/week/data-tables.ts';
import { levelsAt, type LevelCounts, type LevelEntry } from '../../core/week/levels.ts';
import type { ReturnCandidate } from '../../core/week/quiet-return.ts';
import type { NetworksById } from '../../core/week/summarise-week.ts';
import { tally, type LedgerEntry, type Tally } from '../../core/week/tally.ts';
import type { OpenFollowUp } from '../../core/week/week-ahead.ts';
import { peopleIn, standouts, type DeedCount, type PersonOfYear } from '../../core/week/year-summary.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';
import { mergedContacts } from './merged-contacts.ts';

/** How many names a year tells of each sort. */
const fewPeople = 6;

/** What the sessions of a year add up to. */
export interface YearFacts {
  readonly days: readonly Tally[];
  readonly months: readonly Tally[];
  readonly whole: Tally;
  readonly deeds: readonly DeedCount[];
  readonly cameCloser: number;
  readonly closest: readonly PersonOfYear[];
  readonly mostDone: readonly PersonOfYear[];
}

type Entry = LedgerEntry & LevelEntry;

/** Every sum over sessions is made from these: the sessions that count and began in [from, to), the oldest first. */
function readLedger(database: ReadableDatabase, from: number, to: number): readonly Entry[] {
  const rootOf = mergedContacts(database);
  const rows = database.all<Entry>(
    `SELECT started_at AS startedAt, attended_ms AS attendedMs, outcome, contact_id AS contactId,
       familiarity_before AS before, familiarity_after AS after, deeds
     FROM session WHERE started_at >= ? AND started_at < ? AND outcome <> 'skipped' ORDER BY started_at`,
    from,
    to,
  );
  // Nearly nobody was merged: the rows of all others stay as they came.
  return rows.map((row) => {
    const contactId = rootOf(row.contactId);
    return contactId === row.contactId ? row : { ...row, contactId };
  });
}

/** The sums of each stretch between neighbouring bounds. */
export function readTally(database: ReadableDatabase, bounds: readonly number[]): readonly Tally[] {
  return tally(readLedger(database, bounds.at(0) ?? 0, bounds.at(-1) ?? 0), bounds);
}

/** How well the people of the sessions between the first and the last moment were known at each of the moments. */
export function readLevels(database: ReadableDatabase, moments: readonly number[]): readonly LevelCounts[] {
  return levelsAt(readLedger(database, moments.at(0) ?? 0, moments.at(-1) ?? 0), moments);
}

/** All that a year is told from; `days` and `months` are bounds over the same stretch. */
export function readYear(
  database: ReadableDatabase,
  { days, months }: { readonly days: readonly number[]; readonly months: readonly number[] },
): YearFacts {
  const from = days.at(0) ?? 0;
  const to = days.at(-1) ?? 0;
  const entries = readLedger(database, from, to);
  const { cameCloser, closest, mostDone } = standouts(peopleIn(entries), fewPeople);
  const named = (people: readonly Omit<PersonOfYear, 'name'>[]): readonly PersonOfYear[] =>
    people.map((person) => ({ ...person, name: nameOf(database, person.contactId) }));
  return {
    days: tally(entries, days),
    months: tally(entries, months),
    whole: tally(entries, [from, to])[0] ?? { peopleMet: 0, peopleSeen: 0, attendedMs: 0, deeds: 0, sessions: 0 },
    deeds: readDeeds(database, from, to),
    cameCloser,
    closest: named(closest),
    mostDone: named(mostDone),
  };
}

/** Somebody who is gone keeps the name they had in their last session. */
function nameOf(database: ReadableDatabase, contactId: string): string {
  const row = database.get<{ readonly name: string | null }>(
    `SELECT coalesce((SELECT name FROM visible_contact WHERE id = ?1),
       (SELECT contact_name FROM session WHERE contact_id = ?1 ORDER BY started_at DESC LIMIT 1),
       (SELECT name FROM contact WHERE id = ?1)) AS name`,
    contactId,
  );
  return row?.name ?? '';
}

function readDeeds(database: ReadableDatabase, from: number, to: number): readonly DeedCount[] {
  return database.all<DeedCount>(
    `SELECT action.kind, action.network, count(*) AS count FROM session CROSS JOIN action ON action.session_id = session.id
     WHERE session.started_at >= ? AND session.started_at < ? AND session.outcome <> 'skipped'
       AND action.state = 'confirmed'
     GROUP BY action.kind, action.network ORDER BY count(*) DESC, action.kind, action.network`,
    from,
    to,
  );
}

/** On which network everything of some sessions was done or opened, by the id of the action or look. */
export function readNetworks(database: ReadableDatabase, from: number, to: number): NetworksById {
  const rows = database.all<{ readonly id: string; readonly network: Network }>(
    `SELECT action.id, action.network FROM session CROSS JOIN action ON action.session_id = session.id
     WHERE session.started_at >= ?1 AND session.started_at < ?2 AND action.network IS NOT NULL
     UNION ALL
     SELECT look.id, profile.network FROM session CROSS JOIN look ON look.session_id = session.id
       JOIN profile ON profile.id = look.profile_id
     WHERE session.started_at >= ?1 AND session.started_at < ?2`,
    from,
    to,
  );
  return Object.fromEntries(rows.map(({ id, network }) => [id, network]));
}

/** Promises that are not kept yet, the earliest first; a later session with the person that counts keeps one. */
export function readOpenFollowUps(database: ReadableDatabase, most: number): readonly OpenFollowUp[] {
  return database.all<OpenFollowUp>(
    `SELECT follow_up.id AS followUpId, kept.id AS contactId, kept.name, follow_up.day, follow_up.note
     FROM follow_up JOIN contact ON contact.id = follow_up.contact_id
       JOIN visible_contact AS kept ON kept.id = coalesce(contact.merged_into, contact.id)
       LEFT JOIN session AS origin ON origin.id = follow_up.session_id
     WHERE follow_up.done_at IS NULL AND kept.archived = 0 AND kept.never_ask = 0
       AND NOT EXISTS (SELECT 1 FROM session WHERE session.contact_id IN (contact.id, kept.id)
         AND session.started_at > coalesce(origin.started_at, follow_up.made_at, 0) AND session.outcome IN ('done', 'looked'))
     ORDER BY follow_up.day, follow_up.id LIMIT ?`,
    most,
  );
}

/** Promises for some days, both included, kept or not. Somebody who is gone keeps the name of the session. */
export function readWrittenFollowUps(
  database: ReadableDatabase,
  firstDay: string,
  lastDay: string,
): readonly WrittenFollowUp[] {
  const rows = database.all<Omit<WrittenFollowUp, 'isKept'> & { readonly isKept: 0 | 1 }>(
    `SELECT follow_up.id AS followUpId, follow_up.session_id AS sessionId,
       coalesce(contact.merged_into, contact.id) AS contactId,
       coalesce(kept.name, origin.contact_name, contact.name) AS name, follow_up.day, follow_up.note,
       follow_up.done_at IS NOT NULL OR EXISTS (SELECT 1 FROM session
         WHERE session.contact_id IN (contact.id, contact.merged_into)
           AND session.started_at > coalesce(origin.started_at, follow_up.made_at, 0) AND session.outcome IN ('done', 'looked')) AS isKept
     FROM follow_up JOIN contact ON contact.id = follow_up.contact_id
       LEFT JOIN visible_contact AS kept ON kept.id = coalesce(contact.merged_into, contact.id)
       LEFT JOIN session AS origin ON origin.id = follow_up.session_id
     WHERE follow_up.day >= ? AND follow_up.day <= ? ORDER BY follow_up.day, follow_up.id`,
    firstDay,
    lastDay,
  );
  return rows.map((row) => ({ ...row, isKept: row.isKept === 1 }));
}

/** Marks a promise as kept, or as open again for null. */
export function keepFollowUp(database: WritableDatabase, followUpId: string, doneAt: number | null): void {
  database.run('UPDATE follow_up SET done_at = ? WHERE id = ?', doneAt, followUpId);
}

/** Sessions in [from, to) in which something was done, for people who are still there. */
export function readReturnCandidates(database: ReadableDatabase, from: number, to: number): readonly ReturnCandidate[] {
  const rootOf = mergedContacts(database);
  const rows = database.all<ReturnCandidate>(
    `SELECT session.id AS sessionId, session.contact_id AS contactId, '' AS name, session.started_at AS startedAt,
       quiet_return.shown_on AS shownOn
     FROM session LEFT JOIN quiet_return ON quiet_return.session_id = session.id
     WHERE session.started_at >= ? AND session.started_at < ? AND session.outcome = 'done'
     ORDER BY session.started_at`,
    from,
    to,
  );
  return rows.flatMap((row) => {
    const contactId = rootOf(row.contactId);
    const kept = database.get<{ readonly name: string }>(
      'SELECT name FROM visible_contact WHERE id = ? AND archived = 0 AND never_ask = 0',
      contactId,
    );
    return kept === undefined ? [] : [{ ...row, contactId, name: kept.name }];
  });
}

/** Remembers that somebody's newer posts were shown for some sessions on a day; the first day stays. */
export function markReturned(database: WritableDatabase, sessionIds: readonly string[], day: string): void {
  database.transaction(() => {
    for (const sessionId of sessionIds) {
      database.run(
        `INSERT INTO quiet_return (session_id, shown_on) SELECT id, ? FROM session WHERE id = ?
         ON CONFLICT (session_id) DO NOTHING`,
        day,
        sessionId,
      );
    }
  });
}
