import type { Weekday } from '../settings/setting-kinds.ts';
import { addDays, weekdayOf } from '../week/civil-day.ts';
import type { Day } from '../week/week-summary.ts';
import { dayOf, momentOf } from '../week/zoned-day.ts';
import { settleDay, type Later, type ReminderMemory } from './reminder-memory.ts';

/** When the user wants to be reminded. */
export interface DailyPlan {
  readonly isOn: boolean;
  /** HH:MM on the user's clock, wherever they are. */
  readonly time: string;
  readonly days: readonly Weekday[];
}

export interface DailyInput {
  /** Wall time in ms. */
  readonly now: number;
  /** The zone the user is in now. */
  readonly zone: string;
  readonly plan: DailyPlan;
  readonly memory: ReminderMemory;
}

export interface DailyStep {
  /** The day for which a reminder is due now, or null. */
  readonly due: Day | null;
  /** When the next one may be due, in wall ms; null for never. */
  readonly nextAt: number | null;
}

export const anHourMs = 3_600_000;

/** For how long after midnight a reminder that was put off the evening before still comes: then the night has begun. */
const lateEveningMs = 2 * anHourMs;

/** All weekdays and one more: the same weekday again, where today's is over. */
const daysAhead = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/**
 * What the daily reminder has to do now. One that was slept through or missed is due as long as its day lasts, and no
 * longer: yesterday's twelve minutes are nobody's business any more.
 */
export function dailyStep({ now, zone, plan, memory }: DailyInput): DailyStep {
  if (!plan.isOn) return { due: null, nextAt: null };
  const today = dayOf(now, zone);
  const later = memory.later !== null && holds(memory.later, now, today) ? memory.later : null;
  const isWanted = (day: Day): boolean => plan.days.includes(weekdayOf(day)) && !memory.settledDays.includes(day);
  const ahead = daysAhead
    .map((count) => addDays(today, count))
    .filter(isWanted)
    .map((day) => momentOf(day, plan.time, zone))
    .find((moment) => moment > now);
  const moments = [later?.at, ahead].filter((moment): moment is number => moment !== undefined && moment > now);
  const nextAt = moments.length === 0 ? null : Math.min(...moments);
  if (later !== null) return { due: later.at <= now ? later.day : null, nextAt };
  return { due: isWanted(today) && momentOf(today, plan.time, zone) <= now ? today : null, nextAt };
}

/** Puts today's reminder off by an hour. */
export function inAnHour(memory: ReminderMemory, now: number, zone: string): ReminderMemory {
  const day = dayOf(now, zone);
  return { ...settleDay(memory, day), later: { at: now + anHourMs, day } };
}

/** No reminder any more for a day. */
export function notOn(memory: ReminderMemory, day: Day): ReminderMemory {
  return { ...settleDay(memory, day), later: null };
}

/** Whoever chooses a time that is over today means the next day: there is nothing to catch up with. */
export function withoutCatchingUp({ now, zone, plan, memory }: DailyInput): ReminderMemory {
  const { due } = dailyStep({ now, zone, plan, memory });
  return due === null || memory.later !== null ? memory : settleDay(memory, due);
}

/** Whether a reminder that was put off is still wanted. */
function holds(later: Later, now: number, today: Day): boolean {
  if (later.day === today) return true;
  return addDays(later.day, 1) === today && now < later.at + lateEveningMs;
}
