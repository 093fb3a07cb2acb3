import { describe, expect, it } from 'vitest';
import { drawIcon, type IconFormat } from '../../../core/tray/draw-icon.ts';
import type { IconLook } from '../../../core/tray/icon-look.ts';
import { iconPalettes, type PanelTone } from '../../../core/tray/icon-palette.ts';
import type { Colour, Picture } from '../../../core/tray/picture.ts';

const sizes = [16, 20, 22, 24, 32, 44, 48, 64];
const steps = Array.from({ length: 12 }, (_, index) => index + 1);
const looks: readonly IconLook[] = [
  { kind: 'rest' },
  ...steps.map((step) => ({ kind: 'running', step }) as const),
  ...steps.map((step) => ({ kind: 'paused', step }) as const),
  { kind: 'finished' },
];

function format(size: number, tone: PanelTone = 'light'): IconFormat {
  return { size, tone, isSegmented: size >= 32 };
}

function opacityAt(picture: Picture, x: number, y: number): number {
  return picture.rgba[(y * picture.width + x) * 4 + 3] ?? 0;
}

/** How many pixels' worth of a colour a picture holds. */
function amountOf(picture: Picture, ink: Colour): number {
  let amount = 0;
  for (let index = 0; index < picture.rgba.length; index += 4) {
    const [red = -1, green = -1, blue = -1, opacity = 0] = picture.rgba.subarray(index, index + 4);
    const isInk = Math.abs(red - ink.red) + Math.abs(green - ink.green) + Math.abs(blue - ink.blue) <= 6;
    if (isInk) amount += opacity / 255;
  }
  return amount;
}

describe.each(sizes)('the icon at %i pixels', (size) => {
  it('shows more of the accent for each minute that is left', () => {
    const amounts = steps.map((step) =>
      amountOf(drawIcon({ kind: 'running', step }, format(size)), iconPalettes.light.lit),
    );
    amounts.forEach((amount, index) => expect(amount).toBeGreaterThan(amounts[index - 1] ?? 0));
  });

  it('gives every minute the same share of the ring, but for the cuts between them', () => {
    const amounts = steps.map((step) =>
      amountOf(drawIcon({ kind: 'running', step }, format(size)), iconPalettes.light.lit),
    );
    const share = (amounts[10] ?? 0) / 11;
    amounts.slice(0, 11).forEach((amount, index) => {
      expect(Math.abs(amount - share * (index + 1))).toBeLessThan(share * 0.5);
    });
  });

  it('drains clockwise from twelve: half of it is left on the left side', () => {
    const picture = drawIcon({ kind: 'running', step: 6 }, format(size));
    const lit = iconPalettes.light.lit;
    for (let y = 0; y < size; y += 1) {
      for (let x = size / 2; x < size; x += 1) {
        const place = (y * size + x) * 4;
        if (opacityAt(picture, x, y) > 20) expect(picture.rgba[place + 1]).not.toBe(lit.green);
      }
    }
  });

  it.each(['rest', 'running', 'paused'] as const)(
    'is the same on the left and on the right when it is whole and %s',
    (kind) => {
      const look: IconLook = kind === 'rest' ? { kind } : { kind, step: 12 };
      const picture = drawIcon(look, format(size));
      for (let y = 0; y < size; y += 1) {
        for (let x = 0; x < size / 2; x += 1) {
          expect(Math.abs(opacityAt(picture, x, y) - opacityAt(picture, size - 1 - x, y))).toBeLessThanOrEqual(1);
        }
      }
    },
  );

  it('draws each look as a picture of its own', () => {
    const pictures = new Set(looks.map((look) => Buffer.from(drawIcon(look, format(size)).rgba).toString('base64')));
    expect(pictures.size).toBe(looks.length);
  });

  it('says everything by opacity alone on macOS', () => {
    for (const look of looks) {
      const { rgba } = drawIcon(look, format(size, 'template'));
      expect(rgba.some((value, index) => index % 4 !== 3 && value !== 0)).toBe(false);
      expect(Math.max(...rgba)).toBe(255);
    }
  });

  it('has sharp edges where the ring meets the sides of the picture', () => {
    const picture = drawIcon({ kind: 'running', step: 12 }, { ...format(size), isSegmented: false });
    const column = Array.from({ length: size / 2 }, (_, y) => opacityAt(picture, size / 2, y));
    // Straight down from the top: nothing, the ring, nothing; at most one soft pixel on either side of the ring.
    expect(column.filter((opacity) => opacity > 25 && opacity < 230).length).toBeLessThanOrEqual(2);
    expect(column.filter((opacity) => opacity >= 230).length).toBeGreaterThanOrEqual(2);
  });
});

describe('the icon', () => {
  it('is cut into twelve pieces when it is segmented', () => {
    const picture = drawIcon({ kind: 'running', step: 12 }, format(64));
    const middle = 24;
    const around = Array.from({ length: 720 }, (_, index) => {
      const angle = (index * Math.PI) / 360;
      return opacityAt(picture, Math.floor(32 + middle * Math.sin(angle)), Math.floor(32 - middle * Math.cos(angle)));
    });
    const cuts = around.filter((opacity, index) => opacity < 128 && (around.at(index - 1) ?? 0) >= 128);
    expect(cuts).toHaveLength(12);
  });

  it('uses two bars for a pause and never the accent', () => {
    const picture = drawIcon({ kind: 'paused', step: 7 }, format(32));
    expect(opacityAt(picture, 16, 16)).toBe(0);
    expect(opacityAt(picture, 12, 16)).toBe(255);
    expect(opacityAt(picture, 19, 16)).toBe(255);
    expect(amountOf(picture, iconPalettes.light.lit)).toBe(0);
  });

  it('points to twelve at rest', () => {
    const picture = drawIcon({ kind: 'rest' }, format(32));
    expect(opacityAt(picture, 16, 10)).toBe(255);
    expect(opacityAt(picture, 16, 22)).toBe(0);
  });
});

/** Relative luminance and contrast as WCAG defines them. */
function luminance({ red, green, blue }: Pick<Colour, 'red' | 'green' | 'blue'>): number {
  const linear = (value: number): number =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(one: Colour, panel: string): number {
  const value = Number.parseInt(panel.slice(1), 16);
  const other = luminance({ red: value >> 16, green: (value >> 8) & 255, blue: value & 255 });
  const [dark = 0, light = 0] = [luminance(one), other].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours of the icon', () => {
  it.each<[PanelTone, string]>([
    ['light', '#F3F3F3'],
    ['dark', '#1C1C1C'],
    ['unknown', '#FFFFFF'],
    ['unknown', '#EFF0F1'],
    ['unknown', '#31363B'],
    ['unknown', '#1E1E1E'],
    ['unknown', '#000000'],
  ])('stand out on a %s panel of %s', (tone, panel) => {
    expect(contrast(iconPalettes[tone].lit, panel)).toBeGreaterThanOrEqual(3);
    expect(contrast(iconPalettes[tone].calm, panel)).toBeGreaterThanOrEqual(3);
  });
});
