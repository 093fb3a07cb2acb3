import { minuteMs } from '../time/durations.ts';

/**
 * Whole minutes for each part of a time, so that they add up to the minutes of the whole: each part is rounded down, and
 * the minutes that are left go to the parts that lost most.
 */
export function shareMinutes(parts: readonly number[]): readonly number[] {
  const whole = Math.round(parts.reduce((sum, part) => sum + part, 0) / minuteMs);
  const minutes = parts.map((part) => Math.floor(part / minuteMs));
  const missing = whole - minutes.reduce((sum, part) => sum + part, 0);
  const lost = parts
    .map((part, index) => ({ index, rest: part % minuteMs }))
    .toSorted((one, other) => other.rest - one.rest || one.index - other.index);
  for (const { index } of lost.slice(0, Math.max(0, missing))) minutes[index] = (minutes[index] ?? 0) + 1;
  return minutes;
}
