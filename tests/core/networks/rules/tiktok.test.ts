import { describeNetwork } from '../../../support/network-cases.ts';

describeNetwork('tiktok', {
  leads: [
    ['https://www.tiktok.com/@ana.k', 'ana.k', 'https://www.tiktok.com/@ana.k'],
    ['https://m.tiktok.com/@ana.k/video/1?lang=de', 'ana.k', 'https://www.tiktok.com/@ana.k'],
    ['https://vm.tiktok.com/ZMabc/', 'vm.tiktok.com/ZMabc', 'https://vm.tiktok.com/ZMabc'],
  ],
  refuses: [
    ['https://www.tiktok.com/foryou', 'not-a-person'],
    ['https://vm.tiktok.com/', 'not-a-person'],
    ['https://vm.tiktok.com/a%20b', 'impossible-handle'],
    ['https://www.tiktok.com/@ana.', 'impossible-handle'],
  ],
});
