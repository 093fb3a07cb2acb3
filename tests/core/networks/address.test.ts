import { expect, it } from 'vitest';
import { parseAddress } from '../../../core/networks/address.ts';

it.each([
  ['https://www.X.com/Ana', 'x.com', ['Ana']],
  ['https://m.facebook.com/ana//k/', 'facebook.com', ['ana', 'k']],
  ['https://pt-br.facebook.com/', 'facebook.com', []],
  ['https://de.linkedin.com/in/j%C3%BC', 'linkedin.com', ['in', 'jü']],
  ['https://x.com./ana', 'x.com', ['ana']],
  ['https://fb.me/ana', 'fb.me', ['ana']],
  ['https://de.example/a', 'de.example', ['a']],
  ['https://vm.tiktok.com/a', 'vm.tiktok.com', ['a']],
  ['https://twitter.com/#!/ana?x=1', 'twitter.com', ['ana']],
  ['https://ana.example/%zz/%2F', 'ana.example', ['%zz', '/']],
])('takes %s apart', (link, host, segments) => {
  expect(parseAddress(link)).toMatchObject({ host, segments });
});

it.each(['', 'ana', 'https://', 'https://a b/', 'https://[1/'])('knows that "%s" is none', (link) => {
  expect(parseAddress(link)).toBe(null);
});
