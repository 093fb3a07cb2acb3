import type { Day } from './week-summary.ts';

/** Days of a cycle of 400 years, after which the calendar repeats itself. */
const daysOf400Years = 146_097;

/** From 0000-03-01, where the count begins (a leap day then ends its year), to 1970-01-01. */
const daysBefore1970 = 719_468;

/** A month and day as a number: days since 1 March, from which every month but February has a regular length. */
function dayOfMarchYear(month: number, date: number): number {
  return Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
}

/** Days since 1970-01-01 of a date in the Gregorian calendar; `month` counts from 1. */
export function dayNumberOf(year: number, month: number, date: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * daysOf400Years + yearOfCycle * 365 + leapDays + dayOfMarchYear(month, date) - daysBefore1970;
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number);
  return dayNumberOf(year, month, date);
}

/** The day that lies `number` days after 1970-01-01. */
export function dayFromNumber(number: number): Day {
  const since = number + daysBefore1970;
  const cycle = Math.floor(since / daysOf400Years);
  const dayOfCycle = since - cycle * daysOf400Years;
  const leapDays =
    Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / (daysOf400Years - 1));
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear = dayOfCycle - (yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** The day `count` days later; negative for earlier. */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count);
}

/** 1 Monday … 7 Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const sinceMonday = dayNumber(day) + 3;
  return (sinceMonday - Math.floor(sinceMonday / 7) * 7 + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** Whether something is a day that exists: 2026-02-30 has the form of one and is none. */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && dayFromNumber(dayNumber(value)) === value;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
