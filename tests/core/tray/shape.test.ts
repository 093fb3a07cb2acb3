import { describe, expect, it } from 'vitest';
import { ringPiece, tick } from '../../../core/tray/shape.ts';

describe('ringPiece', () => {
  it('begins at twelve and runs clockwise', () => {
    const [outline = []] = ringPiece({ x: 10, y: 10 }, 8, 2, { from: 0, to: Math.PI / 2, gap: 0 });
    expect([outline[0], outline[1]]).toEqual([10, 2]);
    expect(outline.at(-2)).toBeCloseTo(10);
    expect(outline.at(-1)).toBeCloseTo(4);
    const xs = outline.filter((_, index) => index % 2 === 0);
    expect(Math.max(...xs)).toBeCloseTo(18);
    expect(Math.min(...xs)).toBeCloseTo(10);
  });
});

describe('tick', () => {
  it('is as thick as asked for on both strokes, up to the corner', () => {
    const [outline = []] = tick({ x: 0, y: 0 }, { x: 4, y: 4 }, { x: 12, y: -4 }, 2);
    const distance = (a: number, b: number): number =>
      Math.hypot((outline[a] ?? 0) - (outline[b] ?? 0), (outline[a + 1] ?? 0) - (outline[b + 1] ?? 0));
    expect(distance(0, 10)).toBeCloseTo(2);
    expect(distance(4, 6)).toBeCloseTo(2);
    // A right angle: the mitre is the diagonal of a square of the stroke's thickness.
    expect(distance(2, 8)).toBeCloseTo(2 * Math.SQRT2);
  });
});
