import type {
  MinuteMark,
  WeekDay,
  WeekPerson,
  WeekRead,
  WeekSession,
  WeekSummary,
} from '../../core/week/week-summary.ts';
import { addDays } from '../../core/week/civil-day.ts';

const firstDay = '2026-11-16';
const noTotals = { peopleMet: 0, peopleSeen: 0, minutes: 0, deeds: 0 };

/** A session's minutes: `a` attended, `l` looked, `d` done, `.` nothing. */
function marks(pattern: string): readonly MinuteMark[] {
  const words: Readonly<Record<string, MinuteMark>> = { a: 'attended', l: 'looked', d: 'acted' };
  return Array.from(pattern, (letter) => words[letter] ?? 'unattended');
}

function session(name: string, pattern: string, changes: Partial<WeekSession> = {}): WeekSession {
  return {
    id: `${name} ${pattern}`,
    contactId: name,
    name,
    startedAt: 0,
    attendedMs: Array.from(pattern).filter((letter) => letter !== '.').length * 60_000,
    outcome: pattern.includes('d') ? 'done' : 'looked',
    minutes: marks(pattern),
    ...changes,
  };
}

function daysWith(sessions: Readonly<Record<number, readonly WeekSession[]>>, today: number): readonly WeekDay[] {
  return [0, 1, 2, 3, 4, 5, 6].map((index) => ({
    day: addDays(firstDay, index),
    isToday: index === today,
    sessions: sessions[index] ?? [],
  }));
}

const threeReads: readonly WeekRead[] = [
  { network: 'linkedin', url: 'https://www.linkedin.com/in/somebody' },
  { network: 'github', url: 'https://github.com/somebody' },
  { network: 'website', url: 'https://rivers.example/notes' },
];

function person(name: string, changes: Partial<WeekPerson> = {}): WeekPerson {
  return {
    contactId: name,
    name,
    familiarityBefore: 2,
    familiarityAfter: 2,
    deeds: [],
    notes: [],
    reads: [],
    followUp: null,
    attendedMs: 720_000,
    ...changes,
  };
}

const base: WeekSummary = {
  firstDay,
  lastDay: '2026-11-22',
  today: '2026-11-20',
  isThisWeek: true,
  days: daysWith({}, 4),
  people: [],
  totals: noTotals,
  weekBefore: { peopleMet: 2, peopleSeen: 2, minutes: 24, deeds: 3 },
  mean: { weeks: 8, peopleMet: 2.4, minutes: 31 },
  goal: { kind: 'people', target: 3, reachedOn: null },
  hasEarlier: true,
  hasLater: false,
  saying: 'Somebody you have not met yet would be glad of twelve minutes.',
  nextName: 'Becky Lee',
  sessionMinutes: 12,
};

const usual: WeekSummary = {
  ...base,
  days: daysWith(
    {
      0: [session('Ana Kovačević', 'alladaaalada')],
      2: [session('Omar Haddad', 'llaaaadaadaa')],
      3: [session('Jürgen Lang', 'aladaaadaa..'), session('Mei Tan', 'aal.........', { outcome: 'skipped' })],
      4: [session('Fatima Zahra', 'llaaalaa....')],
    },
    4,
  ),
  people: [
    person('Ana Kovačević', {
      familiarityAfter: 3,
      deeds: [
        { kind: 'comment', note: 'what their first hundred customers taught them', network: 'linkedin' },
        { kind: 'promote', note: '', network: 'mastodon' },
      ],
      notes: ['She is looking for a second designer.'],
      reads: threeReads,
      followUp: { day: '2026-12-03', note: '' },
    }),
    person('Omar Haddad', {
      familiarityBefore: 1,
      familiarityAfter: 2,
      deeds: [{ kind: 'write', note: 'a thank-you for the talk', network: 'email' }],
      notes: ['His talk got me to try this.'],
    }),
    person('Jürgen Lang', {
      familiarityBefore: 4,
      familiarityAfter: 4,
      deeds: [
        { kind: 'introduce', note: 'to Becky, about the move', network: null },
        { kind: 'encourage', note: '', network: null },
      ],
      followUp: { day: '2027-01-08', note: 'send him the address' },
    }),
    person('Fatima Zahra', { familiarityBefore: 1, familiarityAfter: 1, reads: threeReads }),
  ],
  totals: { peopleMet: 3, peopleSeen: 4, minutes: 42, deeds: 5 },
  goal: { kind: 'people', target: 3, reachedOn: '2026-11-19' },
};

