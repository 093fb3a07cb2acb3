import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../../../core/queue/seeded-numbers.ts';
import { drawByTrying, drawWeighted } from '../../../core/queue/weighted-draw.ts';
import { chiSquare, chiSquareLimit } from '../../support/chi-square.ts';

/** Ten people; the weights are those that occur, from the least to the greatest. */
const weights = [0.8, 0.8, 1.3, 2.16, 2.16, 2.16, 2.59, 4.3, 6, 8];
const places = weights.map((_, place) => place);
const total = weights.reduce((sum, weight) => sum + weight, 0);
const weightOf = (place: number): number => weights[place] ?? 0;

const byKeys = (seed: number, wanted: number): readonly number[] =>
  drawWeighted(places, weightOf, wanted, seededNumbers(seed));

function byTrying(seed: number, wanted: number): readonly number[] {
  const pointAt = (random: number) => {
    const place = Math.floor(random * places.length);
    return { id: String(place), weight: weightOf(place) };
  };
  return drawByTrying(pointAt, { wanted, tries: 10_000, next: seededNumbers(seed) }).map(Number);
}

/** The chance of each to be the second when the first is gone. */
const second = places.map((place) =>
  places
    .filter((first) => first !== place)
    .reduce((sum, first) => sum + (weightOf(first) / total) * (weightOf(place) / (total - weightOf(first))), 0),
);

describe.each([
  ['drawWeighted', byKeys],
  ['drawByTrying', byTrying],
])('%s', (_, draw) => {
  it('draws different ones, as many as wanted or there are, the same for the same seed', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.integer(), (wanted, seed) => {
        const drawn = draw(seed, wanted);
        expect(drawn).toHaveLength(Math.min(wanted, places.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(draw(seed, wanted)).toEqual(drawn);
      }),
      { numRuns: 50 },
    );
  });

  it('draws each as often as their weight says, first and second', () => {
    const draws = 4_000;
    const firsts = places.map(() => 0);
    const seconds = places.map(() => 0);
    for (let seed = 0; seed < draws; seed += 1) {
      const [one = 0, two = 0] = draw(seed, 2);
      firsts[one] = (firsts[one] ?? 0) + 1;
      seconds[two] = (seconds[two] ?? 0) + 1;
    }
    const limit = chiSquareLimit(places.length - 1);
    expect(
      chiSquare(
        firsts,
        weights.map((weight) => (draws * weight) / total),
      ),
    ).toBeLessThan(limit);
    expect(
      chiSquare(
        seconds,
        second.map((chance) => draws * chance),
      ),
    ).toBeLessThan(limit);
  });
});

describe('drawByTrying', () => {
  it('gives up where nobody may be drawn', () => {
    let asked = 0;
    const nobody = (): null => {
      asked += 1;
      return null;
    };
    expect(drawByTrying(nobody, { wanted: 7, tries: 100, next: seededNumbers(1) })).toEqual([]);
    expect(asked).toBe(100);
  });
});
