import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawSound, soundNames } from '../../scripts/make-sounds.ts';

const folder = join(import.meta.dirname, '..', '..', 'renderer', 'public', 'sounds');

function samples(file: Buffer): number[] {
  return Array.from({ length: (file.length - 44) / 2 }, (_, index) => file.readInt16LE(44 + index * 2));
}

describe.each(soundNames)('the sound "%s"', (name) => {
  it('is the file that the repository holds', () => {
    expect(readFileSync(join(folder, `${name}.wav`)).equals(drawSound(name))).toBe(true);
  });

  it('begins and ends in silence, so that no click is heard', () => {
    const drawn = samples(drawSound(name));
    expect([drawn.at(0), Math.abs(drawn.at(-1) ?? 9) < 8]).toEqual([0, true]);
  });

  it('stays soft, below two thirds of full loudness', () => {
    expect(Math.max(...samples(drawSound(name)).map(Math.abs))).toBeLessThan(21_000);
  });
});
