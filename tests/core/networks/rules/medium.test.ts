import { describeNetwork } from '../../../support/network-cases.ts';

describeNetwork('medium', {
  leads: [
    ['https://medium.com/@ana.k', 'ana.k', 'https://medium.com/@ana.k'],
    ['https://medium.com/@ana.k/a-story-12ab', 'ana.k', 'https://medium.com/@ana.k'],
    ['https://anak.medium.com/a-story-12ab', 'anak', 'https://medium.com/@anak'],
  ],
  refuses: [
    ['https://medium.com/some-publication/a-story', 'not-a-person'],
    ['https://help.medium.com/hc', 'not-a-person'],
    ['https://medium.com/@ana-k', 'impossible-handle'],
  ],
});
