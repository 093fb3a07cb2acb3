import { describe, expect, it } from 'vitest';
import { dateText, dayText, daysText, monthText, spokenDay, weekdayText } from '../../../core/text/day-text.ts';

describe('a day in words', () => {
  it('has its year only where it is another one', () => {
    expect(dayText('2026-12-03', '2026-11-20')).toBe('3 December');
    expect(dayText('2025-12-03', '2026-11-20')).toBe('3 December 2025');
    expect(monthText('2026-05-04', '2026-11-20')).toBe('May');
    expect(monthText('2019-05-04', '2026-11-20')).toBe('May 2019');
  });

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
