import { dayFromNumber, dayNumberOf } from '../week/civil-day.ts';

const daySeconds = 86_400;

/** Before this nobody could connect with anybody: an empty time is written as 0. */
const earliest = dayNumberOf(2000, 1, 1) * daySeconds;
const latest = dayNumberOf(2200, 1, 1) * daySeconds;

/** The day (YYYY-MM-DD, in UTC) of a time in seconds since 1970, as Facebook and Instagram write it; null when there is none. */
export function readUnixDay(seconds: unknown): string | null {
  if (typeof seconds !== 'number' || !(seconds >= earliest && seconds < latest)) return null;
  return dayFromNumber(Math.floor(seconds / daySeconds));
}
