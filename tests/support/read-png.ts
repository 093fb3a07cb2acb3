import { crc32, inflateSync } from 'node:zlib';
import type { Picture } from '../../core/tray/picture.ts';

/** Reads a PNG of four channels whose rows are not filtered, and throws on a wrong checksum. */
export function readPng(file: Buffer): Picture {
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('This is no PNG.');
  const data: Buffer[] = [];
  let header = Buffer.alloc(0);
  for (let place = 8; place < file.length;) {
    const length = file.readUInt32BE(place);
    const body = file.subarray(place + 4, place + 8 + length);
    if (file.readUInt32BE(place + 8 + length) !== crc32(body)) throw new Error('A checksum is wrong.');
    const type = body.toString('latin1', 0, 4);
    if (type === 'IHDR') header = Buffer.from(body.subarray(4));
    if (type === 'IDAT') data.push(body.subarray(4));
    place += length + 12;
  }
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  if (header.toString('hex', 8) !== '0806000000') throw new Error('This PNG is of another kind.');
  const rows = inflateSync(Buffer.concat(data));
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const start = y * (width * 4 + 1);
    if (rows[start] !== 0) throw new Error('A row is filtered.');
    rgba.set(rows.subarray(start + 1, start + 1 + width * 4), y * width * 4);
  }
  return { width, height, rgba };
}
