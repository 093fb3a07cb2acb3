import { parseAddress, type Address } from '../networks/address.ts';
import type { Network } from '../networks/network.ts';

/** A profile as far as finding its feed needs it. */
export interface FeedSeeker {
  readonly network: Network;
  readonly handle: string;
  readonly url: string | null;
}

/** Where a profile's posts may be found: feeds to try in order, then a page to look for one on. */
export interface FeedPlaces {
  readonly feeds: readonly string[];
  readonly page: string | null;
}

const nowhere: FeedPlaces = { feeds: [], page: null };
const path = encodeURIComponent;

/**
 * How each network with feeds addresses them. A network that is not named here has none: its people are linked to and
 * never scraped. (X, Facebook, LinkedIn, Instagram, Threads, TikTok, and those one writes letters through.)
 */
const byNetwork: Readonly<Partial<Record<Network, (profile: FeedSeeker & { readonly url: string }) => FeedPlaces>>> = {
  feed: ({ url }) => ({ feeds: [url], page: url }),
  mastodon: ({ url }) => ({ feeds: [`${url}.rss`], page: url }),
  bluesky: ({ handle }) => ({ feeds: [`https://bsky.app/profile/${handle}/rss`], page: null }),
  github: ({ handle }) => ({ feeds: [`https://github.com/${path(handle)}.atom`], page: null }),
  reddit: ({ handle }) => ({ feeds: [`https://www.reddit.com/user/${path(handle)}/.rss`], page: null }),
  pinterest: ({ handle }) => ({ feeds: [`https://www.pinterest.com/${path(handle)}/feed.rss`], page: null }),
  youtube: ({ handle, url }) =>
    /^UC[\w-]{22}$/.test(handle) ? { feeds: [youtubeFeed(handle)], page: null } : { feeds: [], page: url },
  medium: ({ handle, url }) => ({
    feeds: [
      url.startsWith('https://medium.com/') ? `https://medium.com/feed/@${path(handle)}` : `${originOf(url)}/feed`,
    ],
    page: null,
  }),
  substack: ({ url }) => ({ feeds: /\.substack\.com/.test(url) ? [`${originOf(url)}/feed`] : [], page: url }),
  flickr: ({ url }) => ({ feeds: [], page: url }),
  website: ({ url }) => ({ feeds: feedsOfSite(url), page: url }),
};

/** Sites that are many people's, told by their host. */
const byHost: readonly {
  readonly host: RegExp;
  readonly feeds: (address: Address) => readonly (string | null)[];
}[] = [
  { host: /\.blogspot\.[a-z.]+$/, feeds: ({ url }) => [`${url.origin}/feeds/posts/default`] },
  { host: /\.(?:wordpress\.com|home\.blog|wpcomstaging\.com)$/, feeds: wordPressFeeds },
  { host: /\.substack\.com$/, feeds: ({ url }) => [`${url.origin}/feed`] },
  { host: /\.tumblr\.com$/, feeds: ({ url }) => [`${url.origin}/rss`] },
  {
    host: /^tumblr\.com$/,
    feeds: ({ segments: [first] }) => [first === undefined ? null : `https://${first}.tumblr.com/rss`],
  },
  { host: /\.ghost\.io$/, feeds: ({ url }) => [`${url.origin}/rss/`] },
  { host: /\.medium\.com$/, feeds: ({ url }) => [`${url.origin}/feed`] },
  {
    host: /^medium\.com$/,
    feeds: ({ segments: [first] }) => [first === undefined ? null : `https://medium.com/feed/${path(first)}`],
  },
  {
    host: /^dev\.to$/,
    feeds: ({ segments: [first] }) => [
      first === undefined ? null : `https://dev.to/feed/${path(first.replace(/^@/, ''))}`,
    ],
  },
  { host: /\.hashnode\.dev$/, feeds: ({ url }) => [`${url.origin}/rss.xml`] },
  { host: /\.(?:bearblog\.dev|mataroa\.blog)$/, feeds: ({ url }) => [`${url.origin}/feed/`, `${url.origin}/rss/`] },
  { host: /\.micro\.blog$/, feeds: ({ url }) => [`${url.origin}/feed.xml`] },
  { host: /\.livejournal\.com$/, feeds: ({ url }) => [`${url.origin}/data/rss`] },
  { host: /\.github\.io$/, feeds: ({ url }) => [`${url.origin}/feed.xml`] },
];

function wordPressFeeds({ url, segments: [first, second] }: Address): readonly string[] {
  const author = first === 'author' && second !== undefined ? [`${url.origin}/author/${path(second)}/feed/`] : [];
  return [...author, `${url.origin}/feed/`];
}

function originOf(url: string): string {
  return parseAddress(url)?.url.origin ?? url;
}

function feedsOfSite(url: string): readonly string[] {
  const address = parseAddress(url);
  if (address === null) return [];
  const rule = byHost.find(({ host }) => host.test(address.host));
  return rule?.feeds(address).filter((feed) => feed !== null) ?? [];
}

/** Every video of a channel. */
export function youtubeFeed(channelId: string): string {
  return `https://www.youtube.com/feeds/videos.xml?channel_id=${channelId}`;
}

/** Where to look for what a profile's person posts. */
export function feedPlaces(profile: FeedSeeker): FeedPlaces {
  const { url } = profile;
  if (url === null || !/^https?:/.test(url)) return nowhere;
  return byNetwork[profile.network]?.({ ...profile, url }) ?? nowhere;
}

/** Where feeds stand on sites that say nothing of them, the likeliest first. */
export function guessedFeeds(page: string): readonly string[] {
  const address = parseAddress(page);
  if (address === null) return [];
  const names = ['feed', 'rss', 'atom.xml', 'feed.xml', 'rss.xml', 'index.xml', 'feed.json'];
  return names.map((name) => `${address.url.origin}/${name}`);
}
