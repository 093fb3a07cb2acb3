import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginningOf, cleanProse } from '../../../core/posts/clean-prose.ts';

describe('a text of a stranger', () => {
  test('loses marks that turn its direction', () => {
    expect(cleanProse('invoice\u202Efdp.exe\u2066 \u200Fok')).toBe('invoicefdp.exe ok');
  });

  test('loses characters without width', () => {
    expect(cleanProse('pay\u200Bpal\uFEFF \u00ADsoft\u2060 a\u200Db')).toBe('paypal soft ab');
  });

  test('keeps joiners that hold an emoji together', () => {
    expect(cleanProse('👩\u200D💻 and 👩🏽\u200D🚀 and 🏳️\u200D🌈')).toBe('👩\u200D💻 and 👩🏽\u200D🚀 and 🏳️\u200D🌈');
  });

  test('keeps joiners that Persian and Indic words need', () => {
    expect(cleanProse('می\u200Cخواهم')).toBe('می\u200Cخواهم');
    expect(cleanProse('क्\u200Dष')).toBe('क्\u200Dष');
  });

  test('has one space where there was any white space or control character', () => {
    expect(cleanProse(' a\n\t\u00A0\u2028b\u0000c ')).toBe('a b c');
  });

  test('does not pile marks up over the lines around', () => {
    expect(cleanProse(`a${'\u0301'.repeat(50)}b`)).toBe(`a${'\u0301'.repeat(4)}b`);
  });

  test('holds no control, direction or line sign whatever it was, and is clean the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const clean = cleanProse(text);
        expect(clean).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F\uFEFF]/u);
        expect(cleanProse(clean)).toBe(clean);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the beginning of a text', () => {
  test('is all of a short one', () => expect(beginningOf('Short.', 20)).toBe('Short.'));
  test('ends with a word', () => expect(beginningOf('one two three four', 16)).toBe('one two three…'));
  test('never ends inside a character', () => expect(beginningOf('aaaaaaaaaaaaaa😀b', 16)).toBe('aaaaaaaaaaaaaa…'));
});
