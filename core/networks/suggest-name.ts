import type { Network } from './network.ts';

/** Networks whose handles are numbers or paths, from which no name can be read. */
const nameless: ReadonlySet<Network> = new Set(['whatsapp', 'signal']);

function capitalise(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first.toUpperCase() + word.slice(first.length);
}

/** The part of a handle that may hold a name. */
function namePart(network: Network, handle: string): string {
  switch (network) {
    case 'email':
    case 'mastodon':
      return handle.split('@')[0]?.split('+')[0] ?? '';
    case 'bluesky':
      return handle.startsWith('did:') ? '' : handle.replace(/\.bsky\.social$/, '');
    case 'linkedin':
      // Slugs end in a token of the network's own when the name was taken: ana-kovac-4b1a2b3.
      return (handle.split('/')[0] ?? '').replace(/-(?=[a-z0-9]*\d)[a-z0-9]{5,}$/i, '');
    case 'youtube':
      return /^UC[\w-]{22}$/.test(handle) ? '' : handle.replace(/^(?:user|c)\//, '');
    case 'substack':
      return handle.replace(/^@|^profile\/\d+-?/, '');
    case 'website':
    case 'feed':
      return handle.split(/[/?]/)[0] ?? '';
    default:
      return /^id:|\//.test(handle) ? '' : handle.replace(/^\+/, '');
  }
}

/** The best guess at a person's name that a handle allows, or null when it holds none. */
export function suggestName(network: Network, handle: string): string | null {
  if (nameless.has(network)) return null;
  const part = namePart(network, handle);
  if (!/\p{L}/u.test(part) || part.includes('@')) return null;
  // A site is called by its address, and so is somebody whose handle is a domain of their own.
  if (network === 'website' || network === 'feed' || (network === 'bluesky' && part.includes('.'))) return part;
  const words = part.split(/[._\s-]+/).filter((word) => word !== '');
  if (words.length < 2) return part;
  return words.map(capitalise).join(' ');
}
