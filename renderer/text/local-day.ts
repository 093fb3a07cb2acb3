import type { Day } from '../../core/week/week-summary.ts';

/** The day of a moment in the zone of this computer. */
export function localDay(ms: number): Day {
  const date = new Date(ms);
  const part = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}

/** The same, for a moment that may never have been. */
export function localDayOrNull(ms: number | null): Day | null {
  return ms === null ? null : localDay(ms);
}
