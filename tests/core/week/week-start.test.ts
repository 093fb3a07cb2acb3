import { describe, expect, it } from 'vitest';
import { regionWeekStart } from '../../../core/week/week-start.ts';

describe('the first day of the week of a region', () => {
  it.each([
    ['en-GB', 1],
    ['hr-HR', 1],
    ['en-US', 7],
    ['ar-EG', 6],
    ['dv-MV', 5],
    ['en', 7],
    ['en_GB.UTF-8', 1],
  ])('knows %s', (locale, expected) => {
    expect(regionWeekStart(locale)).toBe(expected);
  });

  it('is Monday for a locale that nobody knows', () => {
    expect(regionWeekStart('C')).toBe(1);
    expect(regionWeekStart('')).toBe(1);
    expect(regionWeekStart('not a locale')).toBe(1);
  });
});
