import { describe, expect, it } from 'vitest';
import { colour, paint } from '../../../core/tray/picture.ts';

const whole = [[0, 0, 1, 0, 1, 1, 0, 1]];
const half = [[0, 0, 0.5, 0, 0.5, 1, 0, 1]];

describe('paint', () => {
  it('keeps the colour of a half-covered pixel pure, so that its edge has no fringe', () => {
    expect([...paint(1, 1, [{ shape: half, colour: colour('#1C6A5C') }]).rgba]).toEqual([0x1c, 0x6a, 0x5c, 128]);
  });

  it('lays a colour that is not opaque over another', () => {
    const layers = [
      { shape: whole, colour: colour('#000000') },
      { shape: whole, colour: colour('#FFFFFF', 0.25) },
    ];
    expect([...paint(1, 1, layers).rgba]).toEqual([64, 64, 64, 255]);
  });

  it('leaves a pixel that nothing covers empty', () => {
    expect([...paint(1, 1, [{ shape: [], colour: colour('#FFFFFF') }]).rgba]).toEqual([0, 0, 0, 0]);
  });
});
