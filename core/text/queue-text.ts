import type { Contact } from '../contacts/contact.ts';
import type { QueueReason } from '../queue/queue-entry.ts';
import { dayNumber } from '../week/civil-day.ts';
import type { Day } from '../week/week-summary.ts';
import { dayText, monthText } from './day-text.ts';
import { networkName } from './network-text.ts';
import { plural } from './plural.ts';

/** What is known about how the user and somebody came together, in a few words. Empty when nothing is. */
export function historyText(
  facts: Pick<QueueReason, 'connectedOn' | 'connectedThrough' | 'lastMetAt'>,
  lastMetOn: Day | null,
  today: Day,
): string {
  if (lastMetOn !== null) return `You were last in touch in ${monthText(lastMetOn, today)}`;
  const through = facts.connectedThrough === null ? '' : ` on ${networkName(facts.connectedThrough)}`;
  const since = facts.connectedOn === null ? '' : ` in ${facts.connectedOn.slice(0, 4)}`;
  return through === '' && since === '' ? '' : `Connected${through}${since}, never met here`;
}

/** The days of a reason's moments, in the user's zone; null where there is no such moment. */
export interface ReasonDays {
  readonly lastMetOn: Day | null;
  readonly postedOn: Day | null;
}

/** Why somebody is up, as one line: `Connected on LinkedIn in 2019, never met here; posted 2 days ago`. */
export function reasonText(reason: QueueReason, { lastMetOn, postedOn }: ReasonDays, today: Day): string {
  const history = historyText(reason, lastMetOn, today);
  switch (reason.kind) {
    case 'follow-up':
      return followUpText(reason.day, today);
    case 'chosen':
      return history === '' ? 'You put them first' : `You put them first. ${history}`;
    case 'drawn': {
      const known = history === '' ? 'You have not been in touch yet' : history;
      const posted = postedText(postedOn, today);
      if (posted !== '') return `${known}; ${posted}`;
      return reason.hasWaitedLongest ? `${known}; nobody has waited longer` : known;
    }
  }
}

/** Older posts than this are no reason to come up today. */
const freshDays = 60;
const fortnight = 14;

function postedText(postedOn: Day | null, today: Day): string {
  if (postedOn === null) return '';
  const days = dayNumber(today) - dayNumber(postedOn);
  if (days > freshDays) return '';
  if (days <= 0) return 'posted today';
  if (days === 1) return 'posted yesterday';
  if (days <= fortnight) return plural(days, { one: 'posted # day ago', other: 'posted # days ago' });
  return plural(Math.round(days / 7), { one: 'posted # week ago', other: 'posted # weeks ago' });
}

function followUpText(day: Day | null, today: Day): string {
  if (day === null) return 'You meant to come back';
  return day === today ? 'You meant to come back today' : `You meant to come back on ${dayText(day, today)}`;
}

/** What somebody does and where: `Product lead, Acme Labs`. Empty when unknown. */
export function roleText(person: Pick<Contact, 'role' | 'organisation'>): string {
  return [person.role, person.organisation].filter((part) => part !== '').join(', ');
}

export const queueText = {
  next: 'Next',
  nextUp: 'Who comes after',
  after: (name: string): string => `After ${name}`,
  nobody: 'Nobody else for now',
  open: 'Show who comes next',
  close: 'Hide who comes next',
  start: (name: string): string => `Start with ${name}`,
  show: 'Their page',
  putFirst: 'Put first',
  moveUp: 'Move up',
  moveDown: 'Move down',
  pin: 'Keep',
  unpin: 'Keep no longer',
  pinned: 'stays, whoever else comes in',
  takeOut: 'Take out',
  neverAsk: 'Never ask again',
  notNow: 'Not now:',
  forDays: { 1: 'a day', 7: 'a week', 30: 'a month' },
  notNowFor: (name: string, span: string): string => `Put off ${name} for ${span}`,
  keys: 'Up and down go through the list, with Alt they move somebody; K keeps, Delete takes out.',
  wasMoved: (name: string, place: number): string => `${name} comes ${place}.`,
  undone: {
    'take-out': (name: string): string => `${name} is out of the queue.`,
    snooze: (name: string): string => `${name} is put off.`,
    'never-ask': (name: string): string => `${name} will not be drawn again.`,
  },
} as const;
