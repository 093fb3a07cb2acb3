import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawAppIcon } from '../../scripts/draw-app-icon.ts';
import { encodeIcns, encodeIco } from '../../scripts/icon-files.ts';
import { readPng } from '../support/read-png.ts';

const build = join(import.meta.dirname, '..', '..', 'build');

describe('encodeIco', () => {
  it('lists each picture with its size and place, and a 256 as 0', () => {
    const file = encodeIco([drawAppIcon(16, 'full'), drawAppIcon(256, 'full')]);
    expect(file.readUInt16LE(4)).toBe(2);
    expect([file[6], file[22]]).toEqual([16, 0]);
    const [start, length] = [file.readUInt32LE(34), file.readUInt32LE(30)];
    expect(readPng(file.subarray(start, start + length)).width).toBe(256);
    expect(start + length).toBe(file.length);
  });

  it('turns a small picture upside down and its colours round, as Windows wants it', () => {
    const rgba = Uint8Array.of(1, 2, 3, 255, 0, 0, 0, 0, 7, 8, 9, 255, 4, 5, 6, 255);
    const file = encodeIco([{ width: 2, height: 2, rgba }]);
    const bitmap = file.subarray(file.readUInt32LE(18));
    expect(bitmap.readInt32LE(8)).toBe(4);
    expect([...bitmap.subarray(40, 56)]).toEqual([9, 8, 7, 255, 6, 5, 4, 255, 3, 2, 1, 255, 0, 0, 0, 0]);
    // The mask: only the upper right pixel, in the last of two rows of four bytes, is empty.
    expect(bitmap.subarray(56).toString('hex')).toBe('0000000040000000');
  });
});

describe('encodeIcns', () => {
  it('holds pictures up to 1024 pixels and knows its own length', () => {
    const file = encodeIcns((size) => ({ width: size, height: size, rgba: new Uint8Array(size * size * 4) }));
    expect(file.toString('latin1', 0, 4)).toBe('icns');
    expect(file.readUInt32BE(4)).toBe(file.length);
    const sizes: Record<string, number> = {};
    for (let place = 8; place < file.length; place += file.readUInt32BE(place + 4)) {
      const length = file.readUInt32BE(place + 4);
      sizes[file.toString('latin1', place, place + 4)] = readPng(file.subarray(place + 8, place + length)).width;
    }
    expect(sizes).toEqual({ ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 });
  });
});

describe('the icons in build/', () => {
  it('are the ones that the drawing makes today', () => {
    const drawn = drawAppIcon(512, 'full');
    const kept = readPng(readFileSync(join(build, 'icon.png')));
    expect(Buffer.from(kept.rgba).equals(Buffer.from(drawn.rgba))).toBe(true);
  });

  it('keep the empty border that macOS asks for', () => {
    const { rgba } = drawAppIcon(1024, 'macos');
    const opacityAt = (x: number, y: number): number => rgba[(y * 1024 + x) * 4 + 3] ?? 0;
    expect([opacityAt(99, 512), opacityAt(101, 512)]).toEqual([0, 255]);
    expect(opacityAt(102, 102)).toBe(0);
  });
});
