import { found, impossible, isReserved, notAPerson, possibleHandle, type NetworkRule } from '../network-rule.ts';

const name = /^[A-Za-z0-9_]{1,15}$/;
const hosts = new Set(['x.com', 'twitter.com', 'xcancel.com']);
const reserved = new Set(
  'home search share intent login logout signup i hashtag explore settings messages notifications compose tos privacy about jobs download account who_to_follow'.split(
    ' ',
  ),
);

/** x.com/NAME. The archive of X names people by number only, so a number is an address too: `id:139…`. */
export const x: NetworkRule = {
  network: 'x',
  aliases: ['x', 'twitter', 'tw'],
  owns: ({ host }) => hosts.has(host) || host.startsWith('nitter.'),
  read({ segments, url }) {
    const [first = '', second = '', third = ''] = segments;
    if (first === 'intent' && (second === 'user' || second === 'follow')) {
      const screenName = url.searchParams.get('screen_name');
      return this.readHandle(screenName ?? `id:${url.searchParams.get('user_id') ?? ''}`);
    }
    if (first === 'i' && second === 'user') return this.readHandle(`id:${third}`);
    return isReserved(segments[0], reserved) ? notAPerson : this.readHandle(first);
  },
  readHandle(text) {
    if (/^id:\d{1,20}$/.test(text)) return found(text, `https://x.com/intent/user?user_id=${text.slice(3)}`);
    const handle = possibleHandle(text, name, reserved);
    return handle === null ? impossible : found(handle, `https://x.com/${handle}`);
  },
};
