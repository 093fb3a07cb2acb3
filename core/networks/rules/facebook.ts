import { found, impossible, isReserved, notAPerson, possibleHandle, type NetworkRule } from '../network-rule.ts';

const name = /^(?:[A-Za-z0-9.]{5,50}|\d{5,20})$/;
const hosts = new Set(['facebook.com', 'fb.com', 'fb.me', 'm.me', 'messenger.com']);
const reserved = new Set(
  (
    'groups events watch marketplace pages pg sharer sharer.php share photo photo.php photos permalink.php story.php ' +
    'login login.php help gaming hashtag reel reels stories media policies privacy settings messages notifications ' +
    'friends home home.php search plugins dialog business careers public l.php about people profile.php videos'
  ).split(' '),
);

/** facebook.com/NAME or /profile.php?id=N. */
export const facebook: NetworkRule = {
  network: 'facebook',
  aliases: ['facebook', 'fb', 'messenger'],
  owns: ({ host }) => hosts.has(host),
  read({ host, segments, url }) {
    const [first = '', second = '', third = ''] = segments;
    if (first === 'profile.php') {
      const id = url.searchParams.get('id') ?? /[?&]id=(\d+)/.exec(url.hash)?.[1] ?? '';
      return /^\d+$/.test(id) ? this.readHandle(id) : impossible;
    }
    if (first === 'people' && /^\d+$/.test(third)) {
      const answer = this.readHandle(third);
      const isName = /\p{L}/u.test(second);
      return answer.ok && isName ? { ...answer, name: second.replaceAll('-', ' ') } : answer;
    }
    if (host === 'messenger.com') return first === 't' ? this.readHandle(second) : notAPerson;
    // Pages of firms and clubs carry their number behind their name.
    if (isReserved(segments[0], reserved) || /-\d{6,}$/.test(first)) return notAPerson;
    return this.readHandle(first);
  },
  readHandle(text) {
    const handle = possibleHandle(text, name, reserved);
    if (handle === null || !/[A-Za-z0-9]/.test(handle)) return impossible;
    const isNumber = /^\d+$/.test(handle);
    return found(handle, `https://www.facebook.com/${isNumber ? `profile.php?id=${handle}` : handle}`);
  },
};
