import { addDays, dayNumber, weekdayOf } from '../../core/week/civil-day.ts';
import type { LevelsOfWeek } from '../../core/ipc/week-requests.ts';
import type { QuietReturn } from '../../core/week/quiet-return.ts';
import type { WeekAhead } from '../../core/week/week-ahead.ts';
import type { CalendarDay, PersonOfYear, YearSummary } from '../../core/week/year-summary.ts';

const today = '2026-11-20';

/** A believable day: working days more often than others, a rest in summer, nothing after today. */
export function calendarDay(day: string): CalendarDay {
  const number = dayNumber(day);
  const isRest = day > '2026-07-20' && day < '2026-08-12';
  const chance = (Math.imul(number, 2_654_435_761) >>> 0) % 100;
  const isHeld = day <= today && !isRest && chance < (weekdayOf(day) > 5 ? 22 : 52);
  return {
    day,
    minutes: isHeld ? ([12, 9, 12, 24, 4, 14][number % 6] ?? 12) : 0,
    peopleMet: isHeld && chance % 4 > 0 ? 1 : 0,
  };
}

const days = Array.from({ length: 365 }, (_, index) => calendarDay(addDays('2026-01-01', index)));

function person(name: string, before: 1 | 2 | 3 | 4, after: 2 | 3 | 4 | 5, deeds: number): PersonOfYear {
  return {
    contactId: name,
    name,
    familiarityBefore: before,
    familiarityAfter: after,
    sessions: Math.ceil(deeds / 2) + 1,
    deeds,
    attendedMs: deeds * 600_000,
  };
}

/** A year with somebody on many days. */
export const usualYear: YearSummary = {
  year: 2026,
  today,
  totals: { peopleMet: 61, peopleSeen: 74, minutes: 1612, deeds: 138 },
  yearBefore: { peopleMet: 44, peopleSeen: 50, minutes: 1098, deeds: 80 },
  months: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => {
    const held = days.filter(({ day }) => day.slice(5, 7) === month);
    const peopleMet = held.filter((each) => each.peopleMet > 0).length;
    const minutes = held.reduce((sum, each) => sum + each.minutes, 0);
    return {
      firstDay: `2026-${month}-01`,
      totals: { peopleMet, peopleSeen: peopleMet, minutes, deeds: peopleMet * 2 },
    };
  }),
  days,
  deeds: [
    { kind: 'comment', network: 'linkedin', count: 38 },
    { kind: 'comment', network: 'mastodon', count: 21 },
    { kind: 'write', network: 'email', count: 27 },
    { kind: 'encourage', network: 'linkedin', count: 19 },
    { kind: 'introduce', network: null, count: 14 },
    { kind: 'promote', network: 'mastodon', count: 19 },
  ],
  cameCloser: 23,
  closest: [
    person('Ana Kovačević', 1, 4, 9),
    person('Omar Haddad', 2, 5, 7),
    person('Jürgen Lang', 1, 3, 4),
    person('王芳', 2, 4, 3),
  ],
  mostDone: [person('Ana Kovačević', 1, 4, 9), person('Fatima Zahra', 2, 3, 8), person('Omar Haddad', 2, 5, 7)],
  hasEarlier: true,
  hasLater: false,
};

export const levelsFixture: readonly LevelsOfWeek[] = Array.from({ length: 13 }, (_, week) => ({
  lastDay: addDays('2026-08-30', week * 7),
  counts: [
    14 - week,
    9,
    5 + Math.floor(week / 2),
    2 + Math.floor(week / 3),
    1 + week - Math.floor(week / 2) - Math.floor(week / 3),
  ],
}));

export const aheadFixture: WeekAhead = {
  today,
  due: [
    { followUpId: 'f1', contactId: 'mei', name: 'Mei Tan', day: '2026-11-18', note: '' },
    { followUpId: 'f2', contactId: 'kofi', name: 'Kofi Mensah', day: '2026-11-21', note: '' },
  ],
  promised: [
    { followUpId: 'f3', contactId: 'lang', name: 'Jürgen Lang', day: '2027-01-08', note: 'send him the address' },
    { followUpId: 'f4', contactId: 'ana', name: 'Ana Kovačević', day: '2026-12-03', note: '' },
  ],
  next: [
    { contactId: 'becky', name: 'Becky Lee', role: 'Teacher', organisation: 'Oak School' },
    { contactId: 'soren', name: 'Søren Ø', role: '', organisation: '' },
    { contactId: 'priya', name: 'Priya Raghunathan', role: 'Head of Research', organisation: '' },
  ],
};

export const returnsFixture: readonly QuietReturn[] = [
  {
    sessionId: '00000000-0000-7000-8000-000000000001',
    contactId: 'priya',
    name: 'Priya Raghunathan',
    day: '2026-10-23',
    posts: [
      { title: 'The river path is open again', url: 'https://priya.example/river', publishedAt: 0 },
      { title: 'What we heard from forty gardeners', url: 'https://priya.example/gardeners', publishedAt: 0 },
    ],
  },
];

/** What stands around the first week of all. */
export const nothingAround = {
  levels: levelsFixture.map(({ lastDay }) => ({ lastDay, counts: [0, 0, 0, 0, 0] as const })),
  year: {
    ...usualYear,
    totals: { peopleMet: 0, peopleSeen: 0, minutes: 0, deeds: 0 },
    yearBefore: { peopleMet: 0, peopleSeen: 0, minutes: 0, deeds: 0 },
    months: [],
    days: days.map(({ day }) => ({ day, minutes: 0, peopleMet: 0 })),
    deeds: [],
    cameCloser: 0,
    closest: [],
    mostDone: [],
    hasEarlier: false,
  },
  ahead: { today, due: [], promised: [], next: [] },
  returns: [],
};
