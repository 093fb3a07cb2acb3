import { expect, it } from 'vitest';
import { suggestName } from '../../../core/networks/suggest-name.ts';

it.each([
  ['linkedin', 'ana-maria-kovac', 'Ana Maria Kovac'],
  ['linkedin', 'ana-kovac-4b1a2b3', 'Ana Kovac'],
  ['linkedin', 'ana-kovac-4b1a2b3/1/2', 'Ana Kovac'],
  ['linkedin', 'élodie-öz', 'Élodie Öz'],
  ['x', 'ana_kovac', 'Ana Kovac'],
  ['x', 'anakovac', 'anakovac'],
  ['x', 'id:139', null],
  ['email', 'ana.kovac+news@mail.example', 'Ana Kovac'],
  ['mastodon', 'ana@mastodon.example', 'ana'],
  ['bluesky', 'ana-k.bsky.social', 'Ana K'],
  ['bluesky', 'ana.example', 'ana.example'],
  ['bluesky', 'did:plc:ewvi7nxzyoun6zhxrhs64oiz', null],
  ['youtube', 'user/anak', 'anak'],
  ['youtube', 'UCabcdefghijklmnopqrstuv', null],
  ['substack', '@ana', 'ana'],
  ['substack', 'profile/12-ana-k', 'Ana K'],
  ['facebook', '100012345', null],
  ['whatsapp', '4915112345678', null],
  ['google-plus', '+AnaKovac', 'AnaKovac'],
  ['flickr', '12345678@N00', null],
  ['tiktok', 'vm.tiktok.com/ZMabc', null],
  ['website', 'ana.example/blog?p=1', 'ana.example'],
] as const)('makes of %s %s: %s', (network, handle, name) => {
  expect(suggestName(network, handle)).toBe(name);
});
