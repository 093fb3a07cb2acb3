import { describeNetwork } from '../../../support/network-cases.ts';

describeNetwork('bluesky', {
  leads: [
    ['https://bsky.app/profile/ana.bsky.social', 'ana.bsky.social', 'https://bsky.app/profile/ana.bsky.social'],
    ['ana.bsky.social', 'ana.bsky.social', 'https://bsky.app/profile/ana.bsky.social'],
    ['@Ana.bsky.social', 'ana.bsky.social', 'https://bsky.app/profile/ana.bsky.social'],
    ['bluesky: ana', 'ana.bsky.social', 'https://bsky.app/profile/ana.bsky.social'],
    ['bluesky: @ana.example', 'ana.example', 'https://bsky.app/profile/ana.example'],
    ['https://bsky.app/profile/ana.example/post/3k', 'ana.example', 'https://bsky.app/profile/ana.example'],
    ['at://ana.example', 'ana.example', 'https://bsky.app/profile/ana.example'],
    [
      'did:plc:ewvi7nxzyoun6zhxrhs64oiz',
      'did:plc:ewvi7nxzyoun6zhxrhs64oiz',
      'https://bsky.app/profile/did:plc:ewvi7nxzyoun6zhxrhs64oiz',
    ],
  ],
  refuses: [
    ['https://bsky.app/search?q=ana', 'not-a-person'],
    ['https://bsky.app/profile/handle.invalid', 'impossible-handle'],
    ['bluesky: ana_k', 'impossible-handle'],
    ['did:plc:short', 'impossible-handle'],
  ],
});
