import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayFromNumber, weekdayOf } from '../../../core/week/civil-day.ts';
import { boundsOf, daysOf, weekAfter, weekOf } from '../../../core/week/week-of.ts';
import type { WeekStart } from '../../../core/week/week-summary.ts';

const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const starts = fc.constantFrom<WeekStart>(1, 2, 3, 4, 5, 6, 7);
const days = fc.integer({ min: 400, max: 47_000 }).map(dayFromNumber);

describe('the week of a day', () => {
  it('begins on the chosen weekday', () => {
    expect(weekOf('2026-11-18', 1)).toEqual({ firstDay: '2026-11-16', lastDay: '2026-11-22' });
    expect(weekOf('2026-11-18', 7)).toEqual({ firstDay: '2026-11-15', lastDay: '2026-11-21' });
    expect(weekOf('2026-11-18', 6)).toEqual({ firstDay: '2026-11-14', lastDay: '2026-11-20' });
  });

  it('goes over the end of a year of 53 weeks', () => {
    expect(weekOf('2027-01-02', 1)).toEqual({ firstDay: '2026-12-28', lastDay: '2027-01-03' });
    expect(weekAfter(weekOf('2026-12-27', 1), 1)).toEqual(weekOf('2027-01-02', 1));
  });

  it('holds its day, begins as chosen and lasts seven days', () => {
    fc.assert(
      fc.property(days, starts, (day, start) => {
        const week = weekOf(day, start);
        expect(weekdayOf(week.firstDay)).toBe(start);
        expect(addDays(week.firstDay, 6)).toBe(week.lastDay);
        expect(daysOf(week)).toContain(day);
      }),
    );
  });
});

describe('weeks', () => {
  it('tile time without gap or overlap in every zone', () => {
    fc.assert(
      fc.property(days, starts, zones, (day, start, zone) => {
        const week = weekOf(day, start);
        const { from, to } = boundsOf(week, zone);
        expect(boundsOf(weekAfter(week, 1), zone).from).toBe(to);
        expect(boundsOf(weekAfter(week, -1), zone).to).toBe(from);
        expect(to).toBeGreaterThan(from);
      }),
      { numRuns: 300 },
    );
  });
});
