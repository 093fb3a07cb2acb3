import type { Network } from '../networks/network.ts';
import { ringMinutes } from '../session/ring-minutes.ts';
import type { EndedSession } from '../session/session-record.ts';
import { minuteMs } from '../time/durations.ts';
import { dayNumber } from './civil-day.ts';
import { goalReachedOn } from './goal.ts';
import { tally, totalsOf, type LedgerEntry, type Tally } from './tally.ts';
import { boundsOf, daysOf, type Week } from './week-of.ts';
import type {
  Day,
  WeekDay,
  WeekDeed,
  WeekGoal,
  WeekMean,
  WeekPerson,
  WeekRead,
  WeekSession,
  WeekSummary,
} from './week-summary.ts';
import { dayOf } from './zoned-day.ts';

/** How many weeks a week is compared with. */
export const weeksCompared = 8;

/** On which network each action was done and each thing was opened, by the id of the action or look, where that is known. */
export type NetworksById = Readonly<Record<string, Network>>;

/** What a summary is made from. */
export interface WeekFacts {
  readonly week: Week;
  /** The user's present zone, in which all days are counted, wherever a session was held. */
  readonly zone: string;
  readonly today: Day;
  /** At least the sessions that began in the week; others are left aside. */
  readonly sessions: readonly EndedSession[];
  readonly networks: NetworksById;
  /** The eight weeks before, the oldest first. */
  readonly earlier: readonly Tally[];
  /** What the user wants a week to hold. */
  readonly goal: Pick<WeekGoal, 'kind' | 'target'> | null;
  /** Wall times of the first and the last session there is. */
  readonly span: { readonly first: number; readonly last: number } | null;
  readonly saying: string;
  readonly nextName: string | null;
  readonly sessionMinutes: number;
}

/** What a week held. A session belongs to the day on which it began. */
export function summariseWeek(facts: WeekFacts): WeekSummary {
  const { week, zone, today, span, goal } = facts;
  const bounds = boundsOf(week, zone);
  const sessions = oldestFirst(facts.sessions, bounds);
  const entries = sessions.map(ledgerEntry);
  return {
    ...week,
    today,
    isThisWeek: week.firstDay <= today && today <= week.lastDay,
    days: daysWith(sessions, facts),
    people: peopleOf(sessions.filter(counts), facts.networks),
    totals: totalsOf(tally(entries, [bounds.from, bounds.to])[0] ?? nothing),
    weekBefore: totalsOf(facts.earlier.at(-1) ?? nothing),
    mean: meanOf(facts.earlier, span === null ? 0 : weeksSince(span.first, week, zone)),
    goal: goal === null ? null : { ...goal, reachedOn: goalReachedOn(entries, goal, zone) },
    hasEarlier: week.firstDay > today || (span !== null && span.first < bounds.from),
    hasLater: week.lastDay < today || (span !== null && span.last >= bounds.to),
    saying: facts.saying,
    nextName: facts.nextName,
    sessionMinutes: facts.sessionMinutes,
  };
}

const nothing: Tally = { peopleMet: 0, peopleSeen: 0, attendedMs: 0, deeds: 0, sessions: 0 };

/** How many whole weeks before a week there are since a moment, that of the moment included. */
function weeksSince(moment: number, week: Week, zone: string): number {
  return Math.max(0, Math.ceil((dayNumber(week.firstDay) - dayNumber(dayOf(moment, zone))) / 7));
}

/** Over the weeks since the first session, so that a beginner is not compared with weeks before there was anything. */
function meanOf(earlier: readonly Tally[], known: number): WeekMean | null {
  const weeks = Math.min(earlier.length, known);
  if (weeks < 2) return null;
  const compared = earlier.slice(-weeks);
  const mean = (sum: number): number => Math.round((sum / weeks) * 10) / 10;
  return {
    weeks,
    peopleMet: mean(compared.reduce((sum, { peopleMet }) => sum + peopleMet, 0)),
    minutes: Math.round(compared.reduce((sum, { attendedMs }) => sum + attendedMs, 0) / weeks / minuteMs),
  };
}

function ledgerEntry({ startedAt, attendedMs, outcome, contactId, actions }: EndedSession): LedgerEntry {
  return {
    startedAt,
    attendedMs,
    outcome,
    contactId,
    deeds: actions.filter(({ state }) => state === 'confirmed').length,
  };
}

/** A skipped session is kept and has its ring, but nobody was met or seen in it and its minutes are not counted. */
function counts(session: EndedSession): boolean {
  return session.outcome !== 'skipped';
}

function oldestFirst(
  sessions: readonly EndedSession[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly EndedSession[] {
  return sessions
    .filter((session) => session.startedAt >= from && session.startedAt < to)
    .toSorted((one, other) => one.startedAt - other.startedAt);
}

function daysWith(sessions: readonly EndedSession[], { week, zone, today }: WeekFacts): readonly WeekDay[] {
  const byDay = Map.groupBy(sessions, (session) => dayOf(session.startedAt, zone));
  return daysOf(week).map((day) => ({
    day,
    isToday: day === today,
    sessions: (byDay.get(day) ?? []).map(onShelf),
  }));
}

function onShelf(session: EndedSession): WeekSession {
  return {
    id: session.id,
    contactId: session.contactId,
    name: session.contactName,
    startedAt: session.startedAt,
    attendedMs: session.attendedMs,
    outcome: session.outcome,
    minutes: ringMinutes(session),
  };
}

/** One entry a contact, in the order of their first sessions. */
function peopleOf(sessions: readonly EndedSession[], networks: NetworksById): readonly WeekPerson[] {
  return [...Map.groupBy(sessions, (session) => session.contactId).entries()].flatMap(([contactId, held]) => {
    const first = held.at(0);
    const last = held.at(-1);
    if (first === undefined || last === undefined) return [];
    const followUp = held.flatMap((session) => session.followUp ?? []).at(-1);
    return {
      contactId,
      name: last.contactName,
      familiarityBefore: first.familiarityBefore,
      familiarityAfter: last.familiarityAfter ?? last.familiarityBefore,
      deeds: held.flatMap((session) => deedsOf(session, networks)),
      notes: held.map((session) => session.note.trim()).filter((note) => note !== ''),
      reads: readsOf(held, networks),
      followUp: followUp === undefined ? null : { day: followUp.day, note: followUp.note.trim() },
      attendedMs: held.reduce((sum, session) => sum + session.attendedMs, 0),
    };
  });
}

function deedsOf(session: EndedSession, networks: NetworksById): readonly WeekDeed[] {
  return session.actions
    .filter((action) => action.state === 'confirmed')
    .toSorted((one, other) => one.at - other.at)
    .map(({ id, kind, note }) => ({ kind, note: note.trim(), network: networks[id] ?? null }));
}

/** What was opened, each once, in the order in which it was opened first. */
function readsOf(sessions: readonly EndedSession[], networks: NetworksById): readonly WeekRead[] {
  const reads = new Map<string, WeekRead>();
  for (const { id, profileId, url } of sessions.flatMap(({ looks }) => looks)) {
    const key = profileId ?? url;
    if (!reads.has(key)) reads.set(key, { network: networks[id] ?? null, url });
  }
  return [...reads.values()];
}
