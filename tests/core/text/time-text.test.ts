import { describe, expect, it } from 'vitest';
import { clockText, minutesText, secondsText, spentText } from '../../../core/text/time-text.ts';

describe('time as a clock shows it', () => {
  it.each([
    [720_000, '12:00'],
    [431_001, '7:12'],
    [1, '0:01'],
    [0, '0:00'],
    [-5, '0:00'],
    [3_600_000, '60:00'],
  ])('of %i ms left is %s, rounded up', (ms, text) => {
    expect(clockText(ms)).toBe(text);
  });

  it('is rounded down when it was spent', () => {
    expect(spentText(288_999)).toBe('4:48');
  });
});

describe('time in words', () => {
  it('knows one from many', () => {
    expect([minutesText(1), minutesText(12), secondsText(1), secondsText(0)]).toEqual([
      '1 minute',
      '12 minutes',
      '1 second',
      '0 seconds',
    ]);
  });
});
