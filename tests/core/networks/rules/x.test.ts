import { describeNetwork } from '../../../support/network-cases.ts';

describeNetwork('x', {
  leads: [
    ['https://x.com/ana_k', 'ana_k', 'https://x.com/ana_k'],
    ['http://www.twitter.com/Ana_K/', 'Ana_K', 'https://x.com/Ana_K'],
    ['https://mobile.twitter.com/ana_k?lang=de', 'ana_k', 'https://x.com/ana_k'],
    ['https://nitter.example/ana_k', 'ana_k', 'https://x.com/ana_k'],
    ['https://twitter.com/#!/ana_k', 'ana_k', 'https://x.com/ana_k'],
    ['https://x.com/ana_k/status/17', 'ana_k', 'https://x.com/ana_k'],
    ['https://twitter.com/@ana_k', 'ana_k', 'https://x.com/ana_k'],
    ['https://x.com/intent/follow?screen_name=ana_k', 'ana_k', 'https://x.com/ana_k'],
    [
      'https://twitter.com/intent/user?user_id=1390726374860673024',
      'id:1390726374860673024',
      'https://x.com/intent/user?user_id=1390726374860673024',
    ],
    ['twitter @ana_k', 'ana_k', 'https://x.com/ana_k'],
  ],
  refuses: [
    ['https://x.com', 'not-a-person'],
    ['https://x.com/home', 'not-a-person'],
    ['https://twitter.com/Search?q=ana', 'not-a-person'],
    ['https://x.com/sixteen_letters_', 'impossible-handle'],
    ['https://x.com/ana-k', 'impossible-handle'],
    ['x: home', 'impossible-handle'],
  ],
});
