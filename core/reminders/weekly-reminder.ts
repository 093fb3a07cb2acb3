import type { Weekday } from '../settings/setting-kinds.ts';
import { addDays, weekdayOf } from '../week/civil-day.ts';
import type { Day, WeekStart } from '../week/week-summary.ts';
import { dayOf, momentOf } from '../week/zoned-day.ts';

/** When the user wants to hear of their week. */
export interface WeeklyPlan {
  readonly isOn: boolean;
  readonly day: Weekday;
  /** HH:MM on the user's clock, wherever they are. */
  readonly time: string;
}

export interface WeeklyInput {
  /** Wall time in ms. */
  readonly now: number;
  /** The zone the user is in now. */
  readonly zone: string;
  readonly plan: WeeklyPlan;
  /** For which moment the last summary was. */
  readonly toldAt: number | null;
}

export interface WeeklyStep {
  /** The moment for which a summary is due now, with its day, or null. */
  readonly due: { readonly at: number; readonly day: Day } | null;
  /** When the next one is due, in wall ms; null for never. */
  readonly nextAt: number | null;
}

const hourMs = 3_600_000;

/** A summary that was slept through is still news on the next day. */
const catchUpMs = 24 * hourMs;

/**
 * How far two summaries are apart at least: a week less the 26 hours between the furthest zones and an hour of summer
 * time. Whoever moves the day hears of a week only once, and whoever corrects a clock does not hear of it again.
 */
const leastGapMs = (7 * 24 - 27) * hourMs;

/** What the weekly summary has to do now. */
export function weeklyStep({ now, zone, plan, toldAt }: WeeklyInput): WeeklyStep {
  if (!plan.isOn) return { due: null, nextAt: null };
  const today = dayOf(now, zone);
  const thisTime = addDays(today, -((weekdayOf(today) - plan.day + 7) % 7));
  const moments = [-7, 0, 7, 14]
    .map((count) => addDays(thisTime, count))
    .map((day) => ({ day, at: momentOf(day, plan.time, zone) }))
    .filter(({ at }) => toldAt === null || Math.abs(at - toldAt) >= leastGapMs);
  const due = moments.findLast(({ at }) => at <= now && now - at < catchUpMs) ?? null;
  return { due, nextAt: moments.find(({ at }) => at > now)?.at ?? null };
}

/** Early in a week its summary has little to say yet: then the week before is meant. */
const daysTooEarly = 3;

/** A day of the week that a summary of a given day is about. */
export function summarisedDay(day: Day, weekStart: WeekStart): Day {
  const daysIntoWeek = (weekdayOf(day) - weekStart + 7) % 7;
  return daysIntoWeek < daysTooEarly ? addDays(day, -7) : day;
}
