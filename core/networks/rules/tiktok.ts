import { found, impossible, notAPerson, possibleHandle, type NetworkRule } from '../network-rule.ts';
import { readShortLink } from './short-link.ts';

const name = /^(?!.*\.$)[A-Za-z0-9_.]{2,24}$/;

/** tiktok.com/@NAME; short links of shared profiles are kept as they are. */
export const tiktok: NetworkRule = {
  network: 'tiktok',
  aliases: ['tiktok', 'tik tok'],
  owns: ({ host }) => host === 'tiktok.com' || host === 'vm.tiktok.com' || host === 'vt.tiktok.com',
  read(address) {
    if (address.host !== 'tiktok.com') return readShortLink(address);
    const [first] = address.segments;
    return first?.startsWith('@') === true ? this.readHandle(first) : notAPerson;
  },
  readHandle(text) {
    const handle = possibleHandle(text, name);
    return handle === null ? impossible : found(handle, `https://www.tiktok.com/@${handle}`);
  },
};
