import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPlaces } from '../../../core/queue/seeded-draw.ts';

describe('drawPlaces', () => {
  it('draws different places that exist, as many as wanted or there are', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(20), fc.integer(), (count, wanted, seed) => {
        const drawn = drawPlaces(count, wanted, seed);
        expect(drawn).toHaveLength(Math.min(count, wanted));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((place) => Number.isInteger(place) && place >= 0 && place < count)).toBe(true);
      }),
    );
  });

  it('draws the same for the same seed', () => {
    expect(drawPlaces(1_000, 7, 42)).toEqual(drawPlaces(1_000, 7, 42));
  });

  it('draws something else for another seed', () => {
    expect(drawPlaces(1_000, 7, 42)).not.toEqual(drawPlaces(1_000, 7, 43));
  });

  it('draws every place about equally often', () => {
    const hits = Array.from({ length: 10 }, () => 0);
    for (let seed = 0; seed < 10_000; seed += 1) {
      for (const place of drawPlaces(10, 3, seed)) hits[place] = (hits[place] ?? 0) + 1;
    }
    // 3,000 each; four standard deviations are 183.
    expect(hits.every((count) => Math.abs(count - 3_000) < 183)).toBe(true);
  });
});
