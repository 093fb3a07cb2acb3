import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSingleName, matchingEmployer, matchingName } from '../../../core/duplicates/matching-name.ts';

describe('matchingName', () => {
  it.each([
    ['ana kovac', 'Ana Kovač'],
    ['ana kovac', '  ANA   KOVAČ '],
    ['ana kovac', 'Kovač, Ana'],
    ['ana kovac', 'Dr. Ana Kovač, PhD, MBA'],
    ['ana kovac', 'Prof. Dr. Ana Kovač'],
    ['ana kovac', 'Ana M. Kovač'],
    ['ana kovac', 'Ana Kovač 🚀🌍'],
    ['ana kovac', 'Ana Kovač (she/her)'],
    ['ana kovac', 'Ana Kovač, MA'],
    ['ana kovac', 'Ana Kovač MA'],
    ['ana kovac', 'Ana Kovač | Speaker'.replace(' | Speaker', '')],
    ['kierk soren', 'Søren Kierk'],
    ['gross jurgen', 'Jürgen Groß'],
    ['lodz michal', 'Michał Łodz'],
    ['jose maria', 'José-María'],
    ['ana kovac', 'Ａｎａ Ｋｏｖａｃ'],
    ['ana kovac', 'Ana\u00a0Kovac\u030c'],
  ])('reads %s in %s', (matching, name) => {
    expect(matchingName(name)).toBe(matching);
  });

  it('keeps names that look like titles or degrees', () => {
    expect(matchingName('Jack Ma')).toBe('jack ma');
    expect(matchingName('JACK MA')).toBe('jack ma');
    expect(matchingName('Don')).toBe('don');
    expect(matchingName('J. R.')).toBe('j r');
    expect(matchingName('王小明')).toBe('王小明');
  });

  it('leaves nothing of what is no name', () => {
    expect(matchingName('🚀🚀')).toBe('');
    expect(matchingName('')).toBe('');
  });

  it('is the same of what it has made', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        const once = matchingName(name);
        expect(
          matchingName(once)
            .split(' ')
            .every((word) => once.split(' ').includes(word)),
        ).toBe(true);
      }),
    );
  });

  it('knows a single name', () => {
    expect([isSingleName('ana'), isSingleName('ana kovac')]).toEqual([true, false]);
  });
});

describe('matchingEmployer', () => {
  it.each([
    ['acme labs', 'ACME Labs, Inc.'],
    ['adria', 'Adria d.o.o.'],
    ['muller sohne', 'Müller & Söhne GmbH'],
    ['co', 'Co.'],
    ['', ' – '],
  ])('reads %s in %s', (matching, organisation) => {
    expect(matchingEmployer(organisation)).toBe(matching);
  });
});
