import { addDays, weekdayOf } from './civil-day.ts';
import type { Day, WeekStart } from './week-summary.ts';
import { startOfDay } from './zoned-day.ts';

/** First and last day of a week, both included. */
export interface Week {
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** The week that a day lies in. */
export function weekOf(day: Day, weekStart: WeekStart): Week {
  const firstDay = addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
  return { firstDay, lastDay: addDays(firstDay, 6) };
}

/** The week `count` weeks later; negative for earlier. */
export function weekAfter(week: Week, count: number): Week {
  return { firstDay: addDays(week.firstDay, count * 7), lastDay: addDays(week.lastDay, count * 7) };
}

/** The seven days of a week, in order. */
export function daysOf(week: Week): readonly Day[] {
  return [0, 1, 2, 3, 4, 5, 6].map((count) => addDays(week.firstDay, count));
}

/** When a week begins and ends in a zone, in wall ms: [from, to). */
export function boundsOf(week: Week, zone: string): { readonly from: number; readonly to: number } {
  return { from: startOfDay(week.firstDay, zone), to: startOfDay(addDays(week.lastDay, 1), zone) };
}
