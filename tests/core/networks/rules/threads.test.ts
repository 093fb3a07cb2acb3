import { describeNetwork } from '../../../support/network-cases.ts';

describeNetwork('threads', {
  leads: [
    ['https://www.threads.com/@ana.k', 'ana.k', 'https://www.threads.com/@ana.k'],
    ['https://www.threads.net/ana.k', 'ana.k', 'https://www.threads.com/@ana.k'],
    ['threads.net/@ana.k/post/C1', 'ana.k', 'https://www.threads.com/@ana.k'],
    ['https://www.threads.com/intent/follow?username=ana.k', 'ana.k', 'https://www.threads.com/@ana.k'],
    ['@ana.k@threads.net', 'ana.k', 'https://www.threads.com/@ana.k'],
  ],
  refuses: [
    ['https://www.threads.net/t/C1', 'not-a-person'],
    ['https://www.threads.com', 'not-a-person'],
    ['https://www.threads.com/@ana..k', 'impossible-handle'],
  ],
});
