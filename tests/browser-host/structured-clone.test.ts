import { anything, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeClone, encodeClone } from '../../browser-host/structured-clone.ts';

const across = (value: unknown): unknown => decodeClone(encodeClone(value));

describe('encodeClone and decodeClone', () => {
  it('bring back what structured clone would have made, for any data', () => {
    const any = anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
      withNullPrototype: true,
    });
    assert(
      property(any, (value) => {
        expect(across(value)).toStrictEqual(structuredClone(value));
      }),
    );
  });

  it('keep the numbers that JSON loses', () => {
    expect(across([Number.NaN, Number.POSITIVE_INFINITY, -0])).toEqual([Number.NaN, Number.POSITIVE_INFINITY, -0]);
  });

  it('keep data under a key that every object has', () => {
    const value = { valueOf: new Date(0), toString: 1, constructor: 'x' };
    expect(across(value)).toEqual(structuredClone(value));
  });

  it('keep cycles and shared references', () => {
    const shared = { n: 1 };
    const value: Record<string, unknown> = { one: shared, other: shared };
    value.self = value;
    const copy = across(value) as typeof value;
    expect(copy.self).toBe(copy);
    expect(copy.one).toBe(copy.other);
  });

  it('keep that two views look at the same bytes', () => {
    const bytes = new Uint8Array([1, 2, 3, 4]);
    const copy = across({ all: bytes, end: new DataView(bytes.buffer, 2, 2) }) as { all: Uint8Array; end: DataView };
    copy.all[2] = 9;
    expect(copy.end.getUint8(0)).toBe(9);
  });

  it('keep the kind, message and cause of an error and nothing of its own', () => {
    const cause = new TypeError('below');
    const copy = across(Object.assign(new RangeError('above', { cause }), { code: 'E_OWN' })) as RangeError;
    expect(copy).toBeInstanceOf(RangeError);
    expect(copy.message).toBe('above');
    expect((copy.cause as Error).message).toBe('below');
    expect('code' in copy).toBe(false);
  });

  it('treat a key named __proto__ as data', () => {
    const value = JSON.parse('{"__proto__": {"polluted": true}}') as object;
    const copy = across(value) as Record<string, unknown>;
    expect(Object.keys(copy)).toEqual(['__proto__']);
    expect(copy.polluted).toBeUndefined();
  });

  it('forget the class of an object', () => {
    class Person {
      readonly name = 'Ana';
    }
    const copy = across(new Person());
    expect(copy).toEqual({ name: 'Ana' });
    expect(copy).not.toBeInstanceOf(Person);
  });

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a promise', Promise.resolve()],
    ['a function deep inside', { list: [{ run: () => 1 }] }],
    ['a file', new File(['x'], 'x.txt')],
  ])('refuse %s', (_what, value) => {
    expect(() => encodeClone(value)).toThrow('An object could not be cloned.');
  });
});
