import { describeNetwork } from '../../../support/network-cases.ts';

describeNetwork('instagram', {
  leads: [
    ['https://www.instagram.com/ana.k/', 'ana.k', 'https://www.instagram.com/ana.k/'],
    ['http://instagr.am/ana.k', 'ana.k', 'https://www.instagram.com/ana.k/'],
    ['https://www.instagram.com/_u/ana.k', 'ana.k', 'https://www.instagram.com/ana.k/'],
    ['https://instagram.com/stories/ana.k/123/', 'ana.k', 'https://www.instagram.com/ana.k/'],
    ['https://instagram.com/ana.k?igsh=abc', 'ana.k', 'https://www.instagram.com/ana.k/'],
    ['ig.me/m/ana.k', 'ana.k', 'https://www.instagram.com/ana.k/'],
    ['insta: @ana.k', 'ana.k', 'https://www.instagram.com/ana.k/'],
  ],
  refuses: [
    ['https://www.instagram.com/p/C1/', 'not-a-person'],
    ['https://www.instagram.com/reel/C1/', 'not-a-person'],
    ['https://www.instagram.com/explore/', 'not-a-person'],
    ['https://www.instagram.com/ana..k', 'impossible-handle'],
    ['instagram: ana.', 'impossible-handle'],
  ],
});
