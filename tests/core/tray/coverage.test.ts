import { assert, describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { coverageOf } from '../../../core/tray/coverage.ts';
import { disc, ring, ringPiece, roundedRectangle } from '../../../core/tray/shape.ts';

const sum = (coverage: Float64Array): number => coverage.reduce((total, part) => total + part, 0);

describe('coverageOf', () => {
  it('fills whole pixels whole and halves by half', () => {
    const square = [1, 1, 3.5, 1, 3.5, 2, 1, 2];
    expect([...coverageOf([square], 5, 3)]).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 0.5, 0, 0, 0, 0, 0, 0]);
  });

  it('covers exactly the area of any triangle inside the picture', () => {
    const place = fc.double({ min: 0, max: 20, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(place, place, place, place, place, place), (corners) => {
        const [ax, ay, bx, by, cx, cy] = corners;
        const area = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
        expect(sum(coverageOf([corners], 20, 20))).toBeCloseTo(area, 8);
      }),
    );
  });

  it('does not care which way round an outline runs', () => {
    const clockwise = [2.3, 1.1, 9.7, 4.2, 3.3, 8.8];
    const other = [3.3, 8.8, 9.7, 4.2, 2.3, 1.1];
    const covered = coverageOf([clockwise], 12, 12);
    coverageOf([other], 12, 12).forEach((part, index) => assert.closeTo(part, covered[index] ?? -1, 1e-12));
  });

  it('covers the area of a disc, a ring and a rounded rectangle', () => {
    const centre = { x: 16, y: 16 };
    expect(sum(coverageOf(disc(centre, 10), 32, 32))).toBeCloseTo(Math.PI * 100, 0);
    expect(sum(coverageOf(ring(centre, 15, 5), 32, 32))).toBeCloseTo(Math.PI * (225 - 100), 0);
    expect(sum(coverageOf(roundedRectangle(2, 3, 20, 10, 4), 32, 32))).toBeCloseTo(200 - (4 - Math.PI) * 16, 0);
  });

  it('cuts away what lies outside the picture', () => {
    const tooLarge = [-5, -5, 25, -5, 25, 25, -5, 25];
    expect(sum(coverageOf([tooLarge], 10, 10))).toBeCloseTo(100, 8);
  });

  it('leaves the same gap between two pieces inside and outside', () => {
    const centre = { x: 20, y: 20 };
    const quarter = Math.PI / 2;
    const whole = sum(coverageOf(ring(centre, 18, 6), 40, 40));
    const pieces = [0, 1, 2, 3].flatMap((index) =>
      ringPiece(centre, 18, 6, { from: index * quarter, to: (index + 1) * quarter, gap: 2 }),
    );
    // Four gaps, two pixels wide and six long, less the slivers by which an arc is longer than its chord.
    expect(whole - sum(coverageOf(pieces, 40, 40))).toBeCloseTo(4 * 2 * 6, 0);
  });

  it('has no piece left where the gap takes all of it', () => {
    expect(ringPiece({ x: 8, y: 8 }, 7, 2, { from: 0, to: 0.1, gap: 4 })).toEqual([]);
  });
});
