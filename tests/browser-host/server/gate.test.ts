import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { Gate } from '../../../browser-host/server/gate.ts';

function gate(): Gate {
  const made = new Gate();
  made.listensOn(4321);
  return made;
}

const tokenOf = (address: string): string => address.split('/').at(-1) ?? '';

function request(headers: Record<string, string>, method = 'GET'): IncomingMessage {
  return { method, headers: { host: '127.0.0.1:4321', ...headers } } as unknown as IncomingMessage;
}

describe('Gate', () => {
  it('lets each address in once', () => {
    const made = gate();
    const token = tokenOf(made.issueAddress());
    expect(made.enter(token)).not.toBeNull();
    expect(made.enter(token)).toBeNull();
  });

  it('knows its own cookie and no other', () => {
    const made = gate();
    const cookie = made.enter(tokenOf(made.issueAddress()))?.cookie.split(';')[0] ?? '';
    expect(made.hasCookie(request({ cookie: `other=1; ${cookie}` }))).toBe(true);
    expect(made.hasCookie(request({ cookie: `${cookie}x` }))).toBe(false);
    expect(made.hasCookie(request({ cookie: cookie.replace('4321', '4322') }))).toBe(false);
    expect(made.hasCookie(request({}))).toBe(false);
  });

  it('gives a cookie that scripts and other pages cannot use', () => {
    const made = gate();
    expect(made.enter(tokenOf(made.issueAddress()))?.cookie).toMatch(/; HttpOnly; SameSite=Strict$/);
  });

  it.each([
    ['its own name', {}, 'GET', true],
    ['its own origin', { origin: 'http://127.0.0.1:4321' }, 'POST', true],
    ['another name for this machine', { host: 'evil.example:4321' }, 'GET', false],
    ['localhost, which another program may answer for', { host: 'localhost:4321' }, 'GET', false],
    ['another page', { origin: 'https://evil.example' }, 'GET', false],
    ['no origin while sending', {}, 'POST', false],
    ['no origin while opening a socket', { upgrade: 'websocket' }, 'GET', false],
  ])('for a request that names %s', (_what, headers, method, isFine) => {
    expect(gate().isAddressedWell(request(headers, method))).toBe(isFine);
  });
});
