import { found, impossible, notAPerson, type NetworkRule } from '../network-rule.ts';

const handlePattern = /^(?:\d{21}|\+[\p{L}\p{M}\p{N}._-]{1,100})$/u;

/** Google+ closed in 2019: its numbers and names are kept to know people by, but lead nowhere. */
export const googlePlus: NetworkRule = {
  network: 'google-plus',
  aliases: ['google+', 'g+', 'google plus', 'googleplus', 'gplus', 'google-plus'],
  owns: ({ host, segments }) =>
    host === 'plus.google.com' ||
    host === 'profiles.google.com' ||
    (host === 'google.com' && segments[0]?.startsWith('+') === true),
  read({ segments }) {
    const path = segments[0] === 'u' ? segments.slice(2) : segments;
    const isPerson = path[0] !== undefined && /^[\d+]/.test(path[0]);
    return isPerson ? this.readHandle(path[0] ?? '') : notAPerson;
  },
  readHandle(text) {
    const handle = /^[\d+]/.test(text) ? text : `+${text.replace(/^@/, '')}`;
    return handlePattern.test(handle) ? found(handle, null, { status: 'closed' }) : impossible;
  },
};
