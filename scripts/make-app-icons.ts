// Draws the program's icons into build/, where electron-builder looks for them. Run it again when the drawing changes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePng } from '../main/tray/png.ts';
import { drawAppIcon } from './draw-app-icon.ts';
import { encodeIcns, encodeIco } from './icon-files.ts';

const folder = join(import.meta.dirname, '..', 'build');
const icoSizes = [16, 20, 24, 32, 40, 48, 64, 256];

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'icon.png'), encodePng(drawAppIcon(512, 'full')));
writeFileSync(join(folder, 'icon.ico'), encodeIco(icoSizes.map((size) => drawAppIcon(size, 'full'))));
writeFileSync(
  join(folder, 'icon.icns'),
  encodeIcns((size) => drawAppIcon(size, 'macos')),
);
