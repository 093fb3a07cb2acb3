import type { Day } from '../week/week-summary.ts';
import { format } from './day-text.ts';

/** The name of a day's month: `November`. */
export function monthName(day: Day): string {
  return format(day, 'month', { month: 'long' });
}

/** The same in a few letters: `Nov`. */
export function shortMonth(day: Day): string {
  return format(day, 'short month', { month: 'short' });
}

/** Month and year, above a calendar: `November 2026`. */
export function monthAndYear(day: Day): string {
  return format(day, 'dated month', { month: 'long', year: 'numeric' });
}
