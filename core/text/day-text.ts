import { dayNumber } from '../week/civil-day.ts';
import type { Day } from '../week/week-summary.ts';

const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Made at first use and kept: a format costs more than everything it formats. */
function formatOf(key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const made = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

function format(day: Day, key: string, options: Intl.DateTimeFormatOptions): string {
  return formatOf(key, options).format(dayNumber(day) * dayMs);
}

/** A day as one says it, with the year only where it is another one: `3 December`, `3 December 2025`. */
export function dayText(day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4)
    ? format(day, 'day', { day: 'numeric', month: 'long' })
    : format(day, 'dated', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The month of a day: `May`, or `May 2019` in another year. */
export function monthText(day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4)
    ? format(day, 'month', { month: 'long' })
    : format(day, 'dated month', { month: 'long', year: 'numeric' });
}

/** The days from one to another: `16–22 November`, `30 November – 6 December`, with years where one is another year. */
export function daysText(first: Day, last: Day, today: Day): string {
  const isThisYear = first.slice(0, 4) === today.slice(0, 4) && last.slice(0, 4) === today.slice(0, 4);
  const key = isThisYear ? 'day' : 'dated';
  const range = formatOf(key, { day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) });
  const text = range.formatRange(dayNumber(first) * dayMs, dayNumber(last) * dayMs);
  // Between two bare numbers the dash stands without the spaces that it needs between words.
  return text.replace(/^(\d+)\s–\s(?=\d+\s\p{L}+(\s\d+)?$)/u, '$1–');
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
