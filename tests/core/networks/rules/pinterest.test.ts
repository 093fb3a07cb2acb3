import { describeNetwork } from '../../../support/network-cases.ts';

describeNetwork('pinterest', {
  leads: [
    ['https://www.pinterest.com/ana_k/', 'ana_k', 'https://www.pinterest.com/ana_k/'],
    ['https://www.pinterest.co.uk/ana_k/a-board/', 'ana_k', 'https://www.pinterest.com/ana_k/'],
    ['https://de.pinterest.com/ana_k', 'ana_k', 'https://www.pinterest.com/ana_k/'],
    ['https://pinterest.at/ana_k', 'ana_k', 'https://www.pinterest.com/ana_k/'],
    ['https://pin.it/4aBc', 'pin.it/4aBc', 'https://pin.it/4aBc'],
  ],
  refuses: [
    ['https://www.pinterest.com/pin/123/', 'not-a-person'],
    ['https://www.pinterest.com/ana-k', 'impossible-handle'],
  ],
});
