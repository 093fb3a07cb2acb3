import { describe, expect, it } from 'vitest';
import { cleanLine, shorten } from '../../../core/networks/clean-text.ts';

it.each([
  ['  ana  ', 'ana'],
  ['a\r\n\tb', 'a b'],
  ['a\u00A0\u3000b', 'a b'],
  ['a\u2028b\u0000c', 'a b c'],
  ['\u202Ea\u200Bn\u00ADa\uFEFF', 'ana'],
  ['\u{E0041}ana', 'ana'],
])('makes a line of %j', (text, line) => {
  expect(cleanLine(text)).toBe(line);
});

describe('shortening', () => {
  it('leaves what fits', () => {
    expect(shorten('four', 4)).toBe('four');
  });

  it('ends with a sign that something is missing', () => {
    expect(shorten('fives', 4)).toBe('fiv…');
  });

  it('never cuts a sign in two', () => {
    expect(shorten('ab🚀cd', 4)).toBe('ab…');
  });
});
