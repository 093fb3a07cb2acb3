import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../core/tray/coverage.ts';
import { digitShape } from '../../../core/tray/digit-shapes.ts';

const box = { left: 1, top: 1, width: 9, height: 15, thickness: 2 };
const all = Array.from({ length: 10 }, (_, digit) => digit);

function coverage(digit: number): Float64Array {
  return coverageOf(digitShape(digit, box), 11, 17);
}

/** How many holes a digit has: areas of empty pixels that the edge of the picture does not reach. */
function holesOf(digit: number): number {
  const isEmpty = [...coverage(digit)].map((covered) => covered < 0.5);
  const seen = new Set<number>();
  const fill = (start: number): void => {
    const open = [start];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      const x = place % 11;
      if (isEmpty[place] !== true || seen.has(place)) continue;
      seen.add(place);
      open.push(place - 11, place + 11, ...(x > 0 ? [place - 1] : []), ...(x < 10 ? [place + 1] : []));
    }
  };
  fill(0);
  let holes = 0;
  isEmpty.forEach((isFree, place) => {
    if (!isFree || seen.has(place)) return;
    holes += 1;
    fill(place);
  });
  return holes;
}

describe('digitShape', () => {
  it('has the holes that the figures have', () => {
    expect(all.map(holesOf)).toEqual([1, 0, 0, 0, 1, 0, 1, 0, 2, 1]);
  });

  it.each(all)('keeps %i inside its box', (digit) => {
    coverage(digit).forEach((covered, place) => {
      const [x, y] = [place % 11, Math.floor(place / 11)];
      if (x === 0 || x === 10 || y === 0 || y === 16) expect(covered).toBeLessThan(0.02);
    });
  });

  it.each(all)('never covers a pixel of %i more than once', (digit) => {
    expect(Math.max(...coverage(digit))).toBeLessThanOrEqual(1);
  });

  it('draws nothing for what is no digit', () => {
    expect(digitShape(10, box)).toEqual([]);
  });
});
