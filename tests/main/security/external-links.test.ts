import { describe, expect, it } from 'vitest';
import { AppError } from '../../../core/errors/app-error.ts';
import { checkedLink } from '../../../main/security/external-links.ts';

describe('checkedLink', () => {
  it.each(['https://mastodon.example/@ana', 'http://blog.example/', 'mailto:ana@example.org'])(
    'lets %s out',
    (address) => {
      expect(checkedLink(address)).toBe(address);
    },
  );

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,hello',
    'twelve://app/windows/session/index.html',
    'ms-msdt:/id PCWDiagnostic',
    'https://ana:secret@example.org/',
    'smb://host/share',
    'not an address',
    '',
    `https://example.org/${'a'.repeat(2000)}`,
  ])('keeps %s in', (address) => {
    expect(() => checkedLink(address)).toThrow(AppError);
  });
});
