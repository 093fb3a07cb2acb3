import { AppError } from '../../core/errors/app-error.ts';
import type { WeekRequests } from '../../core/ipc/week-requests.ts';
import { isDay } from '../../core/week/civil-day.ts';
import type { Day } from '../../core/week/week-summary.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { calendarDay, orNull, parseOptions } from '../ipc/parse.ts';
import type { WeekService } from './week-service.ts';

/** Answers what windows ask about weeks. */
export function weekHandlers(service: Pick<WeekService, 'summary'>): HandlersOf<keyof WeekRequests> {
  return {
    'week:summary': {
      parse: parseOptions({ day: orNull(shownDay) }),
      run: ([{ day }]) => service.summary(day),
    },
  };
}

/** A day of which a week can be shown: it exists, and its neighbours have four-digit years too. */
function shownDay(value: unknown, name: string): Day {
  const day = calendarDay(value, name);
  if (!isDay(day) || day < '1900-01-01' || day > '2999-12-31') throw new AppError('bad-request', { what: name });
  return day;
}
