import type { WeekStart } from '../week/week-summary.ts';
import { dayFromNumber } from '../week/civil-day.ts';
import { format } from './day-text.ts';

/** A Monday: 5 January 1970. */
const aMonday = 4;

/** The name of a day of the week: `Wednesday`. */
export function weekdayName(weekday: WeekStart): string {
  return format(dayFromNumber(aMonday + weekday - 1), 'weekday name', { weekday: 'long' });
}

/** The same in a few letters: `Wed`. */
export function shortWeekdayName(weekday: WeekStart): string {
  return format(dayFromNumber(aMonday + weekday - 1), 'weekday', { weekday: 'short' });
}
