import { describe, expect, it } from 'vitest';
import { calendarDays, monthsOf, peopleIn, standouts } from '../../../core/week/year-summary.ts';

const entry = (contactId: string, before: 1 | 2 | 3, after: 1 | 2 | 3 | 4 | 5 | null, deeds = 1) =>
  ({ startedAt: 0, attendedMs: 60_000, outcome: 'done', contactId, deeds, before, after }) as const;

describe('the people of a year', () => {
  it('go from the first known familiarity to the last', () => {
    const people = peopleIn([
      entry('ana', 1, 2),
      entry('omar', 3, null, 0),
      entry('ana', 2, 4),
      { ...entry('li', 1, 5), outcome: 'skipped' },
    ]);
    expect(people).toEqual([
      { contactId: 'ana', familiarityBefore: 1, familiarityAfter: 4, sessions: 2, deeds: 2, attendedMs: 120_000 },
      { contactId: 'omar', familiarityBefore: 3, familiarityAfter: 3, sessions: 1, deeds: 0, attendedMs: 60_000 },
    ]);
  });

  it('stand out by how much closer they came, and by how much was done', () => {
    const people = peopleIn([
      entry('ana', 1, 2, 5),
      entry('omar', 1, 4, 0),
      entry('li', 3, 2, 7),
      entry('mei', 2, 3, 1),
    ]);
    const found = standouts(people, 2);
    expect(found.cameCloser).toBe(3);
    expect(found.closest.map(({ contactId }) => contactId)).toEqual(['omar', 'mei']);
    expect(found.mostDone.map(({ contactId }) => contactId)).toEqual(['li', 'ana']);
  });
});

describe('the parts of a year', () => {
  const held = (attendedMs: number) => ({ peopleMet: 1, peopleSeen: 1, attendedMs, deeds: 0, sessions: 1 });

  it('have minutes that add up to the whole', () => {
    const parts = [held(40_000), held(40_000), held(40_000)];
    expect(calendarDays(['2026-01-01', '2026-01-02', '2026-01-03'], parts).map(({ minutes }) => minutes)).toEqual([
      1, 1, 0,
    ]);
    expect(monthsOf(['2026-01-01', '2026-02-01'], parts.slice(1)).map(({ totals }) => totals.minutes)).toEqual([1, 0]);
  });
});
