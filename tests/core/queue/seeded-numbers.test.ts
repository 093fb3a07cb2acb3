import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../../../core/queue/seeded-numbers.ts';

const firstOf = (seed: number, count: number): readonly number[] => Array.from({ length: count }, seededNumbers(seed));

describe('seededNumbers', () => {
  it('are the same for the same seed and others for another', () => {
    expect(firstOf(42, 7)).toEqual(firstOf(42, 7));
    expect(firstOf(42, 7)).not.toEqual(firstOf(43, 7));
  });

  it('are spread evenly from 0 to 1', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const number of firstOf(1, 10_000))
      tenths[Math.floor(number * 10)] = (tenths[Math.floor(number * 10)] ?? 0) + 1;
    // 1,000 each; four standard deviations are 120.
    expect(tenths).toHaveLength(10);
    expect(tenths.every((count) => Math.abs(count - 1_000) < 120)).toBe(true);
  });
});
