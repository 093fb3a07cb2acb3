import { describe, expect, it } from 'vitest';
import { isStronger, likenesses, mostAlike, pairsAtAddress, pairsWithName } from '../../../core/duplicates/likeness.ts';

const said = (pairs: readonly { one: string; other: string; likeness: string }[]): readonly string[] =>
  pairs.map(({ one, other, likeness }) => `${one}${other} ${likeness}`);
const people = (employers: Readonly<Record<string, string>>) =>
  Object.entries(employers).map(([id, employer]) => ({ id, employer }));

describe('pairsAtAddress', () => {
  it('pairs everybody with everybody else, by what the address is', () => {
    expect(said(pairsAtAddress(['a', 'b', 'c'], 'linkedin'))).toEqual(['ab profile', 'ac profile', 'bc profile']);
    expect(said(pairsAtAddress(['a', 'b'], 'email'))).toEqual(['ab email']);
    expect(said(pairsAtAddress(['a', 'b'], 'feed'))).toEqual(['ab website']);
  });

  it('leaves an address alone that a whole office has', () => {
    const office = Array.from({ length: mostAlike + 1 }, (_, index) => `p${index}`);
    expect(pairsAtAddress(office, 'website')).toEqual([]);
    expect(pairsAtAddress(office.slice(1), 'website')).toHaveLength(66);
  });
});

describe('pairsWithName', () => {
  it('tells those at one employer from those who only have a name in common', () => {
    expect(said(pairsWithName(people({ a: 'acme', b: '', c: 'acme', d: '' }), false))).toEqual([
      'ab name',
      'ac employer',
      'ad name',
      'bc name',
      'bd name',
      'cd name',
    ]);
  });

  it('asks about a single name, or one that many have, only at one employer', () => {
    expect(said(pairsWithName(people({ a: 'acme', b: '', c: 'acme' }), true))).toEqual(['ac employer']);
    const many = people(
      Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`p${index}`, index < 2 ? 'x' : ''])),
    );
    expect(said(pairsWithName(many, false))).toEqual(['p0p1 employer']);
  });
});

describe('isStronger', () => {
  it('goes from the same profile down to the same name', () => {
    const shuffled = [...likenesses].toReversed();
    expect(shuffled.toSorted((one, other) => (isStronger(one, other) ? -1 : 1))).toEqual([
      'profile',
      'email',
      'website',
      'employer',
      'name',
    ]);
  });
});
