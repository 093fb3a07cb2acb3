import { AppError } from '../errors/app-error.ts';
import { minuteMs } from '../time/durations.ts';
import type { Day } from '../week/week-summary.ts';
import { momentOf } from '../week/zoned-day.ts';
import type { Sitting } from './correction.ts';

/** How long a session that is added afterwards can have been, in minutes: as long as one that runs here. */
export const longestSitting = 60;

/** When a session was, as the user writes it: their calendar and their clock. */
export interface WrittenSitting {
  readonly day: Day;
  /** HH:MM. */
  readonly time: string;
  readonly minutes: number;
}

/** The moment that was meant; refuses one that is not over yet with `session-in-future`. */
export function readSitting({ day, time, minutes }: WrittenSitting, zone: string, nowMs: number): Sitting {
  const startedAt = momentOf(day, time, zone);
  if (startedAt + minutes * minuteMs > nowMs) throw new AppError('session-in-future');
  return { startedAt, minutes };
}
