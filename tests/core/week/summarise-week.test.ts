import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EndedSession, Outcome } from '../../../core/session/session-record.ts';
import { summariseWeek, type WeekFacts } from '../../../core/week/summarise-week.ts';
import { weekAfter, weekOf } from '../../../core/week/week-of.ts';
import type { WeekStart } from '../../../core/week/week-summary.ts';
import { anAction, aSession } from './builders.ts';

const facts: WeekFacts = {
  week: { firstDay: '2026-11-16', lastDay: '2026-11-22' },
  zone: 'Europe/Zagreb',
  today: '2026-11-20',
  sessions: [],
  networks: {},
  earlier: [],
  goal: null,
  span: null,
  saying: 'One at a time.',
  nextName: null,
  sessionMinutes: 12,
};
const at = (text: string): number => Date.parse(text);
const summary = (sessions: readonly EndedSession[], changes: Partial<WeekFacts> = {}) =>
  summariseWeek({ ...facts, sessions, ...changes });

describe('the days of a week', () => {
  it('are seven, and one of them is today', () => {
    const { days } = summary([]);
    expect(days.map(({ day }) => day)).toEqual([
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ]);
    expect(days.filter(({ isToday }) => isToday).map(({ day }) => day)).toEqual(['2026-11-20']);
  });

  it('hold the sessions that began on them, in order, also over midnight', () => {
    const late = aSession({ id: 'late', startedAt: at('2026-11-18T22:55:00Z') });
    const early = aSession({ id: 'early', startedAt: at('2026-11-18T06:00:00Z') });
    const found = summary([late, early]).days.map(({ sessions }) => sessions.map(({ id }) => id));
    expect(found[2]).toEqual(['early', 'late']);
    expect(found[3]).toEqual([]);
  });

  it('are those of the present zone, wherever a session was held', () => {
    const session = aSession({ startedAt: at('2026-11-18T23:30:00Z'), timeZone: 'Asia/Tokyo' });
    expect(summary([session]).days[3]?.sessions).toHaveLength(1);
    expect(summary([session], { zone: 'America/Lima' }).days[2]?.sessions).toHaveLength(1);
  });

  it('leave a session that begins with the next week to that week', () => {
    const midnight = aSession({ startedAt: at('2026-11-22T23:00:00Z') });
    const { days, totals } = summary([midnight]);
    expect(days.flatMap(({ sessions }) => sessions)).toEqual([]);
    expect(totals.minutes).toBe(0);
    expect(summary([midnight], { week: weekAfter(facts.week, 1) }).days[0]?.sessions).toHaveLength(1);
  });

  it('give each session its ring', () => {
    const session = aSession({ attendedMs: 300_000, actions: [anAction()], outcome: 'done' });
    expect(summary([session]).days[2]?.sessions[0]?.minutes.slice(0, 6)).toEqual([
      'attended',
      'attended',
      'attended',
      'acted',
      'attended',
      'unattended',
    ]);
  });
});

describe('the totals of a week', () => {
  it('count minutes of done and looked sessions and leave skipped ones out', () => {
    const { totals } = summary([
      aSession({ contactId: 'ana', outcome: 'done', actions: [anAction(), anAction({ state: 'declined' })] }),
      aSession({ contactId: 'ana', outcome: 'looked', attendedMs: 60_000 }),
      aSession({ contactId: 'omar', outcome: 'looked', attendedMs: 120_000 }),
      aSession({ contactId: 'ben', outcome: 'skipped', attendedMs: 600_000 }),
    ]);
    expect(totals).toEqual({ peopleMet: 1, peopleSeen: 2, minutes: 15, deeds: 1 });
  });

  it('round the sum, not each session', () => {
    const sessions = [1, 2, 3, 4].map((id) => aSession({ id: String(id), attendedMs: 40_000 }));
    expect(summary(sessions).totals.minutes).toBe(3);
  });

  it('stand beside those of the week before', () => {
    const before = { peopleMet: 1, peopleSeen: 2, attendedMs: 90_000, deeds: 1, sessions: 2 };
    expect(summary([], { earlier: [before] }).weekBefore).toEqual({
      peopleMet: 1,
      peopleSeen: 2,
      minutes: 2,
      deeds: 1,
    });
  });
});

