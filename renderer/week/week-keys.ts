import type { WeekStep } from './week-events.ts';

/** Every single key that the week window hears, in one place. The arrows point the other way from right to left. */
export const weekKeys: Readonly<Record<string, WeekStep>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  PageUp: 'earlier',
  PageDown: 'later',
  Home: 'now',
};

/** Where a key leads, or undefined for a key that means nothing here. */
export function stepOf(key: string, direction: 'ltr' | 'rtl'): WeekStep | undefined {
  if (direction === 'rtl' && key === 'ArrowLeft') return 'later';
  if (direction === 'rtl' && key === 'ArrowRight') return 'earlier';
  return weekKeys[key];
}
