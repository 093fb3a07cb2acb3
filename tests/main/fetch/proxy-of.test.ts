import { describe, expect, test } from 'vitest';
import { proxyOf } from '../../../main/fetch/proxy-of.ts';

const url = new URL('https://ana.example/feed');

describe('the proxy that a request goes through', () => {
  test.each([
    ['DIRECT', null],
    ['PROXY proxy.example:8080; DIRECT', 'http://proxy.example:8080'],
    ['HTTPS proxy.example:8443', 'https://proxy.example:8443'],
    ['SOCKS5 proxy.example:1080; PROXY other.example:3128', 'http://other.example:3128'],
    ['', null],
  ])('as the system says: %s', (system, expected) => expect(proxyOf(url, {}, system)).toBe(expected));

  test('the environment holds where the system says nothing', () => {
    expect(proxyOf(url, { HTTPS_PROXY: 'http://env.example:1' }, 'DIRECT')).toBe('http://env.example:1');
    expect(proxyOf(url, { https_proxy: 'env.example:1' }, 'DIRECT')).toBe('http://env.example:1');
    expect(proxyOf(url, { http_proxy: 'http://env.example:1' }, 'DIRECT')).toBeNull();
    expect(proxyOf(url, { https_proxy: 'http://env.example:1' }, 'PROXY system.example:2')).toBe(
      'http://system.example:2',
    );
    expect(proxyOf(url, { https_proxy: 'socks5://env.example:1' }, 'DIRECT')).toBeNull();
  });

  test.each([
    ['ana.example', true],
    ['.example', true],
    ['*.example', true],
    ['other.example, ana.example:443', true],
    ['ana.example:8443', false],
    ['na.example', false],
    ['*', true],
    ['', false],
  ])('no_proxy of %s', (list, isLeftOut) => {
    const proxy = proxyOf(url, { https_proxy: 'http://env.example:1', no_proxy: list }, 'DIRECT');
    expect(proxy === null).toBe(isLeftOut);
  });
});
