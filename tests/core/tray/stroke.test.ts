import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../core/tray/coverage.ts';
import { stroke, type Corner } from '../../../core/tray/stroke.ts';

const size = 20;

function areaOf(corners: readonly Corner[], thickness: number): number {
  return coverageOf(stroke(corners, thickness), size, size).reduce((sum, covered) => sum + covered, 0);
}

describe('stroke', () => {
  it('draws a straight line as thick as it is asked to', () => {
    const line = [
      { x: 4, y: 10 },
      { x: 16, y: 10 },
    ];
    expect(areaOf(line, 2)).toBeCloseTo(24);
  });

  it('fills a sharp corner to its tip', () => {
    const angle = [
      { x: 4, y: 4 },
      { x: 16, y: 4 },
      { x: 16, y: 16 },
    ];
    // Two arms of twelve by two, the corner's square added once.
    expect(areaOf(angle, 2)).toBeCloseTo(48);
    expect(coverageOf(stroke(angle, 2), size, size)[3 * size + 16]).toBeCloseTo(1);
  });

  it('takes away what a rounded corner cuts off', () => {
    const radius = 5;
    const angle = [
      { x: 4, y: 4 },
      { x: 16, y: 4, radius },
      { x: 16, y: 16 },
    ];
    const straight = 2 * (12 - radius) * 2;
    const quarter = (Math.PI / 4) * ((radius + 1) ** 2 - (radius - 1) ** 2);
    expect(areaOf(angle, 2)).toBeCloseTo(straight + quarter, 0);
  });

  it('cuts the tip off a very sharp corner', () => {
    const needle = [
      { x: 2, y: 9 },
      { x: 12, y: 10 },
      { x: 2, y: 11 },
    ];
    const coverage = coverageOf(stroke(needle, 2), size, size);
    expect(coverage[10 * size + 16]).toBeCloseTo(0);
  });
});
