import { calendarFileText } from '../text/week-export-text.ts';
import type { Weekday } from '../settings/setting-kinds.ts';
import { addDays, weekdayOf } from './civil-day.ts';
import { escapeCalendar } from './escape-text.ts';
import type { OpenFollowUp } from './week-ahead.ts';
import type { Day } from './week-summary.ts';

/** What stands in a calendar file. */
export interface CalendarFacts {
  /** When it is made, wall ms as YYYYMMDDTHHMMSSZ. */
  readonly stamp: string;
  readonly today: Day;
  /** The daily session: at a time of the user's clock, wherever they are. */
  readonly daily: { readonly time: string; readonly days: readonly Weekday[]; readonly minutes: number };
  readonly followUps: readonly OpenFollowUp[];
}

const codes: Readonly<Record<Weekday, string>> = { 1: 'MO', 2: 'TU', 3: 'WE', 4: 'TH', 5: 'FR', 6: 'SA', 7: 'SU' };

/** A calendar (RFC 5545) of the daily twelve minutes and of what was promised. */
export function calendarFile(facts: CalendarFacts): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Twelve//Twelve//EN',
    'CALSCALE:GREGORIAN',
    ...dailyEvent(facts),
    ...facts.followUps.flatMap((followUp) => followUpEvent(followUp, facts.stamp)),
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('');
}

/** Without a zone: a time that floats is nine in the morning everywhere. */
function dailyEvent({ stamp, today, daily }: CalendarFacts): readonly string[] {
  const first = [0, 1, 2, 3, 4, 5, 6]
    .map((count) => addDays(today, count))
    .find((day) => daily.days.includes(weekdayOf(day)));
  if (first === undefined) return [];
  const [hours = '09', minutes = '00'] = daily.time.split(':');
  return [
    'BEGIN:VEVENT',
    'UID:daily@twelve',
    `DTSTAMP:${stamp}`,
    `DTSTART:${bare(first)}T${hours}${minutes}00`,
    `DURATION:PT${daily.minutes}M`,
    `RRULE:FREQ=WEEKLY;BYDAY=${daily.days.map((day) => codes[day]).join(',')}`,
    `SUMMARY:${escapeCalendar(calendarFileText.daily)}`,
    `DESCRIPTION:${escapeCalendar(calendarFileText.dailyAbout)}`,
    'END:VEVENT',
  ];
}

function followUpEvent({ followUpId, name, day, note }: OpenFollowUp, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${followUpId}@twelve`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${bare(day)}`,
    `DTEND;VALUE=DATE:${bare(addDays(day, 1))}`,
    `SUMMARY:${escapeCalendar(calendarFileText.followUp(name))}`,
    ...(note === '' ? [] : [`DESCRIPTION:${escapeCalendar(note)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function bare(day: Day): string {
  return day.replaceAll('-', '');
}

const longestLine = 75;

/** A line ends after 75 octets at most and goes on behind a space in the next; no character is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > longestLine) {
      parts.push(part);
      part = ' ';
      length = 1;
    }
    part += character;
    length += octets;
  }
  return `${[...parts, part].join('\r\n')}\r\n`;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
