import { firstName } from '../contacts/first-name.ts';
import { dayNumber } from '../week/civil-day.ts';
import type { Day } from '../week/week-summary.ts';
import { dayText } from './day-text.ts';
import { numberWord } from './number-words.ts';
import { plural } from './plural.ts';
import { weekdayOfDay } from './week-days-text.ts';

/** The words of what lies ahead. */
export const aheadText = {
  heading: 'Ahead',
  due: 'To come back to',
  promised: 'Promised',
  next: 'Next up',
  start: 'Start',
  startWith: (name: string): string => `Start a session with ${name}`,
  kept: 'Kept',
  keptTo: (name: string): string => `The promise to ${name} is kept`,
  wasKept: 'A promise kept.',
} as const;

/** When somebody is to be come back to; what is past is not told by how long. */
export function dueText(day: Day, today: Day): string {
  const days = dayNumber(day) - dayNumber(today);
  if (days < 0) return `since ${dayText(day, today)}`;
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days < 7 ? `on ${weekdayOfDay(day)}` : `on ${dayText(day, today)}`;
}

/** Rows that are not shown. */
export function moreText(count: number): string {
  return plural(count, { one: 'And one more.', other: `And ${numberWord(count)} more.` });
}

/** The words of what came of something. */
export const returnText = {
  heading: 'Four weeks later',
  question: (name: string): string => `${firstName(name)}: did anything come of it?`,
  since: (day: string): string => `Published since your session on ${day}`,
  note: 'Write it down',
} as const;
