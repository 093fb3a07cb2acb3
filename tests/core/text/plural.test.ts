import { describe, expect, it } from 'vitest';
import { plural } from '../../../core/text/plural.ts';

describe('plural', () => {
  it.each([
    [0, '0 minutes'],
    [1, '1 minute'],
    [2, '2 minutes'],
    [12, '12 minutes'],
  ])('gives %i its form', (count, text) => {
    expect(plural(count, { one: '# minute', other: '# minutes' })).toBe(text);
  });

  it('leaves a sign in a name alone', () => {
    expect(plural(3, { one: '# minute with C#', other: '# minutes with C#' })).toBe('3 minutes with C#');
  });
});
