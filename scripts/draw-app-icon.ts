import { colour, paint, type Layer, type Picture } from '../core/tray/picture.ts';
import { disc, ring, ringPiece, roundedRectangle, type Place, type Shape } from '../core/tray/shape.ts';

/** How much of the picture stays empty around the tile: macOS wants its icons smaller than the others do. */
export type IconGrid = 'macos' | 'full';

/** Shares of the side: Apple's grid has a tile of 824 on 1024, with corners of 185. */
const grids: Readonly<Record<IconGrid, { readonly margin: number; readonly corner: number }>> = {
  macos: { margin: 100 / 1024, corner: 185 / 1024 },
  full: { margin: 1 / 64, corner: 0.2 },
};

const paper = colour('#F7F2E8');
const edge = colour('#DDD3C2');
const accent = colour('#1C6A5C');
const track = colour('#DDD1BC');
const ink = colour('#26211B');

const twelfth = Math.PI / 6;
const spent = 3;

/** The program's icon: the tray's ring and its hand on a warm tile, three minutes into a session. */
export function drawAppIcon(size: number, grid: IconGrid): Picture {
  const { margin, corner } = grids[grid];
  // Whole pixels, so that the tile's edges stay sharp at small sizes.
  const inset = Math.round(size * margin);
  const tile = size - inset * 2;
  const border = Math.max(1, size / 128);
  const radius = size * corner;
  return paint(size, size, [
    { shape: roundedRectangle(inset, inset, tile, tile, radius), colour: edge },
    {
      shape: roundedRectangle(inset + border, inset + border, tile - border * 2, tile - border * 2, radius - border),
      colour: paper,
    },
    ...ringLayers(size, tile),
  ]);
}

function ringLayers(size: number, tile: number): readonly Layer[] {
  const centre = { x: size / 2, y: size / 2 };
  const outer = Math.round(tile * 0.37);
  const thickness = Math.round(tile * 0.12);
  const stroke = Math.max(2, Math.round(tile * 0.032) * 2);
  const hand = { colour: ink, shape: handShape(centre, outer - thickness, stroke) };
  if (size < 32) return [{ shape: ring(centre, outer, thickness), colour: accent }, hand];

  const gap = tile * 0.022;
  const pieces = (first: number, end: number): Shape =>
    Array.from({ length: end - first }, (_, index) => {
      const from = (first + index) * twelfth;
      return ringPiece(centre, outer, thickness, { from, to: from + twelfth, gap });
    }).flat();
  const middle = outer - thickness / 2;
  const markAngle = 1.5 * twelfth;
  const mark = { x: centre.x + middle * Math.sin(markAngle), y: centre.y - middle * Math.cos(markAngle) };
  return [
    { shape: pieces(0, spent), colour: track },
    { shape: pieces(spent, 12), colour: accent },
    // Something was done in the second minute: the same mark as on the ring of the window.
    ...(size < 64 ? [] : [{ shape: disc(mark, thickness * 0.27), colour: accent }]),
    hand,
  ];
}

function handShape(centre: Place, inner: number, stroke: number): Shape {
  const top = centre.y - Math.round(inner * 0.76);
  const bottom = centre.y + stroke / 2;
  return roundedRectangle(centre.x - stroke / 2, top, stroke, bottom - top, stroke / 2);
}
