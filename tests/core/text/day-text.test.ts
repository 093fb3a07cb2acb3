import { describe, expect, it } from 'vitest';
import { dayText, monthText } from '../../../core/text/day-text.ts';

describe('a day in words', () => {
  it('has its year only where it is another one', () => {
    expect(dayText('2026-12-03', '2026-11-20')).toBe('3 December');
    expect(dayText('2025-12-03', '2026-11-20')).toBe('3 December 2025');
    expect(monthText('2026-05-04', '2026-11-20')).toBe('May');
    expect(monthText('2019-05-04', '2026-11-20')).toBe('May 2019');
  });
});
