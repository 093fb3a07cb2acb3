import { coverageOf } from './coverage.ts';
import type { Shape } from './shape.ts';

/** A colour: red, green and blue from 0 to 255, opacity from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly opacity: number;
}

/** Pixels: four bytes each, red, green, blue, opacity; colours are not multiplied by the opacity. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** A shape in one colour. */
export interface Layer {
  readonly shape: Shape;
  readonly colour: Colour;
}

/** `#1C6A5C` and an opacity as a colour. */
export function colour(hex: string, opacity = 1): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return { red: value >> 16, green: (value >> 8) & 0xff, blue: value & 0xff, opacity };
}

/** Paints layers over each other, the first lowest, on nothing. Plain loops: it runs once, cold, at every start. */
export function paint(width: number, height: number, layers: readonly Layer[]): Picture {
  const pixels = new Float64Array(width * height * 4);
  for (const layer of layers) paintLayer(pixels, coverageOf(layer.shape, width, height), layer.colour);

  const rgba = new Uint8Array(pixels.length);
  for (let index = 3; index < pixels.length; index += 4) {
    const opacity = pixels[index] ?? 0;
    if (opacity === 0) continue;
    rgba[index - 3] = (pixels[index - 3] ?? 0) + 0.5;
    rgba[index - 2] = (pixels[index - 2] ?? 0) + 0.5;
    rgba[index - 1] = (pixels[index - 1] ?? 0) + 0.5;
    rgba[index] = opacity * 255 + 0.5;
  }
  return { width, height, rgba };
}

function paintLayer(pixels: Float64Array, coverage: Float64Array, { red, green, blue, opacity }: Colour): void {
  for (let index = 0; index < coverage.length; index += 1) {
    const over = (coverage[index] ?? 0) * opacity;
    // Sums of areas leave specks of 1e-17 where there is nothing.
    if (over < 1e-6) continue;
    const place = index * 4;
    const under = (pixels[place + 3] ?? 0) * (1 - over);
    const whole = over + under;
    const share = over / whole;
    pixels[place] = mix(pixels[place] ?? 0, red, share);
    pixels[place + 1] = mix(pixels[place + 1] ?? 0, green, share);
    pixels[place + 2] = mix(pixels[place + 2] ?? 0, blue, share);
    pixels[place + 3] = whole;
  }
}

function mix(under: number, over: number, share: number): number {
  return under + (over - under) * share;
}