const oneSession: WeekSummary = {
  ...base,
  days: daysWith({ 1: [session('Ana Kovačević', 'alladaaalada')] }, 4),
  people: usual.people.slice(0, 1),
  totals: { peopleMet: 1, peopleSeen: 1, minutes: 12, deeds: 2 },
  weekBefore: noTotals,
  mean: null,
  hasEarlier: false,
};

const names = [
  'Ana Kovačević',
  'Omar Haddad',
  'Jürgen Lang',
  'Fatima Zahra',
  'Becky Lee',
  'Søren Ø',
  'Tomás Ó Súilleabháin',
  '王芳',
  'Priya Raghunathan',
  'Kofi Mensah',
  'Lucía Fernández-Arroyo',
  'Dr. Ngozi Eze',
];

const manySessions: WeekSummary = {
  ...base,
  firstDay: '2026-11-16',
  days: daysWith(
    Object.fromEntries(
      [0, 1, 2, 3, 4, 5, 6].map((day) => [
        day,
        Array.from({ length: [5, 2, 3, 1, 7, 0, 4][day] ?? 0 }, (_, index) => {
          const name = names[(day * 3 + index) % names.length] ?? '';
          return session(
            name,
            ['aladaaadaalla', 'llaaaadaadaa', 'aal...', 'aaaaddllaaaaaaaaaa'][(day + index) % 4] ?? '',
          );
        }),
      ]),
    ),
    6,
  ),
  people: names.map((name, index) =>
    person(name, {
      familiarityAfter: index % 3 === 0 ? 3 : 2,
      deeds: Array.from({ length: index % 4 }, () => ({ kind: 'comment', note: '', network: 'linkedin' }) as const),
      notes: index % 5 === 0 ? ['Knows the city well, and everybody in it. Ask about the river path.'] : [],
      reads: threeReads.slice(0, 2),
      followUp: index % 3 === 1 ? { day: '2026-12-01', note: '' } : null,
    }),
  ),
  totals: { peopleMet: 9, peopleSeen: 12, minutes: 231, deeds: 18 },
};

const longName = 'Wolfeschlegelsteinhausenbergerdorff Featherstonehaugh-Cholmondeley';
const longTexts: WeekSummary = {
  ...base,
  days: daysWith(
    { 0: [session(longName, 'aladaaadaall')], 1: [session('Anastasiadopoulou Eleni', 'llaaaadaadaa')] },
    1,
  ),
  people: [
    person(longName, {
      familiarityAfter: 3,
      deeds: [
        { kind: 'comment', note: `https://example.org/${'a-very-long-address-'.repeat(6)}`, network: 'linkedin' },
      ],
      notes: [
        'Three lines of a note that goes on for a while, because the talk did as well.\nAnd a second paragraph: she knows the people at the library, the choir and the boat house.',
        'A second note of the same week.',
      ],
      followUp: { day: '2026-12-24', note: '' },
    }),
    person('Anastasiadopoulou Eleni', { deeds: [{ kind: 'other', note: 'Lent her the big ladder', network: null }] }),
  ],
  totals: { peopleMet: 2, peopleSeen: 2, minutes: 24, deeds: 2 },
};

const arabic: WeekSummary = {
  ...base,
  days: daysWith({ 1: [session('فاطمة الزهراء', 'alladaaalada')], 4: [session('عمر حداد', 'llaaaadaadaa')] }, 4),
  people: [
    person('فاطمة الزهراء', {
      familiarityAfter: 3,
      deeds: [{ kind: 'comment', note: 'المقال عن الحديقة', network: 'linkedin' }],
      notes: ['تبحث عن مصممة ثانية.'],
      followUp: { day: '2026-12-03', note: '' },
    }),
    person('عمر حداد', { deeds: [{ kind: 'write', note: '', network: 'email' }] }),
  ],
  totals: { peopleMet: 2, peopleSeen: 2, minutes: 24, deeds: 2 },
  nextName: 'ليلى منصور',
};

/** Every state of the week window, by name. */
export const weekFixtures = {
  usual,
  'one session': oneSession,
  'many sessions': manySessions,
  'long names': longTexts,
  arabic,
  empty: base,
  'empty without anybody next': { ...base, nextName: null, hasEarlier: false, weekBefore: noTotals, mean: null },
  'quiet week in the past': { ...base, today: '2027-02-03', isThisWeek: false, days: daysWith({}, -1), hasLater: true },
  'only looked': {
    ...base,
    days: daysWith({ 2: [session('Fatima Zahra', 'llaaalaa....')] }, 4),
    people: [person('Fatima Zahra', { reads: threeReads })],
    totals: { ...noTotals, peopleSeen: 1, minutes: 8 },
  },
} as const satisfies Record<string, WeekSummary>;

export type WeekFixture = keyof typeof weekFixtures;
