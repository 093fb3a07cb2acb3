import { describe, expect, it } from 'vitest';
import { isMs, isName, listOf, oneOf, orNull, shape } from '../../../core/parsing/shape.ts';

describe('shape', () => {
  const isPoint = shape<{ readonly x: number; readonly label: string | null }>({ x: isMs, label: orNull(isName) });

  it('accepts an object with every field right', () => {
    expect(isPoint({ x: 1, label: null })).toBe(true);
  });

  it('lets fields stand that it does not know', () => {
    expect(isPoint({ x: 1, label: 'here', y: 2 })).toBe(true);
  });

  it.each([[{ x: 1 }], [{ x: '1', label: null }], [{ x: 1, label: '' }], [[1, null]], [null], ['x'], [undefined]])(
    'refuses %j',
    (value) => {
      expect(isPoint(value)).toBe(false);
    },
  );

  it('does not take an inherited field for a given one', () => {
    expect(isPoint(Object.create({ x: 1, label: null }))).toBe(false);
  });
});

describe('listOf', () => {
  it('refuses a list with one wrong entry', () => {
    expect(listOf(isMs)([1, 2, 'three'])).toBe(false);
  });

  it('refuses what only looks like a list', () => {
    expect(listOf(isMs)({ length: 0 })).toBe(false);
  });
});

describe('oneOf', () => {
  it('compares without converting', () => {
    expect(oneOf([1, 2])('1')).toBe(false);
  });
});

describe('isMs', () => {
  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, '5', null])('refuses %s', (value) => {
    expect(isMs(value)).toBe(false);
  });
});
