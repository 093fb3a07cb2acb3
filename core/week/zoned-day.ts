import { addDays, dayFromNumber, dayNumber, dayNumberOf } from './civil-day.ts';
import type { Day } from './week-summary.ts';

const dayMs = 86_400_000;

/** Making a formatter costs some hundred times as much as using it, and a user has one zone, at most a few. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = makeFormatter(zone);
  formatters.set(zone, made);
  return made;
}

/** A machine whose zone is unset or unknown calls it "Etc/Unknown" or the like, which Intl refuses: there UTC counts. */
function makeFormatter(zone: string): Intl.DateTimeFormat {
  const options = {
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
  }
}

/** What the wall shows at a moment, as ms since it would have shown 1970-01-01 00:00. */
function wallMs(ms: number, zone: string): number {
  const second = Math.floor(ms / 1000) * 1000;
  const shown: Record<string, number> = {};
  for (const part of formatterOf(zone).formatToParts(second)) shown[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second: seconds = 0 } = shown;
  return dayNumberOf(year, month, day) * dayMs + ((hour * 60 + minute) * 60 + seconds) * 1000 + (ms - second);
}

/** The first moment at which the wall of a zone shows `wanted` (as ms since it would have shown 1970-01-01 00:00) or later. */
function firstMomentOf(wanted: number, zone: string): number {
  // No zone is further than 16 hours from UTC, so that a day before and after lie on both sides of any change around it.
  const offsets = [wanted - dayMs, wanted + dayMs].map((probe) => wallMs(probe, zone) - probe);
  const candidates = offsets.map((offset) => wanted - offset).toSorted((one, other) => one - other);
  const exact = candidates.find((candidate) => wallMs(candidate, zone) === wanted);
  if (exact !== undefined) return exact;
  let [before = wanted, since = wanted] = candidates;
  while (since - before > 1) {
    const middle = Math.floor((before + since) / 2);
    if (wallMs(middle, zone) < wanted) before = middle;
    else since = middle;
  }
  return since;
}

/**
 * The moment at which a day begins in a zone, in wall ms: the first at which the calendar shows that day or a later one.
 * Where midnight does not exist the day begins later (Beirut in spring), a day that was left out begins and ends at once
 * (Apia, 30 December 2011), and where midnight comes twice the first one counts.
 */
export function startOfDay(day: Day, zone: string): number {
  return firstMomentOf(dayNumber(day) * dayMs, zone);
}

/**
 * When each of `count` days in a row begins, and when the last of them ends. Nearly all days have 24 hours, which is seen
 * with one look at the calendar each; the others are found as any day is.
 */
export function startsOfDays(firstDay: Day, count: number, zone: string): readonly number[] {
  const starts = [startOfDay(firstDay, zone)];
  for (let index = 1; index <= count; index += 1) {
    const likely = (starts[index - 1] ?? 0) + dayMs;
    const wanted = (dayNumber(firstDay) + index) * dayMs;
    starts.push(wallMs(likely, zone) === wanted ? likely : firstMomentOf(wanted, zone));
  }
  return starts;
}

/**
 * The moment at which clocks of a zone show a time (HH:MM) on a day, in wall ms. A time that is left out when clocks go
 * forward comes at once after the gap; of one that comes twice the first counts.
 */
export function momentOf(day: Day, time: string, zone: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return firstMomentOf(dayNumber(day) * dayMs + (hours * 60 + minutes) * 60_000, zone);
}

/**
 * The day that a moment belongs to in a zone. Days follow each other without gap or overlap: when clocks set back shortly
 * after midnight show the day before once more (St. John's until 2011), the new day goes on.
 */
export function dayOf(ms: number, zone: string): Day {
  const shown = dayFromNumber(Math.floor(wallMs(ms, zone) / dayMs));
  const next = addDays(shown, 1);
  return startOfDay(next, zone) <= ms ? next : shown;
}

/** What clocks of a zone show at a moment, HH:MM. */
export function clockTimeOf(ms: number, zone: string): string {
  const shown = wallMs(ms, zone);
  const minute = Math.floor((shown - Math.floor(shown / dayMs) * dayMs) / 60_000);
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** A moment in UTC as other programs read it: 2026-11-18T09:00:00Z. */
export function isoTime(ms: number): string {
  const second = Math.floor(ms / 1000);
  const days = Math.floor(second / 86_400);
  const rest = second - days * 86_400;
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  return `${dayFromNumber(days)}T${two(rest / 3600)}:${two((rest / 60) % 60)}:${two(rest % 60)}Z`;
}
