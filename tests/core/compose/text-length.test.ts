import { describe, expect, it } from 'vitest';
import { countGraphemes, measureSaid, measureText } from '../../../core/compose/text-length.ts';

describe('the length of a text', () => {
  it.each([
    ['', 0],
    ['Ana', 3],
    ['👩‍👩‍👧‍👦', 1],
    ['🇭🇷🇩🇪', 2],
    ['e\u0301e', 2],
    ['नमस्ते', 3],
    ['a\nb', 3],
  ])('of %j is %i characters as people see them', (text, length) => {
    expect(countGraphemes(text)).toBe(length);
  });

  it('counts every link the same where the network shortens them', () => {
    const text = `See https://a.example/${'x'.repeat(90)} and http://b.example`;
    expect(measureText(text, { linkLength: 23 })).toBe('See  and '.length + 46);
    expect(measureText(text, { linkLength: null })).toBe(text.length);
  });
});

it('what the network adds counts too, unless it is said already', () => {
  const measure = (text: string, adds: string) => measureSaid(text, { adds, linkLength: 23 });
  expect([measure('Hello', ''), measure('Hello', '@ana'), measure('Hello @ana!', '@ana'), measure('', '@ana')]).toEqual(
    [5, 10, 11, 4],
  );
  expect(measure('Read', 'https://a.example/a-very-long-address-indeed')).toBe('Read'.length + 1 + 23);
});
