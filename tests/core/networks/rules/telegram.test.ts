import { describeNetwork } from '../../../support/network-cases.ts';

describeNetwork('telegram', {
  leads: [
    ['https://t.me/ana_k', 'ana_k', 'https://t.me/ana_k'],
    ['https://telegram.me/ana_k', 'ana_k', 'https://t.me/ana_k'],
    ['https://t.me/s/ana_k', 'ana_k', 'https://t.me/ana_k'],
    ['tg://resolve?domain=ana_k', 'ana_k', 'https://t.me/ana_k'],
    ['https://anak.t.me', 'anak', 'https://t.me/anak'],
  ],
  refuses: [
    ['https://t.me/joinchat/AAA', 'not-a-person'],
    ['https://t.me/+AbCd', 'not-a-person'],
    ['https://t.me/1ana', 'impossible-handle'],
    ['telegram: an', 'impossible-handle'],
  ],
});
