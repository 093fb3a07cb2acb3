import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawWeight,
  leanings,
  leastWeight,
  mostWeight,
  type DrawFacts,
  type Leaning,
} from '../../../core/queue/draw-weight.ts';
import { dayMs, weekMs } from '../../../core/time/durations.ts';

const now = 20_000 * dayMs;
const stranger: DrawFacts = {
  familiarity: 1,
  lastSessionAt: null,
  postedAt: null,
  skips: 0,
  hasWishedTag: false,
  isChange: false,
};
const weigh = (changes: Partial<DrawFacts> = {}, leaning: Leaning = 'even'): number =>
  drawWeight({ ...stranger, ...changes }, now, leaning);

const moments = fc.option(fc.integer({ min: now - 4_000 * dayMs, max: now + dayMs }));
const anybody: fc.Arbitrary<DrawFacts> = fc.record({
  familiarity: fc.constantFrom(1, 2, 3, 4, 5),
  lastSessionAt: moments,
  postedAt: moments,
  skips: fc.nat(50),
  hasWishedTag: fc.boolean(),
  isChange: fc.boolean(),
});

describe('drawWeight', () => {
  it('weighs a fresh post twice, an older one less, and a stale one least', () => {
    const base = weigh();
    const posts = [1, 13, 15, 59, 61].map((days) => weigh({ postedAt: now - days * dayMs }) / base);
    expect(posts.map((ratio) => Math.round(ratio * 10) / 10)).toEqual([2, 2, 1.3, 1.3, 0.7]);
  });

  it('weighs people more the longer ago they were met, and never met in between', () => {
    const weeks = [5, 20, 104, 300].map((count) => weigh({ lastSessionAt: now - count * weekMs }));
    expect(weeks).toEqual(weeks.toSorted((one, other) => one - other));
    expect(weeks[2]).toBe(weeks[3]);
    expect(weigh()).toBeGreaterThan(weeks[0] ?? 0);
    expect(weigh()).toBeLessThan(weeks[2] ?? 0);
  });

  it('prefers people who are not known well', () => {
    const levels = ([1, 3, 4, 5] as const).map((familiarity) => weigh({ familiarity }));
    expect(levels).toEqual(levels.toSorted((one, other) => other - one));
  });

  it('weighs a wished-for tag and a change of network more, and each time of being passed over less', () => {
    expect(weigh({ hasWishedTag: true }) / weigh()).toBeCloseTo(1.5);
    expect(weigh({ isChange: true }) / weigh()).toBeCloseTo(1.2);
    expect(weigh({ skips: 1 }) / weigh()).toBeCloseTo(0.6);
  });

  it('leans where the user wants it', () => {
    const long = { lastSessionAt: now - 40 * weekMs };
    expect(weigh({}, 'new') / weigh()).toBeCloseTo(2);
    expect(weigh(long, 'new')).toBe(weigh(long));
    expect(weigh(long, 'lost-touch') / weigh(long)).toBeCloseTo(2);
    expect(weigh({}, 'lost-touch')).toBe(weigh());
    expect(weigh({ postedAt: now }, 'fresh') / weigh({}, 'fresh')).toBeCloseTo(Math.min(mostWeight / weigh(), 4));
  });

  it('gives nobody under a tenth of the mean chance, whoever the others are', () => {
    fc.assert(
      fc.property(
        fc.array(anybody, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(...leanings),
        (people, leaning) => {
          const weights = people.map((facts) => drawWeight(facts, now, leaning));
          const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
          expect(Math.min(...weights)).toBeGreaterThanOrEqual(mean / 10);
          expect(Math.min(...weights)).toBeGreaterThanOrEqual(leastWeight);
          expect(Math.max(...weights)).toBeLessThanOrEqual(mostWeight);
        },
      ),
    );
  });
});
