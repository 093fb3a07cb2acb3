import { describe, expect, it } from 'vitest';
import { firstName } from '../../../core/contacts/first-name.ts';

describe('firstName', () => {
  it.each([
    ['Ana Kovačević', 'Ana'],
    ['Dr. Ana Kovačević', 'Ana'],
    ['Prof Dr Ana Kovačević', 'Ana'],
    ['Kovačević, Ana', 'Ana'],
    ['  Ana   Kovačević ', 'Ana'],
    ['Madonna', 'Madonna'],
    ['ANA KOVAČEVIĆ', 'ANA'],
    ['JJ Abrams', 'JJ'],
    ['山田太郎', '山田太郎'],
    ['Łukasz Żak', 'Łukasz'],
  ])('calls %j %j', (name, called) => {
    expect(firstName(name)).toBe(called);
  });

  it.each(['J. Smith', 'J Smith', 'J.R.R. Tolkien', 'Ö. Ünal'])(
    'gives %j whole, since an initial names nobody',
    (name) => {
      expect(firstName(name)).toBe(name);
    },
  );

  it('keeps a title that is all there is', () => {
    expect(firstName('Dr.')).toBe('Dr.');
  });

  it('cuts a name that would make a menu too wide, between characters', () => {
    const called = firstName('😀'.repeat(60));
    expect(Array.from(called)).toHaveLength(24);
    expect(called).toBe(`${'😀'.repeat(23)}…`);
  });
});
