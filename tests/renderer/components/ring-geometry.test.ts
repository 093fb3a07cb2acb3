import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drained, pointAt, recordMarks, segmentCount } from '../../../renderer/components/ring-geometry.ts';
import type { MinuteMark } from '../../../core/week/week-summary.ts';

describe('the places on a ring', () => {
  it('begin at twelve o’clock and go clockwise', () => {
    expect([pointAt(0), pointAt(0.25), pointAt(0.5)]).toEqual([
      { x: 0, y: -72 },
      { x: 72, y: 0 },
      { x: 0, y: 72 },
    ]);
  });
});

describe('how far a ring has drained', () => {
  it('is not at all with all the time left', () => {
    expect(drained(720_000, 720_000, 12)).toEqual({ spent: 0, left: 100 });
  });

  it('is half of the fifth segment after four and a half minutes', () => {
    expect(drained(450_000, 720_000, 12)).toEqual({ spent: 4, left: 50 });
  });

  it('is everything at the end', () => {
    expect(drained(0, 720_000, 12)).toEqual({ spent: 12, left: 0 });
  });

  it('never shows more lit or more spent than there is', () => {
    const cases = fc.tuple(fc.integer({ min: 1, max: 3_600_000 }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(cases, ([wholeMs, share]) => {
        const count = segmentCount(wholeMs);
        const { spent, left } = drained(wholeMs * share, wholeMs, count);
        expect(spent >= 0 && spent <= count && left >= 0 && left <= 100).toBe(true);
      }),
    );
  });
});

describe('the marks of a long session', () => {
  it('are twelve, and the strongest of a segment shows', () => {
    const minutes: MinuteMark[] = Array.from({ length: 24 }, () => 'attended');
    minutes[3] = 'acted';
    const marks = recordMarks(minutes);
    expect([marks.length, marks[1], marks[2]]).toEqual([12, 'acted', 'attended']);
  });
});
