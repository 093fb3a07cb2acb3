import type { QueueEntry } from '../queue/queue-entry.ts';
import { addDays } from './civil-day.ts';
import type { Day } from './week-summary.ts';

/** A promise to come back to somebody that is not kept yet. */
export interface OpenFollowUp {
  readonly followUpId: string;
  readonly contactId: string;
  readonly name: string;
  readonly day: Day;
  /** What was promised; empty where it is only to come back. */
  readonly note: string;
}

/** What lies ahead. */
export interface WeekAhead {
  readonly today: Day;
  /** To come back to within a week, the earliest first. */
  readonly due: readonly OpenFollowUp[];
  /** Promised besides: something in particular, or for later. */
  readonly promised: readonly OpenFollowUp[];
  /** Who is up next, at most seven. */
  readonly next: readonly Pick<QueueEntry, 'contactId' | 'name' | 'role' | 'organisation'>[];
}

/** What is due is what is due within a week, and no promise stands twice. */
export function lookAhead(today: Day, open: readonly OpenFollowUp[], next: readonly QueueEntry[]): WeekAhead {
  const isDue = ({ day }: OpenFollowUp): boolean => day <= addDays(today, 7);
  const isBare = ({ note }: OpenFollowUp): boolean => note.trim() === '';
  return {
    today,
    due: open.filter((followUp) => isDue(followUp) && isBare(followUp)),
    promised: open.filter((followUp) => !(isDue(followUp) && isBare(followUp))),
    next: next.map(({ contactId, name, role, organisation }) => ({ contactId, name, role, organisation })),
  };
}
