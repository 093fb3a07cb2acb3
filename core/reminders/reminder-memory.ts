import { isMs, listOf, orNull, shape } from '../parsing/shape.ts';
import { isDay } from '../week/civil-day.ts';
import type { Day } from '../week/week-summary.ts';

/** The user asked to be reminded later. */
export interface Later {
  /** Wall time in ms. */
  readonly at: number;
  /** The day on which they asked, in the zone they were in. */
  readonly day: Day;
}

/** What reminders must know across restarts, so that nobody hears the same twice. */
export interface ReminderMemory {
  /**
   * Days on which the user was reminded, or need not be any more; the latest last. Several, because whoever flies across
   * the date line, or corrects a clock, comes back to a day that was there before.
   */
  readonly settledDays: readonly Day[];
  readonly later: Later | null;
  /** For which moment the last weekly summary was, in wall ms. */
  readonly weeklyAt: number | null;
}

export const noReminders: ReminderMemory = { settledDays: [], later: null, weeklyAt: null };

const mostSettledDays = 7;

/** That a day needs no reminder of its own any more. */
export function settleDay(memory: ReminderMemory, day: Day): ReminderMemory {
  const others = memory.settledDays.filter((other) => other !== day);
  return { ...memory, settledDays: [...others, day].slice(-mostSettledDays) };
}

const isMemory = shape<ReminderMemory>({
  settledDays: listOf(isDay),
  later: orNull(shape<Later>({ at: isMs, day: isDay })),
  weeklyAt: orNull(isMs),
});

/** What a file holds, or nothing where it makes no sense: at worst one reminder comes twice. */
export function parseReminderMemory(value: unknown): ReminderMemory {
  if (!isMemory(value)) return noReminders;
  const { settledDays, later, weeklyAt } = value;
  return { settledDays: settledDays.slice(-mostSettledDays), later, weeklyAt };
}
