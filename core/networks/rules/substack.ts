import { found, impossible, notAPerson, type NetworkRule } from '../network-rule.ts';

const publication = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const person = /^@[a-z0-9_-]{1,63}$/;
const profile = /^profile\/\d{1,12}(?:-[a-z0-9-]{1,80})?$/;
const ownSubdomains = new Set('open on support api cdn email'.split(' '));

/** NAME.substack.com is a publication, substack.com/@NAME its writer: the two names need not be the same. */
export const substack: NetworkRule = {
  network: 'substack',
  aliases: ['substack'],
  feedPath: /^\/feed$/,
  owns: ({ host }) => host === 'substack.com' || host.endsWith('.substack.com'),
  read({ host, segments }) {
    const [first, second = ''] = segments;
    if (host === 'open.substack.com') return first === 'pub' ? this.readHandle(second) : notAPerson;
    if (host !== 'substack.com') {
      const subdomain = host.slice(0, -'.substack.com'.length);
      return ownSubdomains.has(subdomain) ? notAPerson : this.readHandle(subdomain);
    }
    if (first?.startsWith('@') === true) return this.readHandle(first);
    return first === 'profile' ? this.readHandle(`profile/${second}`) : notAPerson;
  },
  readHandle(text) {
    const handle = text.toLowerCase();
    if (person.test(handle) || profile.test(handle)) return found(handle, `https://substack.com/${handle}`);
    return publication.test(handle) ? found(handle, `https://${handle}.substack.com`) : impossible;
  },
};
