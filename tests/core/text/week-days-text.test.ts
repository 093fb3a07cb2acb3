import { describe, expect, it } from 'vitest';
import { dateText, daysText, spokenDay, weekdayText } from '../../../core/text/week-days-text.ts';

describe('a day of a week', () => {
  it('is short over a column and long for who listens', () => {
    expect(`${weekdayText('2026-11-18')} ${dateText('2026-11-18')}`).toBe('Wed 18');
    expect(spokenDay('2026-11-18')).toBe('Wednesday 18 November');
  });
});

describe('the days from one to another', () => {
  it.each([
    ['2026-11-16', '2026-11-22', '16–22 November'],
    ['2026-11-30', '2026-12-06', '30 November – 6 December'],
    ['2025-11-17', '2025-11-23', '17–23 November 2025'],
    ['2026-12-28', '2027-01-03', '28 December 2026 – 3 January 2027'],
  ])('from %s to %s', (first, last, expected) => {
    expect(daysText(first, last, '2026-11-20').replaceAll(/\s/g, ' ')).toBe(expected);
  });
});
