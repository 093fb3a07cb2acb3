import type { Address } from '../address.ts';
import { found, impossible, type NetworkRule, type RuleAnswer } from '../network-rule.ts';
import { publicHost } from '../website.ts';

const user = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?$/;

/** Sites outside the fediverse that write their people as /@name too. */
const elsewhere = new Set([
  'codepen.io',
  'dev.to',
  'flipboard.com',
  'glitch.com',
  'hackernoon.com',
  'hashnode.com',
  'hive.blog',
  'npmjs.com',
  'observablehq.com',
  'odysee.com',
  'peakd.com',
  'producthunt.com',
  'replit.com',
  'snapchat.com',
  'steemit.com',
  'unsplash.com',
  'vimeo.com',
]);

function at(name: string, hostname: string): RuleAnswer {
  const host = publicHost(hostname);
  if (host === null || !user.test(name) || name.length > 64) return impossible;
  return found(`${name}@${host}`, `https://${host}/@${name}`);
}

/** `@user` or `@user@server` at the start of a path, or /users/user, as fediverse servers write them. */
function namedIn({ segments }: Address): string | null {
  const [first = '', second] = segments;
  if (/^@[^@]+(?:@[^@]+)?$/.test(first)) return first.slice(1);
  // stackoverflow.com/users/123/ana and many others use /users/ with a number.
  const isUsersPath =
    first === 'users' && second !== undefined && (segments.length === 2 || segments[2] === 'statuses');
  return isUsersPath && !/^\d+$/.test(second) && user.test(second) ? second : null;
}

/** Any server of the fediverse: user@host, https://host/@user. Asked last, since every host could be one. */
export const mastodon: NetworkRule = {
  network: 'mastodon',
  aliases: ['mastodon', 'masto', 'fediverse', 'fedi'],
  owns: (address) => !elsewhere.has(address.host) && address.url.port === '' && namedIn(address) !== null,
  read(address) {
    const name = namedIn(address) ?? '';
    const [local = '', server] = name.split('@');
    return at(local, server ?? address.url.hostname);
  },
  readHandle(text) {
    const [name = '', host, ...rest] = text.replace(/^@/, '').split('@');
    return host === undefined || rest.length > 0 ? impossible : at(name, host);
  },
};
