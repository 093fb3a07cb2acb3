import { found, impossible, isReserved, notAPerson, possibleHandle, type NetworkRule } from '../network-rule.ts';

const name = /^[A-Za-z][A-Za-z0-9_]{3,31}$/;
const hosts = new Set(['t.me', 'telegram.me', 'telegram.dog']);
const reserved = new Set(
  'joinchat share addstickers addemoji addtheme addlist proxy socks login setlanguage invoice boost iv bg'.split(' '),
);

/** t.me/NAME; also tg://resolve?domain=NAME, which arrives here as a link of t.me. */
export const telegram: NetworkRule = {
  network: 'telegram',
  aliases: ['telegram', 'tg'],
  owns: ({ host }) => hosts.has(host) || /^[^.]+\.t\.me$/.test(host),
  read({ host, segments }) {
    if (!hosts.has(host)) return this.readHandle(host.slice(0, -'.t.me'.length));
    const [first = '', second] = segments;
    if (first === 's' && second !== undefined) return this.readHandle(second);
    // t.me/+49… and t.me/+AbC… are a number and an invitation to a group.
    if (first.startsWith('+') || first === 'c') return notAPerson;
    return isReserved(segments[0], reserved) ? notAPerson : this.readHandle(first);
  },
  readHandle(text) {
    const handle = possibleHandle(text, name, reserved);
    return handle === null ? impossible : found(handle, `https://t.me/${handle}`);
  },
};
