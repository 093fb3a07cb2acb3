import { dayNumber } from '../week/civil-day.ts';
import type { Day } from '../week/week-summary.ts';
import { dayMs, format, formatOf } from './day-text.ts';

/** The days from one to another: `16–22 November`, `30 November – 6 December`, with years where one is another year. */
export function daysText(first: Day, last: Day, today: Day): string {
  const isThisYear = first.slice(0, 4) === today.slice(0, 4) && last.slice(0, 4) === today.slice(0, 4);
  const key = isThisYear ? 'day' : 'dated';
  const range = formatOf(key, { day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) });
  const text = range.formatRange(dayNumber(first) * dayMs, dayNumber(last) * dayMs);
  // Between two bare numbers the dash stands without the spaces that it needs between words: 16–22 November, November 16–22.
  return text.replace(/^(\d+)\s–\s(?=\d+\s\p{L}+(\s\d+)?$)/u, '$1–').replace(/^(\p{L}+\s\d+)\s–\s(?=\d+(,|$))/u, '$1–');
}

/** The name of a day in a few letters: `Wed`. */
export function weekdayText(day: Day): string {
  return format(day, 'weekday', { weekday: 'short' });
}

/** The number of a day in its month: `18`. */
export function dateText(day: Day): string {
  return format(day, 'date', { day: 'numeric' });
}

/** A day for who listens: `Wednesday 18 November`. */
export function spokenDay(day: Day): string {
  return format(day, 'spoken', { weekday: 'long', day: 'numeric', month: 'long' });
}

/** The whole name of a day of the week: `Wednesday`. */
export function weekdayOfDay(day: Day): string {
  return format(day, 'weekday name', { weekday: 'long' });
}
