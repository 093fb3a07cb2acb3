// Writes one PNG with every tray icon at every size on every kind of panel, to look at: tray-sheet.ts FILE.png
import { writeFileSync } from 'node:fs';
import { drawIcon } from '../core/tray/draw-icon.ts';
import type { IconLook } from '../core/tray/icon-look.ts';
import type { PanelTone } from '../core/tray/icon-palette.ts';
import { colour, type Colour, type Picture } from '../core/tray/picture.ts';
import { encodePng } from '../main/tray/png.ts';

interface Panel {
  readonly tone: PanelTone;
  readonly ground: Colour;
  /** What macOS makes of a template's opacity. */
  readonly tint?: Colour;
}

const panels: readonly Panel[] = [
  { tone: 'light', ground: colour('#F3F3F3') },
  { tone: 'dark', ground: colour('#1C1C1C') },
  { tone: 'unknown', ground: colour('#FFFFFF') },
  { tone: 'unknown', ground: colour('#000000') },
  { tone: 'unknown', ground: colour('#31363B') },
  { tone: 'template', ground: colour('#E6E6EA'), tint: colour('#1A1A1A') },
  { tone: 'template', ground: colour('#26262B'), tint: colour('#FAFAFA') },
];

const looks: readonly IconLook[] = [
  { kind: 'rest' },
  ...[12, 11, 9, 7, 6, 4, 2, 1].map((step) => ({ kind: 'running', step }) as const),
  { kind: 'paused', step: 7 },
  { kind: 'paused', step: 2 },
  { kind: 'finished' },
  ...[60, 47, 25, 12, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((number) => ({ kind: 'minutes', number }) as const),
  ...[60, 38, 19, 4].map((number) => ({ kind: 'seconds', number }) as const),
];

const sizes = [16, 20, 22, 24, 32, 44, 48, 64];
const margin = 6;

function sheet(zoom: number): Picture {
  const columnWidth = sizes.reduce((sum, size) => sum + size + margin, margin);
  const rowHeight = Math.max(...sizes) + margin * 2;
  const width = columnWidth * panels.length;
  const height = rowHeight * looks.length;
  const rgba = new Uint8Array(width * height * 4).fill(255);
  panels.forEach((panel, column) => {
    fill(rgba, width, { x: column * columnWidth, y: 0, width: columnWidth, height }, panel.ground);
    looks.forEach((look, row) => {
      let x = column * columnWidth + margin;
      for (const size of sizes) {
        const icon = drawIcon(look, { size, tone: panel.tone, isSegmented: size >= 32 });
        place(rgba, width, x, row * rowHeight + Math.round((rowHeight - size) / 2), icon, panel.tint);
        x += size + margin;
      }
    });
  });
  return enlarge({ width, height, rgba }, zoom);
}

function fill(
  rgba: Uint8Array,
  width: number,
  box: { x: number; y: number; width: number; height: number },
  ink: Colour,
): void {
  for (let y = box.y; y < box.y + box.height; y += 1) {
    for (let x = box.x; x < box.x + box.width; x += 1) {
      rgba.set([ink.red, ink.green, ink.blue, 255], (y * width + x) * 4);
    }
  }
}

function place(rgba: Uint8Array, width: number, left: number, top: number, icon: Picture, tint?: Colour): void {
  for (let y = 0; y < icon.height; y += 1) {
    for (let x = 0; x < icon.width; x += 1) {
      const from = (y * icon.width + x) * 4;
      const to = ((top + y) * width + left + x) * 4;
      const opacity = (icon.rgba[from + 3] ?? 0) / 255;
      const ink = tint === undefined ? [...icon.rgba.subarray(from, from + 3)] : [tint.red, tint.green, tint.blue];
      ink.forEach((value, channel) => {
        rgba[to + channel] = Math.round(value * opacity + (rgba[to + channel] ?? 0) * (1 - opacity));
      });
    }
  }
}

function enlarge(picture: Picture, zoom: number): Picture {
  const width = picture.width * zoom;
  const height = picture.height * zoom;
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (Math.floor(y / zoom) * picture.width + Math.floor(x / zoom)) * 4;
      rgba.set(picture.rgba.subarray(from, from + 4), (y * width + x) * 4);
    }
  }
  return { width, height, rgba };
}

const [file, zoom = '1'] = process.argv.slice(2);
if (file === undefined) throw new Error('Say where to write the sheet: scripts/tray-sheet.ts FILE.png [ZOOM]');
writeFileSync(file, encodePng(sheet(Number(zoom))));
