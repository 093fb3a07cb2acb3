import type { Profile } from '../contacts/contact.ts';
import { blank, filled, type ComposeRule, type Home, type Words } from './compose-rule.ts';
import { encodeValue, letterLink, linkWith } from './encode-link.ts';
import type { Outlet } from './outlet.ts';

/** A place that takes words in one value, with the link behind them. */
function inText(place: string, text: string, link: string) {
  return filled(linkWith(place, { text: spoken(text, link) }), linkWith(place, { text: link }));
}

/** The words with the link behind them, unless it is among them already. */
function spoken(text: string, link: string): string {
  if (link === '' || text.includes(link)) return text;
  return text.trim() === '' ? link : `${text}\n\n${link}`;
}

/** The words with the name in front that makes somebody hear of them. */
function called(name: string, text: string): string {
  return text.includes(name) ? text : `${name} ${text}`;
}

/** What the words say besides the link, for places that take the link by itself. */
function without(link: string, text: string): string {
  return link === '' ? text : text.replace(link, '').trim();
}

const x: ComposeRule = {
  outlet: 'x',
  limit: 280,
  linkLength: 23,
  // https://docs.x.com/x-for-websites/web-intents/overview
  mention: ({ handle }, { text, link }) =>
    isXName(handle) ? inText('https://x.com/intent/tweet', called(`@${handle}`, text), link) : null,
  share: ({ text, link }) => sharedWith('https://x.com/intent/tweet', { text: without(link, text), url: link }),
  reply: (post, { text }) => {
    const id = statusOnX(post);
    if (id === null) return null;
    const place = 'https://x.com/intent/tweet';
    return filled(linkWith(place, { in_reply_to: id, text }), linkWith(place, { in_reply_to: id }));
  },
  repost: (post) => {
    const id = statusOnX(post);
    return id === null ? null : `https://x.com/intent/retweet?tweet_id=${id}`;
  },
  follow: ({ handle }) => (isXName(handle) ? linkWith('https://x.com/intent/follow', { screen_name: handle }) : null),
};

/** X's own archive names people by number, which is no name to call them by. */
function isXName(handle: string): boolean {
  return /^\w{1,15}$/.test(handle);
}

function statusOnX({ hostname, pathname }: URL): string | null {
  if (!/(?:^|\.)(?:x|twitter)\.com$/.test(hostname)) return null;
  return /\/status\/(\d{1,20})(?:\/|$)/.exec(pathname)?.[1] ?? null;
}

/** A place that takes words and link each in a value of its own. */
function sharedWith(place: string, values: Readonly<Record<string, string>>) {
  const { text: _text, description: _description, ...rest } = values;
  return filled(linkWith(place, values), linkWith(place, rest));
}

const mastodon: ComposeRule = {
  outlet: 'mastodon',
  limit: 500,
  linkLength: 23,
  mention: ({ handle }, { text, link }, home) =>
    home === null ? null : inText(`https://${home}/share`, called(`@${handle}`, text), link),
  share: ({ text, link }, home) => (home === null ? null : inText(`https://${home}/share`, text, link)),
  // A post of another server is answered on one's own.
  reply: (post, _words, home) => (home === null ? null : blank(interaction(home, post.href))),
  repost: (post, home) => (home === null ? null : interaction(home, post.href)),
  follow: ({ url }, home) => (home === null || url === null ? null : interaction(home, url)),
};

function interaction(home: string, uri: string): string {
  return linkWith(`https://${home}/authorize_interaction`, { uri });
}

const bluesky: ComposeRule = {
  outlet: 'bluesky',
  limit: 300,
  linkLength: null,
  // https://docs.bsky.app/docs/advanced-guides/intent-links
  mention: ({ handle }, { text, link }) =>
    handle.startsWith('did:') ? null : inText('https://bsky.app/intent/compose', called(`@${handle}`, text), link),
  share: ({ text, link }) => inText('https://bsky.app/intent/compose', text, link),
};

