import type { Contact } from '../contacts/contact.ts';
import type { QueueReason } from '../queue/queue-entry.ts';
import type { Day } from '../week/week-summary.ts';
import { dayText, monthText } from './day-text.ts';
import { networkName } from './network-text.ts';

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

/** Why somebody is up, as one line. */
export function reasonText(reason: QueueReason, lastMetOn: Day | null, today: Day): string {
  const history = historyText(reason, lastMetOn, today);
  switch (reason.kind) {
    case 'follow-up':
      return followUpText(reason.day, today);
    case 'chosen':
      return history === '' ? 'You put them first' : `You put them first. ${history}`;
    case 'drawn':
      return history === '' ? 'You have not been in touch yet' : history;
  }
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
  putFirst: 'Put first',
  notNow: 'Not now:',
  forDays: { 1: 'a day', 7: 'a week', 30: 'a month' },
  notNowFor: (name: string, span: string): string => `Put off ${name} for ${span}`,
} as const;
