import type { Settings } from '../../core/settings/settings.ts';
import { boundsOf, weekOf } from '../../core/week/week-of.ts';
import { regionWeekStart } from '../../core/week/week-start.ts';
import type { WeekStart } from '../../core/week/week-summary.ts';
import { dayOf } from '../../core/week/zoned-day.ts';
import type { Clock } from './clock.ts';

/** The user's calendar: their zone, their day, and the week as they count it. */
export interface Calendar {
  /** Today, YYYY-MM-DD. */
  today(): string;
  weekStart(): WeekStart;
  /** Wall times [from, to) of the present week, in ms. */
  week(): { readonly from: number; readonly to: number };
}

/** A calendar that asks the clock, the settings and the region each time: all of them may change while the program runs. */
export function createCalendar(parts: {
  readonly clock: Pick<Clock, 'read' | 'timeZone'>;
  readonly settings: () => Pick<Settings, 'weekStart'>;
  /** The user's locale with its region, for example `de-AT`. */
  readonly locale: () => string;
}): Calendar {
  const { clock, settings, locale } = parts;
  const today = (): string => dayOf(clock.read().wallMs, clock.timeZone());
  const weekStart = (): WeekStart => {
    const chosen = settings().weekStart;
    return chosen === 'system' ? regionWeekStart(locale()) : chosen;
  };
  return { today, weekStart, week: () => boundsOf(weekOf(today(), weekStart()), clock.timeZone()) };
}
