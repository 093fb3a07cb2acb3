import { found, impossible, notAPerson, type NetworkRule } from '../network-rule.ts';

// https://atproto.com/specs/handle and https://atproto.com/specs/did
const handlePattern = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const did = /^did:(?:plc:[a-z2-7]{24}|web:[A-Za-z0-9.-]{1,253})$/;

/** bsky.app/profile/HANDLE_OR_DID; a handle is a domain name. */
export const bluesky: NetworkRule = {
  network: 'bluesky',
  aliases: ['bluesky', 'bsky', 'blue sky'],
  feedPath: /^\/profile\/[^/]+\/rss$/,
  owns: ({ host }) => host === 'bsky.app' || host.endsWith('.bsky.social'),
  read({ host, segments, url }) {
    if (host !== 'bsky.app') return this.readHandle(url.hostname);
    const [first, name] = segments;
    return first === 'profile' && name !== undefined ? this.readHandle(name) : notAPerson;
  },
  readHandle(text) {
    const name = text.replace(/^@/, '');
    if (did.test(name)) return found(name, `https://bsky.app/profile/${name}`);
    // Somebody who writes a bare name means the network's own domain.
    const handle = (name.includes('.') ? name : `${name}.bsky.social`).toLowerCase();
    if (!handlePattern.test(handle) || handle.endsWith('.invalid')) return impossible;
    return found(handle, `https://bsky.app/profile/${handle}`);
  },
};
