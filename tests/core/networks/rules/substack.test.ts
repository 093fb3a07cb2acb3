import { describeNetwork } from '../../../support/network-cases.ts';

describeNetwork('substack', {
  leads: [
    ['https://ana.substack.com', 'ana', 'https://ana.substack.com'],
    ['https://ana.substack.com/p/a-letter?s=r', 'ana', 'https://ana.substack.com'],
    ['https://open.substack.com/pub/ana/p/a-letter', 'ana', 'https://ana.substack.com'],
    ['https://substack.com/@ana', '@ana', 'https://substack.com/@ana'],
    ['https://substack.com/profile/12-ana-k', 'profile/12-ana-k', 'https://substack.com/profile/12-ana-k'],
  ],
  refuses: [
    ['https://substack.com/home', 'not-a-person'],
    ['https://support.substack.com/', 'not-a-person'],
    ['substack: ana_k', 'impossible-handle'],
  ],
});
