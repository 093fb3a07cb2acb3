import type { Network } from './network.ts';
import type { NetworkRule } from './network-rule.ts';
import { bluesky } from './rules/bluesky.ts';
import { facebook } from './rules/facebook.ts';
import { flickr } from './rules/flickr.ts';
import { github } from './rules/github.ts';
import { googlePlus } from './rules/google-plus.ts';
import { instagram } from './rules/instagram.ts';
import { linkedin } from './rules/linkedin.ts';
import { mastodon } from './rules/mastodon.ts';
import { medium } from './rules/medium.ts';
import { pinterest } from './rules/pinterest.ts';
import { reddit } from './rules/reddit.ts';
import { signal } from './rules/signal.ts';
import { substack } from './rules/substack.ts';
import { telegram } from './rules/telegram.ts';
import { threads } from './rules/threads.ts';
import { tiktok } from './rules/tiktok.ts';
import { whatsapp } from './rules/whatsapp.ts';
import { x } from './rules/x.ts';
import { youtube } from './rules/youtube.ts';

/** Every network with a place of its own, in the order in which they are asked. Mastodon comes last: any host could be it. */
export const networkRules: readonly NetworkRule[] = [
  linkedin,
  x,
  facebook,
  instagram,
  threads,
  bluesky,
  github,
  youtube,
  tiktok,
  reddit,
  medium,
  substack,
  pinterest,
  flickr,
  telegram,
  whatsapp,
  signal,
  googlePlus,
  mastodon,
];

const siteAliases: readonly (readonly [string, Network])[] = [
  ...['website', 'web', 'site', 'blog', 'homepage', 'www'].map((alias) => [alias, 'website'] as const),
  ...['feed', 'rss', 'atom'].map((alias) => [alias, 'feed'] as const),
  ...['email', 'e-mail', 'mail'].map((alias) => [alias, 'email'] as const),
];

const byAlias: ReadonlyMap<string, Network> = new Map([
  ...networkRules.flatMap(({ aliases, network }) => aliases.map((alias) => [alias, network] as const)),
  ...siteAliases,
]);

const byNetwork: ReadonlyMap<Network, NetworkRule> = new Map(networkRules.map((rule) => [rule.network, rule]));

/** The network that people mean by `name`, whatever its case: `Twitter`, `insta`, `G+`. */
export function networkNamed(name: string): Network | null {
  return byAlias.get(name.toLowerCase()) ?? null;
}

/** The rule of a network; websites, feeds and e-mail have none. */
export function ruleOf(network: Network): NetworkRule | null {
  return byNetwork.get(network) ?? null;
}
