import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displaySet } from '../../../core/windows/display-set.ts';

const laptop = { x: 0, y: 0, width: 1440, height: 900 };
const desk = { x: -2560, y: -300, width: 2560, height: 1440 };

describe('displaySet', () => {
  it('names where each display is and how large', () => {
    expect(displaySet([laptop, desk])).toBe('1440x900+0+0 2560x1440-2560-300');
  });

  it('is another one when a display is gone or stands elsewhere', () => {
    const names = [[laptop], [laptop, desk], [laptop, { ...desk, x: 1440 }]].map(displaySet);
    expect(new Set(names).size).toBe(3);
  });

  it('does not care for the order in which the system lists them', () => {
    const side = fc.integer({ min: -8_000, max: 8_000 });
    const display = fc.record({ x: side, y: side, width: fc.nat(8_000), height: fc.nat(8_000) });
    fc.assert(
      fc.property(fc.array(display, { maxLength: 4 }), (displays) => {
        expect(displaySet(displays.toReversed())).toBe(displaySet(displays));
      }),
    );
  });
});
