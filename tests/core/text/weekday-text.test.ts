import { describe, expect, it } from 'vitest';
import { shortWeekdayName, weekdayName } from '../../../core/text/weekday-text.ts';

describe('weekday names', () => {
  it('begin with Monday as 1', () => {
    expect([1, 7].map((day) => weekdayName(day as 1 | 7))).toEqual(['Monday', 'Sunday']);
    expect(shortWeekdayName(3)).toBe('Wed');
  });
});
