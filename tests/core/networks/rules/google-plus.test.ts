import { describeNetwork } from '../../../support/network-cases.ts';

describeNetwork('google-plus', {
  leads: [
    ['https://plus.google.com/+AnaKovac', '+AnaKovac', null],
    ['https://plus.google.com/123456789012345678901/posts', '123456789012345678901', null],
    ['https://plus.google.com/u/0/123456789012345678901', '123456789012345678901', null],
    ['https://www.google.com/+AnaKovac', '+AnaKovac', null],
    ['google+: AnaKovac', '+AnaKovac', null],
  ],
  refuses: [
    ['https://plus.google.com/communities/1', 'not-a-person'],
    ['https://plus.google.com/12345', 'impossible-handle'],
  ],
});
