import type { Network } from '../networks/network.ts';

/** What each network is called. */
const names: Readonly<Record<Network, string>> = {
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  x: 'X',
  threads: 'Threads',
  instagram: 'Instagram',
  facebook: 'Facebook',
  github: 'GitHub',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  reddit: 'Reddit',
  medium: 'Medium',
  substack: 'Substack',
  pinterest: 'Pinterest',
  flickr: 'Flickr',
  telegram: 'Telegram',
  whatsapp: 'WhatsApp',
  signal: 'Signal',
  'google-plus': 'Google+',
  website: 'Website',
  feed: 'Feed',
  email: 'Email',
};

/** The network's name as its people write it. */
export function networkName(network: Network): string {
  return names[network];
}
