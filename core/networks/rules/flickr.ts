import { found, impossible, notAPerson, possibleHandle, type NetworkRule } from '../network-rule.ts';
import { readShortLink } from './short-link.ts';

const name = /^(?:[A-Za-z0-9_-]{2,64}|\d{1,12}@N\d\d)$/;
const reserved = new Set('tags public'.split(' '));

/** flickr.com/people/NAME; a name or a number such as 12345678@N00. */
export const flickr: NetworkRule = {
  network: 'flickr',
  aliases: ['flickr'],
  owns: ({ host }) => host === 'flickr.com' || host === 'flic.kr',
  read(address) {
    const [first, second] = address.segments;
    if (address.host === 'flic.kr') return first === 'ps' ? readShortLink(address) : notAPerson;
    if ((first === 'people' || first === 'photos') && second !== undefined && !reserved.has(second)) {
      return this.readHandle(second);
    }
    return notAPerson;
  },
  readHandle(text) {
    const handle = possibleHandle(text, name);
    return handle === null ? impossible : found(handle, `https://www.flickr.com/people/${handle}`);
  },
};
