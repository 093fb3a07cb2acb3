import { noWishes } from '../../core/queue/queue-wishes.ts';
import { seededNumbers } from '../../core/queue/seeded-numbers.ts';
import { dayMs } from '../../core/time/durations.ts';
import { dayFromNumber } from '../../core/week/civil-day.ts';
import type { Database } from '../../main/storage/database.ts';
import { notePosts } from '../../main/storage/queue-changes.ts';
import { addSkip, listQueue, removeFromQueue } from '../../main/storage/queue-repository.ts';
import { refillQueue } from '../../main/storage/refill-queue.ts';
import { saveSession } from '../../main/storage/session-repository.ts';

/** A user who holds one session a working day with whoever is up; some end without anything, some with a promise. */
export interface SimulatedUser {
  readonly people: number;
  readonly weeks: number;
  readonly seed: number;
  /** How many of ten people ever post where the program can read it. */
  readonly writersOfTen?: number;
}

/** One session of a simulated user. */
export interface SimulatedTurn {
  readonly week: number;
  /** 0 to people − 1. */
  readonly person: number;
  readonly kind: 'follow-up' | 'chosen' | 'drawn';
  readonly hasWaited: boolean;
}

const firstDay = 20_454; // 2026-01-01

/** Fills an empty database with people who all came in on the first day, known through four networks. */
export function addCrowd(database: Database, people: number): void {
  database.connection.exec(`PRAGMA synchronous = OFF;
    INSERT INTO contact (number, id, name, connected_through, person_key, created_at)
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${people})
    SELECT i, 'id' || i, 'N' || i, CASE i % 5 WHEN 0 THEN 'mastodon' WHEN 1 THEN 'github' ELSE 'linkedin' END, 'k' || i,
      ${firstDay * dayMs - 1} FROM n`);
}

/** Goes through the weeks of a user on the real tables; answers each session in order. */
export function simulateQueue(database: Database, user: SimulatedUser): readonly SimulatedTurn[] {
  const { people, weeks, seed, writersOfTen = 3 } = user;
  const next = seededNumbers(seed);
  const turns: SimulatedTurn[] = [];
  addCrowd(database, people);
  for (let day = 0; day < weeks * 7; day += 1) {
    const at = (firstDay + day) * dayMs + dayMs / 3;
    if (day % 7 === 0) post(database, { people, writersOfTen, at, next });
    if (day % 7 > 4) continue;
    refillQueue(database, {
      seed: Math.floor(next() * 2 ** 32),
      at,
      today: dayFromNumber(firstDay + day),
      wishes: noWishes,
    });
    const [first] = listQueue(database);
    if (first === undefined) continue;
    turns.push({
      week: Math.floor(day / 7),
      person: Number(first.contactId.slice(2)) - 1,
      kind: first.reason.kind,
      hasWaited: first.reason.hasWaitedLongest,
    });
    hold(database, { contactId: first.contactId, day, at, next });
  }
  return turns;
}

/** A thirtieth of those who write have written in the last week. */
function post(
  database: Database,
  { people, writersOfTen, at, next }: { people: number; writersOfTen: number; at: number; next: () => number },
): void {
  const writers = Array.from({ length: people }, (_, index) => index + 1).filter(
    (number) => number % 10 < writersOfTen,
  );
  const posted = writers.filter(() => next() < 1 / 30);
  notePosts(
    database,
    posted.map((number) => ({ contactId: `id${number}`, at: at - Math.floor(next() * 7 * dayMs) })),
  );
}

function hold(
  database: Database,
  { contactId, day, at, next }: { contactId: string; day: number; at: number; next: () => number },
): void {
  removeFromQueue(database, contactId);
  const luck = next();
  const outcome = luck < 0.7 ? 'done' : luck < 0.9 ? 'looked' : 'skipped';
  const id = `s${day}`;
  if (outcome === 'skipped') addSkip(database, { contactId, at, kind: 'swap' }, () => `k${day}`);
  const promised = outcome === 'done' && next() < 0.1;
  const plannedMs = 720_000;
  saveSession(database, {
    id,
    contactId,
    contactName: contactId,
    plannedMs,
    startedAt: at,
    timeZone: 'UTC',
    segments: [{ startedAt: at, attendedMs: plannedMs }],
    intention: '',
    note: '',
    tipId: 'say-hello',
    familiarityBefore: 1,
    familiarityAfter: outcome === 'done' ? (next() < 0.5 ? 2 : 3) : null,
    followUp: promised
      ? { id: `f${day}`, day: dayFromNumber(firstDay + day + 7 + Math.floor(next() * 50)), note: '' }
      : null,
    looks: [],
    actions: [],
    endedAt: at + plannedMs,
    endedBy: 'timer',
    attendedMs: plannedMs,
    outcome,
  });
}
