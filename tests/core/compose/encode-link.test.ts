import { describe, expect, it } from 'vitest';
import { encodeValue, letterLink, linkWith, plainWords } from '../../../core/compose/encode-link.ts';

describe('the words in a link', () => {
  it('lose half characters and control characters, and keep their lines', () => {
    expect(plainWords('a\u0000b\u0007\r\nc\rd\u2028e\ud83d f\tg')).toBe('ab\nc\nd\ne\ufffd f\tg');
  });

  it('have spaces as %20 and nothing that ends a value', () => {
    expect(encodeValue("a b+c&d=e#f?g%h'i(j)k!*")).toBe('a%20b%2Bc%26d%3De%23f%3Fg%25h%27i%28j%29k%21%2A');
  });

  it('are left out where there are none', () => {
    expect(linkWith('https://a.example/x', { text: '', url: '' })).toBe('https://a.example/x');
  });
});

describe('a letter', () => {
  it('has its lines end as mail has them, and never a plus for a space', () => {
    expect(letterLink('ana@example.org', 'One more', 'Hello Ana,\nthank you')).toBe(
      'mailto:ana@example.org?subject=One%20more&body=Hello%20Ana%2C%0D%0Athank%20you',
    );
  });

  it('has one end of line for each, whatever the system of who wrote it', () => {
    expect(letterLink('', '', 'a\r\nb\rc\nd')).toBe('mailto:?body=a%0D%0Ab%0D%0Ac%0D%0Ad');
  });
});
