import { describeNetwork } from '../../../support/network-cases.ts';

describeNetwork('flickr', {
  leads: [
    ['https://www.flickr.com/people/ana-k', 'ana-k', 'https://www.flickr.com/people/ana-k'],
    ['https://www.flickr.com/photos/ana-k/123/', 'ana-k', 'https://www.flickr.com/people/ana-k'],
    ['https://www.flickr.com/photos/12345678@N00', '12345678@N00', 'https://www.flickr.com/people/12345678@N00'],
    ['flickr: 12345678@N00', '12345678@N00', 'https://www.flickr.com/people/12345678@N00'],
    ['https://flic.kr/ps/2aBc', 'flic.kr/ps/2aBc', 'https://flic.kr/ps/2aBc'],
  ],
  refuses: [
    ['https://www.flickr.com/explore', 'not-a-person'],
    ['https://www.flickr.com/photos/tags/sea', 'not-a-person'],
    ['https://flic.kr/p/2aBc', 'not-a-person'],
    ['flickr: ana.k!', 'impossible-handle'],
  ],
});
