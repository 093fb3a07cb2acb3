import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  likelyTray,
  placeAgain,
  placeBesideIcon,
  placeInCorner,
  placeInMiddle,
  type Rectangle,
} from '../../../core/windows/place-window.ts';

const size = { width: 420, height: 680 };
const below = { x: 0, y: 0, width: 1920, height: 1040 };

const rectangle = (least: number, most: number): fc.Arbitrary<Rectangle> =>
  fc.record({
    x: fc.integer({ min: -4000, max: 4000 }),
    y: fc.integer({ min: -4000, max: 4000 }),
    width: fc.integer({ min: least, max: most }),
    height: fc.integer({ min: least, max: most }),
  });

function isInside(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

describe('the place of a window', () => {
  it('is under an icon in a panel at the top', () => {
    const workArea = { x: 0, y: 25, width: 1440, height: 875 };
    const place = placeBesideIcon({ x: 1000, y: 0, width: 24, height: 24 }, size, workArea);
    expect(place).toEqual({ x: 802, y: 33, width: 420, height: 680 });
  });

  it('is above an icon in a taskbar at the bottom', () => {
    const place = placeBesideIcon({ x: 1700, y: 1048, width: 24, height: 24 }, size, below);
    expect(place).toEqual({ x: 1500, y: 352, width: 420, height: 680 });
  });

  it.each([
    ['top left', { x: 10, y: 10 }, { x: 8, y: 8 }],
    ['top right', { x: 1900, y: 0 }, { x: 1756, y: 8 }],
    ['bottom left', { x: 0, y: 1070 }, { x: 8, y: 992 }],
    ['bottom right', { x: 1800, y: 1060 }, { x: 1756, y: 992 }],
  ])('is for a small one the corner that is nearest to something: %s', (_corner, near, place) => {
    const pill = { width: 156, height: 40 };
    expect(placeInCorner(pill, { ...near, width: 0, height: 0 }, below)).toEqual({ ...place, ...pill });
  });

  it('takes the tray to be where the panel is, at its right end', () => {
    const bounds = { x: 0, y: 0, width: 1920, height: 1080 };
    expect(likelyTray(bounds, below)).toMatchObject({ x: 1920, y: 1080 });
    expect(likelyTray(bounds, { x: 0, y: 32, width: 1920, height: 1048 })).toMatchObject({ x: 1920, y: 0 });
    expect(likelyTray(bounds, bounds)).toMatchObject({ x: 1920, y: 1080 });
  });

  it('is in the middle when there is no icon', () => {
    expect(placeInMiddle(size, below)).toEqual({ x: 750, y: 180, width: 420, height: 680 });
  });

  it('is where it was, pulled back in when the display is gone', () => {
    expect(placeAgain({ x: 3000, y: 100, width: 500, height: 700 }, size, below)).toEqual({
      x: 1420,
      y: 100,
      width: 500,
      height: 700,
    });
  });

  it('is always inside the work area and in whole numbers', () => {
    fc.assert(
      fc.property(rectangle(1, 60), rectangle(300, 4000), rectangle(1, 5000), (icon, workArea, before) => {
        for (const place of [
          placeBesideIcon(icon, size, workArea),
          placeInMiddle(size, workArea),
          placeAgain(before, size, workArea),
        ]) {
          expect(isInside(place, workArea)).toBe(true);
          expect(Object.values(place).every(Number.isInteger)).toBe(true);
        }
      }),
    );
  });
});
