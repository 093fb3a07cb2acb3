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

/** Paints layers over each other, the first lowest, on nothing. */
export function paint(width: number, height: number, layers: readonly Layer[]): Picture {
  const pixels = new Float64Array(width * height * 4);
  for (const layer of layers) paintLayer(pixels, coverageOf(layer.shape, width, height), layer.colour);

  const rgba = new Uint8Array(pixels.length);
  for (let index = 0; index < pixels.length; index += 4) {
    rgba[index] = Math.round(pixels[index] ?? 0);
    rgba[index + 1] = Math.round(pixels[index + 1] ?? 0);
    rgba[index + 2] = Math.round(pixels[index + 2] ?? 0);
    rgba[index + 3] = Math.round((pixels[index + 3] ?? 0) * 255);
  }
  return { width, height, rgba };
}

function paintLayer(pixels: Float64Array, coverage: Float64Array, ink: Colour): void {
  const channels = [ink.red, ink.green, ink.blue];
  for (let index = 0; index < coverage.length; index += 1) {
    const over = (coverage[index] ?? 0) * ink.opacity;
    // Sums of areas leave specks of 1e-17 where there is nothing.
    if (over < 1e-6) continue;
    const place = index * 4;
    const under = (pixels[place + 3] ?? 0) * (1 - over);
    const opacity = over + under;
    channels.forEach((value, channel) => {
      pixels[place + channel] = (value * over + (pixels[place + channel] ?? 0) * under) / opacity;
    });
    pixels[place + 3] = opacity;
  }
}
