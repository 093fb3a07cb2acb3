import { found, impossible, isReserved, notAPerson, possibleHandle, type NetworkRule } from '../network-rule.ts';
import { instagramName } from './instagram.ts';

const reserved = new Set('t search intent login activity explore saved liked settings about'.split(' '));

/** threads.com/@NAME; names are Instagram's. */
export const threads: NetworkRule = {
  network: 'threads',
  aliases: ['threads'],
  owns: ({ host }) => host === 'threads.com' || host === 'threads.net',
  read({ segments, url }) {
    if (segments[0] === 'intent') return this.readHandle(url.searchParams.get('username') ?? '');
    return isReserved(segments[0], reserved) ? notAPerson : this.readHandle(segments[0] ?? '');
  },
  readHandle(text) {
    const handle = possibleHandle(text, instagramName);
    return handle === null ? impossible : found(handle, `https://www.threads.com/@${handle}`);
  },
};
