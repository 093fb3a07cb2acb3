import { found, impossible, notAPerson, type NetworkRule } from '../network-rule.ts';
import { readPhoneDigits } from './phone-digits.ts';

const nameLink = /^eu\/[\w-]{20,100}$/;

/** signal.me/#p/+DIGITS, or #eu/… for people who show a name instead of their number. */
export const signal: NetworkRule = {
  network: 'signal',
  aliases: ['signal'],
  owns: ({ host }) => host === 'signal.me' || host === 'signal.group',
  read({ url }) {
    const [, kind = '', value = ''] = /^#\/?(p|eu)\/(.+)$/.exec(url.hash) ?? [];
    if (kind === '') return notAPerson;
    return this.readHandle(kind === 'p' ? value.replace(/^%2B/i, '+') : `eu/${value}`);
  },
  readHandle(text) {
    if (nameLink.test(text)) return found(text, `https://signal.me/#${text}`);
    const digits = readPhoneDigits(text);
    return digits === null ? impossible : found(`+${digits}`, `https://signal.me/#p/+${digits}`);
  },
};
