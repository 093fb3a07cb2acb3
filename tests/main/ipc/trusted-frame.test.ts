import { describe, expect, it } from 'vitest';
import { trustedWindow } from '../../../main/ipc/trusted-frame.ts';

const nameOf = (contentsId: number) => (contentsId === 7 ? ('session' as const) : null);
const page = 'twelve://app/windows/session/index.html';

describe('trustedWindow', () => {
  it('knows the page of one of our windows', () => {
    expect(trustedWindow({ senderFrame: { url: page, parent: null }, sender: { id: 7 } }, nameOf)).toBe('session');
  });

  it.each([
    ['a frame that is gone', { senderFrame: null, sender: { id: 7 } }],
    ['a frame inside a window', { senderFrame: { url: page, parent: {} }, sender: { id: 7 } }],
    ['another page', { senderFrame: { url: 'https://example.org/', parent: null }, sender: { id: 7 } }],
    [
      'a page whose address only begins like ours',
      { senderFrame: { url: 'twelve://app.evil/', parent: null }, sender: { id: 7 } },
    ],
    ['contents of no window', { senderFrame: { url: page, parent: null }, sender: { id: 8 } }],
  ])('refuses %s', (_who, event) => {
    expect(trustedWindow(event, nameOf)).toBeNull();
  });
});
