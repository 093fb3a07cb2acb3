import type { Network } from '../networks/network.ts';

/** How an address of each network looks, to say what a refused one should have been. */
const shapes: Readonly<Record<Network, string>> = {
  linkedin:
    'A LinkedIn address ends in /in/ and at least three letters, digits or dashes, as in linkedin.com/in/ana-kovac.',
  mastodon: 'A Mastodon address names its server too, as in @ana@mastodon.example.',
  bluesky: 'A Bluesky handle is a domain name, as in ana.bsky.social.',
  x: 'An X handle has at most 15 letters, digits or underscores, as in @ana_kovac.',
  threads: 'A Threads name has at most 30 letters, digits, dots or underscores, as in @ana.kovac.',
  instagram: 'An Instagram name has at most 30 letters, digits, dots or underscores, as in @ana.kovac.',
  facebook: 'A Facebook name has at least five letters, digits or dots, as in facebook.com/ana.kovac.',
  github: 'A GitHub name has at most 39 letters, digits or single dashes, as in github.com/ana-kovac.',
  youtube: 'A YouTube handle has 3 to 30 letters, digits, dots, dashes or underscores, as in youtube.com/@ana.',
  tiktok: 'A TikTok name has 2 to 24 letters, digits, dots or underscores, as in tiktok.com/@ana.',
  reddit: 'A Reddit name has 3 to 20 letters, digits, dashes or underscores, as in reddit.com/user/ana.',
  medium: 'A Medium name stands behind an @, as in medium.com/@ana.',
  substack: 'A Substack address begins with its name, as in ana.substack.com.',
  pinterest: 'A Pinterest name has 3 to 30 letters, digits or underscores, as in pinterest.com/ana_kovac.',
  flickr: 'A Flickr address names a person, as in flickr.com/people/ana.',
  telegram: 'A Telegram name begins with a letter and has 4 to 32 letters, digits or underscores, as in t.me/ana_k.',
  whatsapp: 'A WhatsApp number begins with its country code, as in wa.me/4915112345678.',
  signal: 'A Signal number begins with + and its country code, as in +4915112345678.',
  'google-plus': 'A Google+ address ends in 21 digits or in + and a name.',
  website: 'A website has a full address, as in https://ana.example.',
  feed: 'A feed has a full address, as in https://ana.example/feed.',
  email: 'An email address has one @ and a domain, as in ana@mail.example.',
};

/** One sentence on how an address of the network looks. */
export function networkShape(network: Network): string {
  return shapes[network];
}
