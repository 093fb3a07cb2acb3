import { describe, expect, it } from 'vitest';
import { drawIcon } from '../../../core/tray/draw-icon.ts';
import type { IconLook } from '../../../core/tray/icon-look.ts';
import type { PanelTone } from '../../../core/tray/icon-palette.ts';
import type { Picture } from '../../../core/tray/picture.ts';

const sizes = [16, 20, 22, 24, 28, 32, 40, 44, 48, 64];
const numbers = Array.from({ length: 60 }, (_, index) => index + 1);

function draw(kind: 'minutes' | 'seconds', number: number, size: number, tone: PanelTone = 'light'): Picture {
  return drawIcon({ kind, number } satisfies IconLook, { size, tone, isSegmented: size >= 32 });
}

/** The picture as rows of signs: `#` for full pixels, `+` for soft ones. */
function read({ width, height, rgba }: Picture): string {
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => {
      const opacity = rgba[(y * width + x) * 4 + 3] ?? 0;
      return opacity >= 200 ? '#' : opacity >= 60 ? '+' : '.';
    }).join(''),
  ).join('\n');
}

/** How many pixels two pictures clearly differ in. */
function difference(one: Picture, other: Picture): number {
  let count = 0;
  for (let index = 3; index < one.rgba.length; index += 4) {
    if (Math.abs((one.rgba[index] ?? 0) - (other.rgba[index] ?? 0)) > 100) count += 1;
  }
  return count;
}

describe('digits', () => {
  it('are what they look like at 16 pixels', () => {
    expect(read(draw('minutes', 12, 16))).toMatchInlineSnapshot(`
      "................
      ..+##.....+###+.
      .+###....+#####+
      +####....##+.+##
      #####....##...##
      #+.##....##...##
      ...##....++...##
      ...##.........##
      ...##........+#+
      ...##.......+##.
      ...##......+##+.
      ...##.....+##+..
      ...##.....##+...
      ...##....#######
      ...##....#######
      ................"
    `);
    expect(read(draw('minutes', 7, 16))).toMatchInlineSnapshot(`
      "................
      ...#########....
      ...#########....
      .........+##....
      .........##+....
      ........+##.....
      ........+#+.....
      ........##+.....
      .......+##......
      .......##+......
      ......+##.......
      ......+#+.......
      ......##+.......
      .....+##........
      .....##+........
      ................"
    `);
  });

  it('stand over a line that empties in the last minute', () => {
    expect(read(draw('seconds', 30, 16))).toMatchInlineSnapshot(`
      "................
      .+###+....+###+.
      +#####+..+#####+
      ##...##..##...##
      ##...##..##...##
      ..####+..##...##
      ..####+..##...##
      .....##..##...##
      ##...##..##...##
      ##...##..##...##
      +#####+..+#####+
      .+###+....+###+.
      ................
      ########++++++++
      ########++++++++
      ................"
    `);
  });

  it.each(sizes)('differ clearly from each other at %i pixels', (size) => {
    const pictures = numbers.map((number) => draw('minutes', number, size));
    const closest = pictures.flatMap((one, index) => pictures.slice(index + 1).map((other) => difference(one, other)));
    // 8 and 9, or 5 and 6, are told apart by one short stroke: two pixels at the smallest size.
    expect(Math.min(...closest)).toBeGreaterThanOrEqual(2);
  });

  it.each(sizes)('leave nothing outside the picture and use its height at %i pixels', (size) => {
    const picture = read(draw('minutes', 48, size)).split('\n');
    const filled = picture.filter((row) => row.includes('#')).length;
    expect(filled).toBeGreaterThanOrEqual(Math.floor(size * 0.8));
    expect(picture[0]).not.toContain('#');
  });

  it.each(sizes)('have upright lines on whole pixels at %i pixels', (size) => {
    // The middle rows of an 11 cross nothing but its two bars: no soft pixels there.
    const middle = read(draw('minutes', 11, size)).split('\n')[Math.floor(size * 0.7)];
    expect(middle).not.toContain('+');
    expect(middle).toContain('#');
  });

  it('show no more than fits', () => {
    expect(difference(draw('minutes', 120, 16), draw('minutes', 99, 16))).toBe(0);
  });

  it('say everything by opacity alone on macOS', () => {
    const { rgba } = draw('seconds', 30, 32, 'template');
    expect(rgba.some((value, index) => index % 4 !== 3 && value !== 0)).toBe(false);
  });

  it('cannot be taken for the minutes when they are seconds: a line lies under them from side to side', () => {
    const lowest = (kind: 'minutes' | 'seconds', number: number): string =>
      read(draw(kind, number, 16))
        .trimEnd()
        .split('\n')
        .at(-2) ?? '';
    for (const number of numbers) {
      expect(lowest('seconds', number)).not.toContain('.');
      expect(lowest('minutes', number)).toContain('.');
    }
  });
});
