import type { Picture } from '../core/tray/picture.ts';
import { encodePng } from '../main/tray/png.ts';

/** From this size on an icon file of Windows holds a PNG; below it a bitmap, which every tool understands. */
const pngFrom = 256;

/** Pictures of several sizes as one icon file of Windows. */
export function encodeIco(pictures: readonly Picture[]): Buffer {
  const images = pictures.map((picture) => (picture.width >= pngFrom ? encodePng(picture) : encodeBitmap(picture)));
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach((picture, index) => {
    const entry = 6 + 16 * index;
    const length = images[index]?.length ?? 0;
    // One byte each; 0 stands for 256.
    header.writeUInt8(picture.width % 256, entry);
    header.writeUInt8(picture.height % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += length;
  });
  return Buffer.concat([header, ...images]);
}

/** A bitmap as icon files hold it: from the bottom up, blue first, then a mask of one bit a pixel. */
function encodeBitmap({ width, height, rgba }: Picture): Buffer {
  const maskStride = Math.ceil(width / 32) * 4;
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(width, 4);
  // The height counts the picture and its mask.
  header.writeInt32LE(height * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const pixels = Buffer.alloc(width * height * 4);
  const mask = Buffer.alloc(maskStride * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [red = 0, green = 0, blue = 0, opacity = 0] = rgba.subarray((y * width + x) * 4);
      const row = height - 1 - y;
      pixels.set([blue, green, red, opacity], (row * width + x) * 4);
      if (opacity === 0) {
        const place = row * maskStride + (x >> 3);
        mask[place] = (mask[place] ?? 0) | (0x80 >> (x & 7));
      }
    }
  }
  return Buffer.concat([header, pixels, mask]);
}

/** The names of macOS for a PNG of a size; sizes that stand for a smaller one on a dense screen have a name of their own. */
const icnsTypes: readonly (readonly [type: string, size: number])[] = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

/** An icon file of macOS, with pictures drawn at every size it may hold. */
export function encodeIcns(draw: (size: number) => Picture): Buffer {
  const entries = icnsTypes.map(([type, size]) => icnsBlock(type, encodePng(draw(size))));
  return icnsBlock('icns', Buffer.concat(entries));
}

function icnsBlock(type: string, data: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.write(type, 'latin1');
  header.writeUInt32BE(data.length + 8, 4);
  return Buffer.concat([header, data]);
}
