import { describe, expect, it } from 'vitest';
import { asSentence, numberWord } from '../../../core/text/number-words.ts';

describe('numbers in a sentence', () => {
  it('are words up to twelve and digits above', () => {
    expect([1, 2, 12, 13, 231].map(numberWord)).toEqual(['one', 'two', 'twelve', '13', '231']);
  });

  it('begin a sentence with a capital', () => {
    expect(asSentence('three people')).toBe('Three people');
    expect(asSentence('13 people')).toBe('13 people');
  });
});
