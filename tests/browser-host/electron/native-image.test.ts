import { describe, expect, it } from 'vitest';
import { hostNativeImage } from '../../../browser-host/electron/native-image.ts';

function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

describe('hostNativeImage', () => {
  it('knows the size of a PNG in its own pixels', () => {
    const image = hostNativeImage.createFromBuffer(png(64, 32), { scaleFactor: 2 });
    expect(image.getSize()).toEqual({ width: 32, height: 16 });
  });

  it('keeps the bytes that it was given', () => {
    const bytes = png(16, 16);
    expect(hostNativeImage.createFromBuffer(bytes).toPNG()).toEqual(bytes);
  });

  it('is empty for anything that is no PNG', () => {
    expect(hostNativeImage.createFromBuffer(Buffer.from('GIF89a')).isEmpty()).toBe(true);
    expect(hostNativeImage.createEmpty().getSize()).toEqual({ width: 0, height: 0 });
  });

  it('has the sharpest picture for a panel', () => {
    const image = hostNativeImage.createEmpty();
    image.addRepresentation({ scaleFactor: 2, buffer: png(32, 32) });
    image.addRepresentation({ scaleFactor: 1, buffer: png(16, 16) });
    expect(image.toSharpestPng()).toEqual(png(32, 32));
    expect(image.toPNG()).toEqual(png(16, 16));
  });
});
