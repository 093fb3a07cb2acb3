import type { EndedSession } from '../../../core/session/session-record.ts';
import type { History } from './make-history.ts';

/**
 * The same sums as the program's, found in the plainest way and with nothing of its code: each session is looked at by
 * itself, its day is what the calendar of the zone shows, and a week is counted out on the fingers.
 */
export interface PlainSums {
  readonly peopleMet: number;
  readonly peopleSeen: number;
  readonly minutes: number;
  readonly deeds: number;
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** What a calendar was asked before: the same sessions are counted for a week, a month and a year. */
const known = new Map<string, string>();

/** The day of a moment as a calendar on the wall of a zone shows it. */
export function plainDay(moment: number, zone: string): string {
  let calendar = calendars.get(zone);
  if (calendar === undefined) {
    calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
    calendars.set(zone, calendar);
  }
  const key = `${moment} ${zone}`;
  const day = known.get(key) ?? calendar.format(moment);
  known.set(key, day);
  return day;
}

/** The first and last day of the week in which a day lies, counted back day by day. */
export function plainWeek(day: string, weekStart: number): readonly [first: string, last: string] {
  const first = new Date(`${day}T12:00:00Z`);
  while ((first.getUTCDay() === 0 ? 7 : first.getUTCDay()) !== weekStart) first.setUTCDate(first.getUTCDate() - 1);
  const last = new Date(first);
  last.setUTCDate(last.getUTCDate() + 6);
  return [first.toISOString().slice(0, 10), last.toISOString().slice(0, 10)];
}

/** Who a contact is by now. */
export function plainPerson(history: History, contactId: string): string {
  const into = history.mergedInto.get(contactId);
  return into === undefined ? contactId : plainPerson(history, into);
}

/** The sessions whose day lies between two days, both included, and that were not skipped. */
export function plainSessions(history: History, first: string, last: string, zone: string): readonly EndedSession[] {
  return history.sessions.filter((session) => {
    const day = plainDay(session.startedAt, zone);
    return session.outcome !== 'skipped' && day >= first && day <= last;
  });
}

/** The sums between two days, both included. */
export function plainSums(history: History, first: string, last: string, zone: string): PlainSums {
  const met: string[] = [];
  const seen: string[] = [];
  let milliseconds = 0;
  let deeds = 0;
  for (const session of plainSessions(history, first, last, zone)) {
    const person = plainPerson(history, session.contactId);
    if (!seen.includes(person)) seen.push(person);
    if (session.outcome === 'done' && !met.includes(person)) met.push(person);
    milliseconds += session.attendedMs;
    for (const action of session.actions) if (action.state === 'confirmed') deeds += 1;
  }
  return { peopleMet: met.length, peopleSeen: seen.length, minutes: Math.round(milliseconds / 60_000), deeds };
}
