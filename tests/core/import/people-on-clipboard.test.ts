import { describe, expect, it } from 'vitest';
import { peopleOnClipboard } from '../../../core/import/people-on-clipboard.ts';

describe('peopleOnClipboard', () => {
  it.each([
    'https://www.linkedin.com/in/ana-kovac/',
    '@ana@mastodon.social',
    'x: anakovac',
    'Ana Kovač <https://github.com/anakovac>',
  ])('takes %s', (text) => {
    expect(peopleOnClipboard(text)).toBe(text);
  });

  it('takes the lines with links out of a longer text', () => {
    const text =
      'Dear all\nmeet Ana: https://github.com/anakovac\nBest wishes\nhttps://bsky.app/profile/bo.bsky.social';
    expect(peopleOnClipboard(text)?.split('\n')).toEqual([
      'meet Ana: https://github.com/anakovac',
      'https://bsky.app/profile/bo.bsky.social',
    ]);
  });

  it('takes a whole card', () => {
    const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Kovač\r\nEND:VCARD\r\n';
    expect(peopleOnClipboard(card)).toBe(card);
  });

  it.each(['', ' \n ', 'Buy milk and bread', 'Ana Kovač', '+385 91 234 567', 'javascript:alert(1)'])(
    'leaves %j alone',
    (text) => {
      expect(peopleOnClipboard(text)).toBeNull();
    },
  );

  it('leaves what is too long for a clipboard to the window', () => {
    expect(peopleOnClipboard('https://github.com/anakovac\n'.repeat(5_000))).toBeNull();
  });
});
