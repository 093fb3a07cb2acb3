import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareMinutes } from '../../../core/week/share-minutes.ts';

describe('minutes that are shared out', () => {
  it('go to the parts that lost most by rounding', () => {
    expect(shareMinutes([50_000, 40_000, 30_000])).toEqual([1, 1, 0]);
    expect(shareMinutes([])).toEqual([]);
  });

  it('add up to the whole, and none is off by a minute', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 }), { maxLength: 40 }), (parts) => {
        const minutes = shareMinutes(parts);
        const sum = parts.reduce((whole, part) => whole + part, 0);
        expect(minutes.reduce((whole, part) => whole + part, 0)).toBe(Math.round(sum / 60_000));
        parts.forEach((part, index) => expect(Math.abs((minutes[index] ?? 0) - part / 60_000)).toBeLessThan(1));
      }),
    );
  });
});
