import { digitShape } from './digit-shapes.ts';
import type { IconPalette } from './icon-palette.ts';
import type { Layer } from './picture.ts';
import type { Shape } from './shape.ts';
import { stroke } from './stroke.ts';

/** More does not fit into an icon. */
const largestNumber = 99;

/** How high the digits are, and the line under those of the last minute, as shares of the icon. */
const heightShare = 0.86;
const lineShare = 0.1;

/** Minutes in large digits. */
export function minuteLayers(minutes: number, size: number, palette: IconPalette): readonly Layer[] {
  const height = Math.round(size * heightShare);
  return [{ shape: numberShape(minutes, size, height, Math.floor((size - height) / 2)), colour: palette.lit }];
}

/** Seconds in digits, over a line that empties with them: so nobody takes seven seconds for seven minutes. */
export function secondLayers(seconds: number, size: number, palette: IconPalette): readonly Layer[] {
  const whole = Math.round(size * heightShare);
  const line = Math.max(2, Math.round(size * lineShare));
  const gap = Math.max(1, Math.round(line / 2));
  const top = Math.floor((size - whole) / 2);
  const middleOfLine = top + whole - line / 2;
  const lit = (size * Math.min(60, seconds)) / 60;
  const piece = (from: number, to: number): Shape =>
    to <= from
      ? []
      : stroke(
          [
            { x: from, y: middleOfLine },
            { x: to, y: middleOfLine },
          ],
          line,
        );
  return [
    { shape: piece(lit, size), colour: palette.track },
    { shape: piece(0, lit), colour: palette.lit },
    { shape: numberShape(seconds, size, whole - line - gap, top), colour: palette.lit },
  ];
}

function numberShape(number: number, size: number, height: number, top: number): Shape {
  const figures = [...String(Math.min(largestNumber, number))].map(Number);
  const isAlone = figures.length === 1;
  const gap = Math.max(2, Math.round(size / 10));
  const thickness = Math.max(2, Math.round(size * 0.14));
  const width = isAlone ? Math.round(size * 0.55) : Math.floor((size - gap) / 2);
  const whole = figures.length * width + (figures.length - 1) * gap;
  const left = Math.floor((size - whole) / 2);
  return figures.flatMap((figure, index) =>
    digitShape(figure, { left: left + index * (width + gap), top, width, height, thickness }),
  );
}
