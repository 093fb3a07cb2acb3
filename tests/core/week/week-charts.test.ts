import { describe, expect, it } from 'vitest';
import {
  countKinds,
  countNetworks,
  goalOfDay,
  minutesByDay,
  roundTop,
  strengthOf,
} from '../../../core/week/week-charts.ts';

const session = (attendedMs: number, outcome: 'done' | 'skipped' = 'done') => ({
  id: '',
  contactId: '',
  name: '',
  startedAt: 0,
  attendedMs,
  outcome,
  minutes: [],
});

describe('the minutes of days', () => {
  it('add up to those of the week, without what was skipped', () => {
    const day = { isToday: false, day: '2026-11-16' };
    const days = [
      { ...day, sessions: [session(40_000), session(600_000, 'skipped')] },
      { ...day, sessions: [session(40_000)] },
      { ...day, sessions: [] },
    ];
    expect(minutesByDay({ days }).map(({ minutes }) => minutes)).toEqual([1, 0, 0]);
  });

  it('stand beside a goal of minutes a day, or beside one session', () => {
    expect(goalOfDay({ kind: 'minutes', target: 60 }, 12)).toBe(9);
    expect(goalOfDay({ kind: 'minutes', target: 2 }, 12)).toBe(1);
    expect(goalOfDay({ kind: 'people', target: 3 }, 12)).toBe(12);
    expect(goalOfDay(null, 25)).toBe(25);
  });

  it('have an axis that fits them and a strength in a calendar', () => {
    expect([roundTop(0), roundTop(13), roundTop(24)]).toEqual([12, 16, 24]);
    expect([0, 1, 5, 6, 11, 12, 23, 24, 90].map(strengthOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });
});

describe('counts', () => {
  const deeds = [
    { kind: 'ask', network: null, count: 4 },
    { kind: 'comment', network: 'x', count: 1 },
    { kind: 'comment', network: 'github', count: 3 },
    { kind: 'write', network: 'x', count: 1 },
  ] as const;

  it('come with the most frequent first, and what is known of no network last', () => {
    expect(countKinds(deeds)).toEqual([
      { kind: 'ask', count: 4 },
      { kind: 'comment', count: 4 },
      { kind: 'write', count: 1 },
    ]);
    expect(countNetworks(deeds)).toEqual([
      { network: 'github', count: 3 },
      { network: 'x', count: 2 },
      { network: null, count: 4 },
    ]);
  });
});
