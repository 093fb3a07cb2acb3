import { describeNetwork } from '../../../support/network-cases.ts';

describeNetwork('whatsapp', {
  leads: [
    ['https://wa.me/4915112345678', '4915112345678', 'https://wa.me/4915112345678'],
    ['https://wa.me/+4915112345678?text=hi', '4915112345678', 'https://wa.me/4915112345678'],
    ['https://api.whatsapp.com/send?phone=4915112345678', '4915112345678', 'https://wa.me/4915112345678'],
    ['whatsapp://send?phone=4915112345678', '4915112345678', 'https://wa.me/4915112345678'],
    ['whatsapp: +49 151 12345678', '4915112345678', 'https://wa.me/4915112345678'],
    ['whatsapp: 0049 (151) 123-456-78', '4915112345678', 'https://wa.me/4915112345678'],
  ],
  refuses: [
    ['https://chat.whatsapp.com/AbC', 'not-a-person'],
    ['https://wa.me/message/AbC', 'not-a-person'],
    ['whatsapp: 0151 12345678', 'impossible-handle'],
    ['https://wa.me/12', 'impossible-handle'],
  ],
});