describe('the average of the weeks before', () => {
  const held = (peopleMet: number, minutes: number) => ({
    peopleMet,
    peopleSeen: peopleMet,
    attendedMs: minutes * 60_000,
    deeds: 0,
    sessions: peopleMet,
  });
  const earlier = [9, 9, 9, 9, 9, 1, 2, 2].map((people) => held(people, people * 10));
  const since = (text: string) => summary([], { earlier, span: { first: at(text), last: at(text) } }).mean;

  it('is over eight of them', () => {
    expect(since('2020-01-01T12:00:00Z')).toEqual({ weeks: 8, peopleMet: 6.3, minutes: 63 });
  });

  it('leaves weeks aside before there was anything, and is none of a single week', () => {
    expect(since('2026-10-27T12:00:00Z')).toEqual({ weeks: 3, peopleMet: 1.7, minutes: 17 });
    expect(since('2026-11-10T12:00:00Z')).toBeNull();
    expect(since('2026-11-18T12:00:00Z')).toBeNull();
    expect(summary([], { earlier }).mean).toBeNull();
  });
});

describe('a goal', () => {
  const done = (day: number, contactId: string) =>
    aSession({ startedAt: at(`2026-11-${day}T09:00:00Z`), contactId, outcome: 'done', actions: [anAction()] });
  const goal = (sessions: readonly EndedSession[], wanted: WeekFacts['goal']) =>
    summary(sessions, { goal: wanted }).goal;
  const sessions = [done(16, 'ana'), done(17, 'ana'), done(19, 'omar'), done(20, 'li')];

  it('in people is reached on the day of the one who makes it full', () => {
    expect(goal(sessions, { kind: 'people', target: 2 })?.reachedOn).toBe('2026-11-19');
    expect(goal(sessions, { kind: 'people', target: 4 })?.reachedOn).toBeNull();
  });

  it('in minutes counts closer looks too, and nothing that was skipped', () => {
    const skipped = aSession({ startedAt: at('2026-11-16T08:00:00Z'), outcome: 'skipped', attendedMs: 3_600_000 });
    const looked = aSession({ startedAt: at('2026-11-16T07:00:00Z'), outcome: 'looked' });
    expect(goal([looked, skipped, ...sessions], { kind: 'minutes', target: 36 })?.reachedOn).toBe('2026-11-17');
  });

  it('need not be', () => {
    expect(goal(sessions, null)).toBeNull();
  });
});

describe('the people of a week', () => {
  it('come once each, in the order of their first sessions', () => {
    const { people } = summary([
      aSession({ contactId: 'omar', startedAt: at('2026-11-19T09:00:00Z') }),
      aSession({ contactId: 'ana', startedAt: at('2026-11-17T09:00:00Z'), attendedMs: 1000 }),
      aSession({ contactId: 'ana', startedAt: at('2026-11-20T09:00:00Z'), attendedMs: 2000 }),
      aSession({ contactId: 'ben', outcome: 'skipped' }),
    ]);
    expect(people.map(({ contactId, attendedMs }) => [contactId, attendedMs])).toEqual([
      ['ana', 3000],
      ['omar', 720_000],
    ]);
  });

  it('go from the first known familiarity to the last', () => {
    const monday = aSession({ startedAt: at('2026-11-16T09:00:00Z'), familiarityBefore: 1, familiarityAfter: 3 });
    const friday = aSession({ startedAt: at('2026-11-20T09:00:00Z'), familiarityBefore: 3, familiarityAfter: null });
    expect(summary([friday, monday]).people[0]).toMatchObject({ familiarityBefore: 1, familiarityAfter: 3 });
  });

  it('carry confirmed deeds with their notes, the notes of sessions and the last promise', () => {
    const { people } = summary([
      aSession({
        startedAt: at('2026-11-16T09:00:00Z'),
        outcome: 'done',
        note: ' She looks for a designer. ',
        followUp: { id: 'f1', day: '2026-11-30', note: ' the map ' },
        actions: [
          anAction({ kind: 'write', at: 2, note: ' a thank-you ' }),
          anAction({ kind: 'comment', at: 1 }),
          anAction({ kind: 'ask', at: 3, state: 'opened' }),
        ],
      }),
      aSession({ startedAt: at('2026-11-17T09:00:00Z'), note: '  ' }),
    ]);
    expect(people[0]).toMatchObject({
      deeds: [
        { kind: 'comment', note: '', network: null },
        { kind: 'write', note: 'a thank-you', network: null },
      ],
      notes: ['She looks for a designer.'],
      followUp: { day: '2026-11-30', note: 'the map' },
    });
  });

  it('know what was read, each once, and where', () => {
    const look = { id: 'l', profileId: 'p1', url: 'https://a.example', at: 1, offsetMs: 1 };
    const looks = [look, { ...look, id: 'l2' }, { ...look, id: 'l3', profileId: null, url: 'https://b.example' }];
    expect(summary([aSession({ looks })], { networks: { l: 'github' } }).people[0]?.reads).toEqual([
      { network: 'github', url: 'https://a.example' },
      { network: null, url: 'https://b.example' },
    ]);
  });

  it('know on which network something was done', () => {
    const session = aSession({ outcome: 'done', actions: [anAction({ id: 'a' })] });
    const { people } = summary([session], { networks: { a: 'mastodon' } });
    expect(people[0]?.deeds).toEqual([{ kind: 'comment', note: '', network: 'mastodon' }]);
  });
});

