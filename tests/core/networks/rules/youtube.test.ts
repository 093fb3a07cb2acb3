import { describeNetwork } from '../../../support/network-cases.ts';

describeNetwork('youtube', {
  leads: [
    ['https://www.youtube.com/@ana.k', 'ana.k', 'https://www.youtube.com/@ana.k'],
    ['https://m.youtube.com/@ana.k/videos', 'ana.k', 'https://www.youtube.com/@ana.k'],
    [
      'https://www.youtube.com/@%E5%BC%A0%E4%BC%9F%E4%BC%9F',
      '张伟伟',
      'https://www.youtube.com/@%E5%BC%A0%E4%BC%9F%E4%BC%9F',
    ],
    [
      'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv',
      'UCabcdefghijklmnopqrstuv',
      'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv',
    ],
    ['https://www.youtube.com/user/anak', 'user/anak', 'https://www.youtube.com/user/anak'],
    ['https://www.youtube.com/c/anak', 'c/anak', 'https://www.youtube.com/c/anak'],
    ['https://www.youtube.com/anak', 'c/anak', 'https://www.youtube.com/c/anak'],
  ],
  refuses: [
    ['https://www.youtube.com/watch?v=1', 'not-a-person'],
    ['https://youtu.be/1', 'not-a-person'],
    ['https://www.youtube.com/feed/subscriptions', 'not-a-person'],
    ['https://www.youtube.com/channel/UCshort', 'impossible-handle'],
    ['https://www.youtube.com/@a', 'impossible-handle'],
  ],
});