const threads: ComposeRule = {
  outlet: 'threads',
  limit: 500,
  linkLength: null,
  // https://developers.facebook.com/docs/threads/threads-web-intents
  mention: ({ handle }, { text, link }) =>
    sharedWith('https://www.threads.com/intent/post', { text: called(`@${handle}`, without(link, text)), url: link }),
  share: ({ text, link }) =>
    sharedWith('https://www.threads.com/intent/post', { text: without(link, text), url: link }),
  follow: ({ handle }) => linkWith('https://www.threads.com/intent/follow', { username: handle }),
};

const email: ComposeRule = {
  outlet: 'email',
  limit: null,
  linkLength: null,
  message: (to, { text, subject, link }) => {
    const address = addressOf(to);
    return filled(letterLink(address, subject, spoken(text, link)), letterLink(address, subject, ''));
  },
  share: ({ text, subject, link }) =>
    filled(letterLink('', subject, spoken(text, link)), letterLink('', subject, link)),
};

/** The address as a mailto link has it; the profile's own link is one already. */
function addressOf({ url, handle }: Profile): string {
  return url?.startsWith('mailto:') === true ? url.slice('mailto:'.length) : encodeValue(handle).replace('%40', '@');
}

const whatsapp: ComposeRule = {
  outlet: 'whatsapp',
  limit: null,
  linkLength: null,
  message: ({ url }, { text, link }) => (url === null ? null : inText(url, text, link)),
  share: ({ text, link }) => inText('https://wa.me/', text, link),
};

const telegram: ComposeRule = {
  outlet: 'telegram',
  limit: null,
  linkLength: null,
  share: ({ text, link }) => sharedWith('https://t.me/share/url', { url: link, text: without(link, text) }),
};

/** These take nothing but the link: what is said about it has to be pasted. */
const linkedin: ComposeRule = {
  outlet: 'linkedin',
  limit: 3_000,
  linkLength: null,
  share: ({ link }) => blank(linkWith('https://www.linkedin.com/sharing/share-offsite/', { url: link }), 'link'),
};

const facebook: ComposeRule = {
  outlet: 'facebook',
  limit: null,
  linkLength: null,
  share: ({ link }) => blank(linkWith('https://www.facebook.com/sharer/sharer.php', { u: link }), 'link'),
};

/** The longest heading that Reddit takes. */
const redditTitle = 300;

const reddit: ComposeRule = {
  outlet: 'reddit',
  limit: null,
  linkLength: null,
  share: ({ link, title }) =>
    blank(
      linkWith('https://www.reddit.com/submit', { url: link, title: Array.from(title).slice(0, redditTitle).join('') }),
      'link',
    ),
};

const pinterest: ComposeRule = {
  outlet: 'pinterest',
  limit: 500,
  linkLength: null,
  share: ({ text, link }) =>
    sharedWith('https://www.pinterest.com/pin/create/button/', { url: link, description: without(link, text) }),
};

const tumblr: ComposeRule = {
  outlet: 'tumblr',
  limit: null,
  linkLength: null,
  share: ({ link }) => blank(linkWith('https://www.tumblr.com/widgets/share/tool', { canonicalUrl: link }), 'link'),
};

const hackerNews: ComposeRule = {
  outlet: 'hacker-news',
  limit: null,
  linkLength: null,
  share: ({ link, title }) => blank(linkWith('https://news.ycombinator.com/submitlink', { u: link, t: title }), 'link'),
};

/** Where only a page opens, at least the length is known. */
const instagram: ComposeRule = { outlet: 'instagram', limit: 2_200, linkLength: null };

/** Every network that takes in words in a way of its own, in the order in which they are offered. */
export const composeRules: readonly ComposeRule[] = [
  linkedin,
  mastodon,
  bluesky,
  x,
  threads,
  facebook,
  reddit,
  telegram,
  whatsapp,
  email,
  pinterest,
  tumblr,
  hackerNews,
  instagram,
];

/** How a network takes in words; one without a way of its own opens its pages and takes what is pasted. */
export function composeRule(outlet: Outlet): ComposeRule {
  return composeRules.find((rule) => rule.outlet === outlet) ?? { outlet, limit: null, linkLength: null };
}

export type { Home, Words };
