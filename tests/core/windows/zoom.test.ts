import { describe, expect, it } from 'vitest';
import { zoomed, zoomWish, type PressedKey } from '../../../core/windows/zoom.ts';

const press = (changes: Partial<PressedKey>): PressedKey => ({
  key: '+',
  code: 'BracketRight',
  control: true,
  meta: false,
  alt: false,
  ...changes,
});

describe('what a key asks of the size of everything', () => {
  it.each([
    ['+', 'in'],
    ['=', 'in'],
    ['-', 'out'],
    ['_', 'out'],
    ['0', 'usual'],
    ['p', null],
  ] as const)('Ctrl with %s: %s', (key, wish) => {
    expect(zoomWish(press({ key }), 'win32')).toBe(wish);
    expect(zoomWish(press({ key }), 'linux')).toBe(wish);
  });

  it('is asked with ⌘ on macOS, and with nothing besides', () => {
    expect(zoomWish(press({ control: false, meta: true }), 'darwin')).toBe('in');
    expect(zoomWish(press({}), 'darwin')).toBeNull();
    expect(zoomWish(press({ control: false, meta: true }), 'win32')).toBeNull();
    expect(zoomWish(press({ control: false }), 'win32')).toBeNull();
    expect(zoomWish(press({ alt: true }), 'win32')).toBeNull();
    expect(zoomWish(press({ meta: true }), 'darwin')).toBeNull();
  });

  it('finds 0 where it is written with Shift', () => {
    expect(zoomWish(press({ key: 'à', code: 'Digit0' }), 'linux')).toBe('usual');
  });
});

describe('the next size', () => {
  const walk = (wish: 'in' | 'out', from: number): readonly number[] => {
    const sizes = [from];
    for (let step = 0; step < 8; step += 1) sizes.push(zoomed(sizes.at(-1) ?? 1, wish));
    return sizes;
  };

  it('goes step by step to twice the usual size and no further', () => {
    expect(walk('in', 1)).toEqual([1, 1.1, 1.25, 1.5, 1.75, 2, 2, 2, 2]);
    expect(walk('out', 1)).toEqual([1, 0.9, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8]);
  });

  it('takes a factor that came back a hair off for what it was', () => {
    expect([zoomed(1.2499, 'in'), zoomed(1.2501, 'out')]).toEqual([1.5, 1.1]);
  });

  it('comes back from anywhere to the usual one', () => {
    expect([zoomed(2, 'usual'), zoomed(0.8, 'usual')]).toEqual([1, 1]);
  });
});
