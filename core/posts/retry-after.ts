import { parseDate } from './parse-date.ts';

/** Longer than this nobody means it, in ms. */
const longestMs = 7 * 86_400_000;

/** Until when a server asked to be left alone (seconds, or a date), in wall ms; null when it did not say. */
export function retryAfter(header: string | undefined, at: number): number | null {
  const text = header?.trim() ?? '';
  const until = /^\d{1,9}$/.test(text) ? at + Number(text) * 1000 : parseDate(text);
  if (until === null || until <= at) return null;
  return Math.min(until, at + longestMs);
}
