import { found, impossible, isReserved, notAPerson, possibleHandle, type NetworkRule } from '../network-rule.ts';

/** Names of Instagram, which Threads shares. */
export const instagramName = /^(?!.*\.\.)(?!.*\.$)[A-Za-z0-9._]{1,30}$/;

const hosts = new Set(['instagram.com', 'instagr.am', 'ig.me']);
const reserved = new Set(
  'p reel reels tv explore accounts about direct stories developer legal web login s share challenge'.split(' '),
);

/** instagram.com/NAME; exports write /_u/NAME. */
export const instagram: NetworkRule = {
  network: 'instagram',
  aliases: ['instagram', 'insta', 'ig'],
  owns: ({ host }) => hosts.has(host),
  read({ host, segments }) {
    const [first, second] = segments;
    const isWrapped = first === '_u' || first === 'stories' || (host === 'ig.me' && first === 'm');
    if (isWrapped && second !== undefined && second !== 'highlights') return this.readHandle(second);
    return isReserved(first, reserved) ? notAPerson : this.readHandle(first ?? '');
  },
  readHandle(text) {
    const handle = possibleHandle(text, instagramName, reserved);
    return handle === null ? impossible : found(handle, `https://www.instagram.com/${handle}/`);
  },
};
