import { found, impossible, notAPerson, type NetworkRule } from '../network-rule.ts';
import { readPhoneDigits } from './phone-digits.ts';

/** wa.me/DIGITS: the number in international form, without a plus. */
export const whatsapp: NetworkRule = {
  network: 'whatsapp',
  aliases: ['whatsapp', 'wa', 'whats app'],
  owns: ({ host }) => host === 'wa.me' || host === 'whatsapp.com' || host.endsWith('.whatsapp.com'),
  read({ host, segments, url }) {
    const [first] = segments;
    if (host === 'wa.me') return first === undefined || first === 'message' ? notAPerson : this.readHandle(first);
    const phone = url.searchParams.get('phone');
    return first === 'send' && phone !== null ? this.readHandle(phone) : notAPerson;
  },
  readHandle(text) {
    const digits = readPhoneDigits(text);
    return digits === null ? impossible : found(digits, `https://wa.me/${digits}`);
  },
};
