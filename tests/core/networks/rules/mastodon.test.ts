import { describeNetwork } from '../../../support/network-cases.ts';

describeNetwork('mastodon', {
  leads: [
    ['@ana@mastodon.example', 'ana@mastodon.example', 'https://mastodon.example/@ana'],
    ['https://mastodon.example/@ana', 'ana@mastodon.example', 'https://mastodon.example/@ana'],
    ['http://Mastodon.Example/@Ana/11223344?x=1', 'Ana@mastodon.example', 'https://mastodon.example/@Ana'],
    ['https://mastodon.example/users/ana', 'ana@mastodon.example', 'https://mastodon.example/@ana'],
    ['https://one.example/@ana@two.example', 'ana@two.example', 'https://two.example/@ana'],
    ['acct:ana@mastodon.example', 'ana@mastodon.example', 'https://mastodon.example/@ana'],
    ['@ana@bücher.example', 'ana@xn--bcher-kva.example', 'https://xn--bcher-kva.example/@ana'],
    ['@ana.k-1@mastodon.example', 'ana.k-1@mastodon.example', 'https://mastodon.example/@ana.k-1'],
  ],
  refuses: [
    ['mastodon: ana', 'impossible-handle'],
    ['@ana@localhost', 'impossible-handle'],
    ['mastodon: @a?b@mastodon.example', 'impossible-handle'],
    ['https://mastodon.example/@-ana-', 'impossible-handle'],
  ],
});