describe('the ways to other weeks', () => {
  const span = { first: at('2026-11-10T09:00:00Z'), last: at('2026-11-18T09:00:00Z') };

  it('lead back as far as there is a session', () => {
    expect(summary([], { span }).hasEarlier).toBe(true);
    expect(summary([], { span, week: weekAfter(facts.week, -1) }).hasEarlier).toBe(false);
    expect(summary([]).hasEarlier).toBe(false);
  });

  it('lead forward to this week and to sessions after it', () => {
    expect(summary([], { week: weekAfter(facts.week, -1) }).hasLater).toBe(true);
    expect(summary([], { span }).hasLater).toBe(false);
    expect(summary([], { span: { ...span, last: at('2026-11-24T09:00:00Z') } }).hasLater).toBe(true);
  });

  it('lead back to this week from one that has not come yet', () => {
    expect(summary([], { week: weekAfter(facts.week, 1) })).toMatchObject({ hasEarlier: true, isThisWeek: false });
  });
});

const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const starts = fc.constantFrom<WeekStart>(1, 2, 3, 4, 5, 6, 7);
/** Four weeks around a change of clocks, a year's end, or just anywhere. */
const anchors = fc.constantFrom('2026-03-29', '2026-10-25', '2026-11-01', '2026-12-31', '2021-01-02', '2024-02-29');
const someSessions = fc.array(
  fc.record({
    offset: fc.integer({ min: -14 * 86_400_000, max: 14 * 86_400_000 }),
    attendedMs: fc.integer({ min: 0, max: 1_200_000 }),
    contactId: fc.constantFrom('ana', 'omar', 'ben', 'li'),
    outcome: fc.constantFrom<Outcome>('done', 'looked', 'skipped'),
  }),
  { maxLength: 40 },
);

describe('any weeks of any sessions', () => {
  it('have every session in exactly one week and day, and sums that a plain count finds too', () => {
    fc.assert(
      fc.property(zones, starts, anchors, someSessions, (zone, start, anchor, drafts) => {
        const sessions = drafts.map(({ offset, ...draft }, index) =>
          aSession({
            ...draft,
            id: String(index),
            startedAt: at(`${anchor}T12:00:00Z`) + offset,
            actions: draft.outcome === 'done' ? [anAction()] : [],
          }),
        );
        const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
        const weeks = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((count) =>
          summary(sessions, { week: weekAfter(weekOf(anchor, start), count), zone }),
        );

        const placed = weeks.flatMap(({ days }) =>
          days.flatMap(({ day, sessions: held }) => held.map(({ id }) => `${id} ${day}`)),
        );
        const expected = sessions.map(({ id, startedAt }) => `${id} ${calendar.format(startedAt)}`);
        expect(placed.toSorted()).toEqual(expected.toSorted());

        weeks.forEach((week) => {
          const held = sessions.filter(({ startedAt, outcome }) => {
            const day = calendar.format(startedAt);
            return outcome !== 'skipped' && day >= week.firstDay && day <= week.lastDay;
          });
          const met = held.filter(({ outcome }) => outcome === 'done');
          expect(week.totals).toEqual({
            peopleMet: new Set(met.map(({ contactId }) => contactId)).size,
            peopleSeen: new Set(held.map(({ contactId }) => contactId)).size,
            minutes: Math.round(held.reduce((sum, { attendedMs }) => sum + attendedMs, 0) / 60_000),
            deeds: met.length,
          });
          expect(week.people.reduce((sum, { attendedMs }) => sum + attendedMs, 0)).toBe(
            held.reduce((sum, { attendedMs }) => sum + attendedMs, 0),
          );
        });
      }),
      { numRuns: 60 },
    );
  });
});
