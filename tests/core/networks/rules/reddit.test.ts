import { describeNetwork } from '../../../support/network-cases.ts';

describeNetwork('reddit', {
  leads: [
    ['https://www.reddit.com/user/ana_k', 'ana_k', 'https://www.reddit.com/user/ana_k/'],
    ['https://old.reddit.com/u/ana_k/comments', 'ana_k', 'https://www.reddit.com/user/ana_k/'],
    ['https://www.reddit.com/r/u_ana_k/', 'ana_k', 'https://www.reddit.com/user/ana_k/'],
    ['u/ana_k', 'ana_k', 'https://www.reddit.com/user/ana_k/'],
    ['/u/ana_k', 'ana_k', 'https://www.reddit.com/user/ana_k/'],
  ],
  refuses: [
    ['https://www.reddit.com/r/knitting', 'not-a-person'],
    ['r/knitting', 'not-a-person'],
    ['u/a', 'impossible-handle'],
    ['https://www.reddit.com/user/ana.k', 'impossible-handle'],
  ],
});
