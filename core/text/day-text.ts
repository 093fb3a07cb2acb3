import { dayNumber } from '../week/civil-day.ts';
import { writtenLocale } from './written-locale.ts';
import type { Day } from '../week/week-summary.ts';

export const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** A format for days, under a name for its options. Made at first use and kept: it costs more than all it formats. */
export function formatOf(key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = writtenLocale();
  const name = `${locale} ${key}`;
  const made = formats.get(name) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(name, made);
  return made;
}

/** A day in one format. */
export function format(day: Day, key: string, options: Intl.DateTimeFormatOptions): string {
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
