import type { Settings } from '../settings/settings.ts';
import { minuteMs } from '../time/durations.ts';
import type { LedgerEntry } from './tally.ts';
import type { Day, WeekGoal } from './week-summary.ts';
import { dayOf } from './zoned-day.ts';

/** What the user wants a week to hold, or null without a goal. */
export function chosenGoal(
  settings: Pick<Settings, 'weeklyGoal' | 'weeklyGoalPeople' | 'weeklyGoalMinutes'>,
): Pick<WeekGoal, 'kind' | 'target'> | null {
  switch (settings.weeklyGoal) {
    case 'people':
      return { kind: 'people', target: settings.weeklyGoalPeople };
    case 'minutes':
      return { kind: 'minutes', target: settings.weeklyGoalMinutes };
    case 'none':
      return null;
  }
}

/** The day on which the sessions of a week, the oldest first, came up to a goal; null when they did not. */
export function goalReachedOn(
  entries: readonly LedgerEntry[],
  goal: Pick<WeekGoal, 'kind' | 'target'>,
  zone: string,
): Day | null {
  const met = new Set<string>();
  let attendedMs = 0;
  for (const entry of entries) {
    if (entry.outcome === 'skipped') continue;
    attendedMs += entry.attendedMs;
    if (entry.outcome === 'done') met.add(entry.contactId);
    const come = goal.kind === 'people' ? met.size : Math.round(attendedMs / minuteMs);
    if (come >= goal.target) return dayOf(entry.startedAt, zone);
  }
  return null;
}
