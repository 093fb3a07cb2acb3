import { describe, expect, it } from 'vitest';
import { stepOf } from '../../../renderer/contacts/list-keys.ts';

describe('the keys of a list', () => {
  it.each([
    ['ArrowDown', 6],
    ['ArrowUp', 4],
    ['PageDown', 15],
    ['PageUp', 0],
    ['Home', 0],
    ['End', 99],
    ['x', null],
  ])('%s', (key, place) => {
    expect(stepOf(key, 5, 100, 10)).toBe(place);
  });

  it('stay within the list', () => {
    expect([stepOf('ArrowUp', 0, 100, 10), stepOf('ArrowDown', 99, 100, 10)]).toEqual([0, 99]);
  });
});
