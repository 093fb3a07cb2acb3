import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkIn, readLink } from '../../../core/links/read-link.ts';

const id = '01900001-0000-7000-8000-000000000001';

describe('a link', () => {
  it.each([
    ['twelve://start', { kind: 'start', contact: null, minutes: null }],
    [`twelve://start?contact=${id}&minutes=5`, { kind: 'start', contact: id, minutes: 5 }],
    ['twelve://start/?contact=Ana%20Kova%C4%8Devi%C4%87', { kind: 'start', contact: 'Ana Kovačević', minutes: null }],
    ['twelve:start?minutes=20', { kind: 'start', contact: null, minutes: 20 }],
    ['TWELVE://Pause', { kind: 'pause' }],
    ['twelve://resume?utm_source=mail', { kind: 'resume' }],
    ['twelve://extend?minutes=2', { kind: 'extend', minutes: 2 }],
    ['twelve://extend/5', { kind: 'extend', minutes: 5 }],
    ['twelve://end', { kind: 'end' }],
    ['twelve://add?url=https%3A%2F%2Fgithub.com%2Fana', { kind: 'add', link: 'https://github.com/ana' }],
    ['twelve://open/week', { kind: 'open', window: 'week' }],
    ['twelve://open', { kind: 'open', window: 'session' }],
  ])('%s asks for something', (link, wish) => {
    expect(readLink(link)).toEqual({ ok: true, wish });
  });

  it.each([
    ['', 'unreadable'],
    ['https://start', 'unreadable'],
    ['twelve://user:pass@start', 'unreadable'],
    ['twelve://start:80', 'unreadable'],
    ['twelve://start?contact=ana&contact=becky', 'unreadable'],
    [`twelve://start?contact=${'a'.repeat(3000)}`, 'unreadable'],
    ['twelve://', 'unknown'],
    ['twelve://erase', 'unknown'],
    ['twelve://app/windows/settings/index.html', 'unknown'],
    ['twelve://app', 'unknown'],
    ['twelve://start/pause', 'unknown'],
    ['twelve://open/week/now', 'unknown'],
    ['twelve://help', 'unknown'],
    ['twelve://status', 'unknown'],
    ['twelve://open/pill', 'window'],
    ['twelve://open/..%2f..%2fetc', 'window'],
    ['twelve://start?minutes=0', 'minutes'],
    ['twelve://start?minutes=1e1', 'minutes'],
    ['twelve://extend', 'minutes'],
    ['twelve://extend?minutes=999', 'minutes'],
    ['twelve://start?contact=', 'contact'],
    ['twelve://start?contact=%00%E2%80%AE', 'contact'],
    ['twelve://add', 'address'],
    ['twelve://add?url=ana', 'address'],
    ['twelve://add?url=javascript:alert(1)', 'address'],
    ['twelve://add?url=file:///etc/passwd', 'address'],
    ['twelve://add?url=https://a.example%20https://b.example', 'address'],
  ])('%s asks for nothing: %s', (link, problem) => {
    expect(readLink(link)).toEqual({ ok: false, problem });
  });

  it('keeps what could look like something else out of a name', () => {
    const read = readLink('twelve://start?contact=Ana%0A%E2%80%AEk%1B[31m');
    expect(read).toEqual({ ok: true, wish: { kind: 'start', contact: 'Ana k [31m', minutes: null } });
  });

  it('never throws, and never asks for what a link may not', () => {
    const word = fc.constantFrom(
      'start',
      'add',
      'open',
      'app',
      '/',
      '//',
      '?',
      'url=',
      'contact=',
      '%',
      '&',
      'week',
      '..',
    );
    const text = fc.array(fc.oneof(word, fc.string()), { maxLength: 8 }).map((parts) => `twelve:${parts.join('')}`);
    fc.assert(
      fc.property(text, (link) => {
        const read = readLink(link);
        if (read.ok) expect(['start', 'pause', 'resume', 'extend', 'end', 'add', 'open']).toContain(read.wish.kind);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the words of a start', () => {
  it('are searched for a link wherever it stands', () => {
    expect(linkIn(['twelve', '--original-process-start-time=1', 'Twelve://pause', '--x'])).toBe('Twelve://pause');
    expect(linkIn(['twelve', '--data', 'twelve', 'https://twelve:1'])).toBeNull();
  });
});
