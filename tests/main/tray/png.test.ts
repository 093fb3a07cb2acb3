import { describe, expect, it } from 'vitest';
import { encodePng } from '../../../main/tray/png.ts';
import { readPng } from '../../support/read-png.ts';

describe('encodePng', () => {
  it('keeps every pixel', () => {
    const picture = { width: 3, height: 2, rgba: Uint8Array.from({ length: 24 }, (_, index) => index * 10) };
    expect(readPng(encodePng(picture))).toEqual(picture);
  });

  it('is a file that others know by its first bytes and its end', () => {
    const file = encodePng({ width: 1, height: 1, rgba: Uint8Array.of(1, 2, 3, 4) });
    expect(file.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect(file.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
  });
});
