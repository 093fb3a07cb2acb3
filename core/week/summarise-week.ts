import { ringMinutes } from '../session/ring-minutes.ts';
import type { EndedSession } from '../session/session-record.ts';
import { boundsOf, daysOf, weekAfter, type Week } from './week-of.ts';
import type { Day, WeekDay, WeekDeed, WeekPerson, WeekSession, WeekSummary, WeekTotals } from './week-summary.ts';
import { dayOf } from './zoned-day.ts';
import { minuteMs } from '../time/durations.ts';

/** What a summary is made from. */
export interface WeekFacts {
  readonly week: Week;
  /** The user's present zone, in which all days are counted, wherever a session was held. */
  readonly zone: string;
  readonly today: Day;
  /** At least the sessions that began in the week and in the one before; others are left aside. */
  readonly sessions: readonly EndedSession[];
  /** Wall times of the first and the last session there is. */
  readonly span: { readonly first: number; readonly last: number } | null;
  readonly saying: string;
  readonly nextName: string | null;
  readonly sessionMinutes: number;
}

/** What a week held. A session belongs to the day on which it began. */
export function summariseWeek(facts: WeekFacts): WeekSummary {
  const { week, zone, today, span } = facts;
  const bounds = boundsOf(week, zone);
  const before = boundsOf(weekAfter(week, -1), zone);
  const sessions = oldestFirst(facts.sessions, bounds);
  return {
    ...week,
    today,
    isThisWeek: week.firstDay <= today && today <= week.lastDay,
    days: daysWith(sessions, facts),
    people: peopleOf(sessions.filter(counts)),
    totals: totalsOf(sessions),
    weekBefore: totalsOf(oldestFirst(facts.sessions, before)),
    hasEarlier: week.firstDay > today || (span !== null && span.first < bounds.from),
    hasLater: week.lastDay < today || (span !== null && span.last >= bounds.to),
    saying: facts.saying,
    nextName: facts.nextName,
    sessionMinutes: facts.sessionMinutes,
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

function totalsOf(sessions: readonly EndedSession[]): WeekTotals {
  const counted = sessions.filter(counts);
  const contactsOf = (some: readonly EndedSession[]): number => new Set(some.map(({ contactId }) => contactId)).size;
  return {
    peopleMet: contactsOf(counted.filter((session) => session.outcome === 'done')),
    peopleSeen: contactsOf(counted),
    minutes: Math.round(attendedIn(counted) / minuteMs),
    deeds: counted.flatMap(deedsOf).length,
  };
}

/** One entry a contact, in the order of their first sessions. */
function peopleOf(sessions: readonly EndedSession[]): readonly WeekPerson[] {
  return [...Map.groupBy(sessions, (session) => session.contactId).entries()].flatMap(([contactId, held]) => {
    const first = held.at(0);
    const last = held.at(-1);
    if (first === undefined || last === undefined) return [];
    const followUps = held.flatMap((session) => session.followUp ?? []);
    return {
      contactId,
      name: last.contactName,
      familiarityBefore: first.familiarityBefore,
      familiarityAfter: last.familiarityAfter ?? last.familiarityBefore,
      deeds: held.flatMap(deedsOf),
      notes: held.map((session) => session.note.trim()).filter((note) => note !== ''),
      looks: new Set(held.flatMap((session) => session.looks).map((look) => look.profileId ?? look.url)).size,
      followUpDay: followUps.at(-1)?.day ?? null,
      attendedMs: attendedIn(held),
    };
  });
}

function deedsOf(session: EndedSession): readonly WeekDeed[] {
  return session.actions
    .filter((action) => action.state === 'confirmed')
    .toSorted((one, other) => one.at - other.at)
    .map(({ kind, note }) => ({ kind, note: note.trim() }));
}

function attendedIn(sessions: readonly EndedSession[]): number {
  return sessions.reduce((sum, session) => sum + session.attendedMs, 0);
}
