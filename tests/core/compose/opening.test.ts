import { describe, expect, it } from 'vitest';
import { blank, filled } from '../../../core/compose/compose-rule.ts';
import { longestLink, openingOf } from '../../../core/compose/opening.ts';

const page = 'https://page.example/';
const words = (text: string) => ({ text, subject: '', link: '', title: '' });
const ofLength = (length: number): string => `https://a.example/?t=${'x'.repeat(length - 21)}`;

describe('how a place is opened', () => {
  it('is filled in where it takes the words', () => {
    expect(openingOf(filled(ofLength(40), page), words('Hello'), page)).toMatchObject({ copied: null, way: 'filled' });
  });

  it('is with the words on the clipboard where it takes none', () => {
    expect(openingOf(blank(page), words(' Hello\r\nAna '), page)).toEqual({
      url: page,
      copied: 'Hello\nAna',
      way: 'pasted',
    });
  });

  it('copies nothing where nothing is said', () => {
    expect(openingOf(blank(page), words(' \n'), page)).toEqual({ url: page, copied: null, way: 'filled' });
  });

  it('leaves the words to the clipboard when the link grows too long, and says so', () => {
    const just = openingOf(filled(ofLength(longestLink), page), words('Hello'), page);
    const over = openingOf(filled(ofLength(longestLink + 1), ofLength(30)), words('Hello'), page);
    expect([just.way, over]).toEqual(['filled', { url: ofLength(30), copied: 'Hello', way: 'too-long' }]);
  });

  it('opens the page when even the link without words is too long', () => {
    const link = filled(ofLength(longestLink + 1), ofLength(longestLink + 1));
    expect(openingOf(link, words('Hello'), page)).toEqual({ url: page, copied: 'Hello', way: 'too-long' });
  });
});
