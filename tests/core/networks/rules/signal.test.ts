import { describeNetwork } from '../../../support/network-cases.ts';

describeNetwork('signal', {
  leads: [
    ['https://signal.me/#p/+4915112345678', '+4915112345678', 'https://signal.me/#p/+4915112345678'],
    ['https://signal.me/#p/%2B4915112345678', '+4915112345678', 'https://signal.me/#p/+4915112345678'],
    ['signal: +49 151 12345678', '+4915112345678', 'https://signal.me/#p/+4915112345678'],
    [
      'https://signal.me/#eu/abcdefghijklmnopqrstuvwx',
      'eu/abcdefghijklmnopqrstuvwx',
      'https://signal.me/#eu/abcdefghijklmnopqrstuvwx',
    ],
  ],
  refuses: [
    ['https://signal.group/#AbC', 'not-a-person'],
    ['https://signal.me/', 'not-a-person'],
    ['https://signal.me/#p/+12', 'impossible-handle'],
  ],
});
