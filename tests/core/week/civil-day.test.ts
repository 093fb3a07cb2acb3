import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayFromNumber, dayNumber, isDay, weekdayOf } from '../../../core/week/civil-day.ts';

const numbers = fc.integer({ min: -700_000, max: 2_900_000 });

describe('civil days', () => {
  it('agree with the calendar of the platform', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const date = new Date(number * 86_400_000);
        expect(dayFromNumber(number)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(dayFromNumber(number)) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it('come back from their number', () => {
    fc.assert(fc.property(numbers, (number) => dayNumber(dayFromNumber(number)) === number));
  });

  it('go over leap days and the ends of years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  });

  it('tells a day from what only looks like one', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2026-02-29')).toBe(false);
    expect(isDay('2026-13-01')).toBe(false);
    expect(isDay('2026-1-1')).toBe(false);
    expect(isDay('20260102')).toBe(false);
    expect(isDay(20260102)).toBe(false);
  });
});
