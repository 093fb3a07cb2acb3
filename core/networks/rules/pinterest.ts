import { found, impossible, isReserved, notAPerson, possibleHandle, type NetworkRule } from '../network-rule.ts';
import { readShortLink } from './short-link.ts';

const name = /^[A-Za-z0-9_]{3,30}$/;
const host = /^pinterest\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/;
const reserved = new Set('pin search ideas explore today about business login settings categories topics'.split(' '));

/** pinterest.com/NAME, under each country's own domain too. */
export const pinterest: NetworkRule = {
  network: 'pinterest',
  aliases: ['pinterest'],
  feedPath: /^\/[^/]+\/[^/]+\.rss$/,
  owns: (address) => host.test(address.host) || address.host === 'pin.it',
  read(address) {
    if (address.host === 'pin.it') return readShortLink(address);
    const [first] = address.segments;
    return isReserved(first, reserved) ? notAPerson : this.readHandle(first ?? '');
  },
  readHandle(text) {
    const handle = possibleHandle(text, name, reserved);
    return handle === null ? impossible : found(handle, `https://www.pinterest.com/${handle}/`);
  },
};
