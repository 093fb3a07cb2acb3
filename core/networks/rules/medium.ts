import { found, impossible, notAPerson, possibleHandle, type NetworkRule } from '../network-rule.ts';

const name = /^[A-Za-z0-9_.]{1,30}$/;
const ownSubdomains = new Set('help policy link about blog api cdn miro developers'.split(' '));

/** medium.com/@NAME or NAME.medium.com. */
export const medium: NetworkRule = {
  network: 'medium',
  aliases: ['medium'],
  feedPath: /^\/feed(?:\/|$)/,
  owns: ({ host }) => host === 'medium.com' || host.endsWith('.medium.com'),
  read({ host, segments }) {
    if (host !== 'medium.com') {
      const subdomain = host.slice(0, -'.medium.com'.length);
      return ownSubdomains.has(subdomain) ? notAPerson : this.readHandle(subdomain);
    }
    const [first] = segments;
    return first?.startsWith('@') === true ? this.readHandle(first) : notAPerson;
  },
  readHandle(text) {
    const handle = possibleHandle(text, name);
    return handle === null ? impossible : found(handle, `https://medium.com/@${handle}`);
  },
};
