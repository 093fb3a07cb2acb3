import { AppError } from '../../core/errors/app-error.ts';
import { isDay } from '../../core/week/civil-day.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { calendarDay } from '../ipc/parse.ts';

/** A day of which a week can be shown: it exists, and its neighbours have four-digit years too. */
export function shownDay(value: unknown, name: string): Day {
  const day = calendarDay(value, name);
  if (!isDay(day) || day < '1900-01-01' || day > '2999-12-31') throw new AppError('bad-request', { what: name });
  return day;
}
