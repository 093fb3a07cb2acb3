import { minuteLayers, secondLayers } from './draw-digits.ts';
import { iconPalettes, type IconPalette, type PanelTone } from './icon-palette.ts';
import { ringSteps, type IconLook } from './icon-look.ts';
import { paint, type Layer, type Picture } from './picture.ts';
import { ring, ringPiece, roundedRectangle, tick, type Place, type Shape } from './shape.ts';

/** How an icon is to be drawn. */
export interface IconFormat {
  /** Width and height of the bitmap in pixels. */
  readonly size: number;
  readonly tone: PanelTone;
  /** Twelve separate pieces, for 32 physical pixels and more; below that their gaps would blur into grey. */
  readonly isSegmented: boolean;
}

/** Sizes of an icon's parts, all in whole pixels so that upright and level edges stay sharp. */
interface Measures {
  readonly centre: Place;
  readonly outer: number;
  readonly thick: number;
  readonly thin: number;
  readonly gap: number;
  readonly stroke: number;
}

const twelfth = (2 * Math.PI) / ringSteps;

/** Draws the tray icon. */
export function drawIcon(look: IconLook, format: IconFormat): Picture {
  return paint(format.size, format.size, layersOf(look, format));
}

function layersOf(look: IconLook, { size, tone, isSegmented }: IconFormat): readonly Layer[] {
  const palette = iconPalettes[tone];
  switch (look.kind) {
    case 'minutes':
      return minuteLayers(look.number, size, palette);
    case 'seconds':
      return secondLayers(look.number, size, palette);
    case 'rest':
    case 'running':
    case 'paused':
    case 'finished':
      return ringLayers(look, measure(size, isSegmented), palette, isSegmented);
  }
}

function measure(size: number, isSegmented: boolean): Measures {
  return {
    centre: { x: size / 2, y: size / 2 },
    outer: size / 2 - Math.max(0, Math.round(size / 16) - 1),
    thick: Math.round(size * 0.175),
    thin: Math.round(size * 0.125),
    gap: isSegmented ? size / 18 : size / 20,
    // Even, because it stands on the middle line of an even picture.
    stroke: Math.floor(size / 16 + 0.25) * 2,
  };
}

type RingLook = Extract<IconLook, { readonly kind: 'rest' | 'running' | 'paused' | 'finished' }>;

function ringLayers(look: RingLook, measures: Measures, palette: IconPalette, isSegmented: boolean): readonly Layer[] {
  switch (look.kind) {
    case 'rest':
      return [
        { shape: wholeRing(measures, measures.thin, isSegmented), colour: palette.calm },
        { shape: hand(measures), colour: palette.lit },
      ];
    case 'running':
      return [
        { shape: spentPart(look.step, measures, measures.thick, isSegmented), colour: palette.track },
        { shape: leftPart(look.step, measures, measures.thick, isSegmented), colour: palette.lit },
      ];
    case 'paused':
      return [
        { shape: spentPart(look.step, measures, measures.thin, isSegmented), colour: palette.track },
        { shape: leftPart(look.step, measures, measures.thin, isSegmented), colour: palette.dimmed },
        { shape: pauseBars(measures), colour: palette.calm },
      ];
    case 'finished':
      return [
        { shape: wholeRing(measures, measures.thin, isSegmented), colour: palette.lit },
        { shape: doneTick(measures), colour: palette.lit },
      ];
  }
}

function wholeRing(measures: Measures, thickness: number, isSegmented: boolean): Shape {
  if (isSegmented) return pieces(0, ringSteps, measures, thickness);
  return ring(measures.centre, measures.outer, thickness);
}

/** Time drains clockwise from twelve o'clock: what is left ends there, what is spent begins there. */
function leftPart(step: number, measures: Measures, thickness: number, isSegmented: boolean): Shape {
  return part(ringSteps - step, ringSteps, measures, thickness, isSegmented);
}

function spentPart(step: number, measures: Measures, thickness: number, isSegmented: boolean): Shape {
  return part(0, ringSteps - step, measures, thickness, isSegmented);
}

function part(first: number, end: number, measures: Measures, thickness: number, isSegmented: boolean): Shape {
  if (first === end) return [];
  if (isSegmented) return pieces(first, end, measures, thickness);
  if (end - first === ringSteps) return ring(measures.centre, measures.outer, thickness);
  const span = { from: first * twelfth, to: end * twelfth, gap: measures.gap };
  return ringPiece(measures.centre, measures.outer, thickness, span);
}

function pieces(first: number, end: number, measures: Measures, thickness: number): Shape {
  return Array.from({ length: end - first }, (_, index) => {
    const from = (first + index) * twelfth;
    return ringPiece(measures.centre, measures.outer, thickness, { from, to: from + twelfth, gap: measures.gap });
  }).flat();
}

/** The mark of the icon at rest: one hand that points at twelve. */
function hand({ centre, outer, thin, stroke }: Measures): Shape {
  const top = centre.y - outer + thin + Math.round(stroke / 2);
  const bottom = centre.y + stroke / 2;
  return roundedRectangle(centre.x - stroke / 2, top, stroke, bottom - top, stroke / 2);
}

function pauseBars({ centre, outer, thin, stroke }: Measures): Shape {
  const height = Math.round((outer - thin) * 0.55) * 2;
  const top = centre.y - height / 2;
  const radius = stroke / 4;
  return [
    ...roundedRectangle(centre.x - stroke * 1.5, top, stroke, height, radius),
    ...roundedRectangle(centre.x + stroke * 0.5, top, stroke, height, radius),
  ];
}

function doneTick({ centre, outer, thin, stroke }: Measures): Shape {
  const reach = outer - thin;
  const at = (x: number, y: number): Place => ({ x: centre.x + x * reach, y: centre.y + y * reach });
  return tick(at(-0.5, 0.02), at(-0.12, 0.4), at(0.52, -0.36), stroke);
}
