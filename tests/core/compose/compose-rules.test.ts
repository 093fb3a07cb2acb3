import { describe, expect, it } from 'vitest';
import type { ComposeLink, Words } from '../../../core/compose/compose-rule.ts';
import { composeRule, composeRules } from '../../../core/compose/compose-rules.ts';
import type { Network } from '../../../core/networks/network.ts';

const hostile = [
  'Hello Ana, how are you?',
  'a&b=c#d?e%20f+g;h',
  "it's (really) *good*! “yes” <b>\\n</b>",
  'line one\nline two\r\nline three',
  '100 % — naïve, 日本語, مرحبا \u202Egnp.exe',
  '👩‍👩‍👧‍👦 🇭🇷',
  'half \ud83d and \udc00 halves',
  'nul\u0000 and bell\u0007',
  'javascript:alert(1)\' onload="x"',
  '\r\nBcc: everybody@example.org\r\n\r\nspam',
  '&subject=other&cc=x@y.example',
  '{first name} $1 $& `whoami` $(reboot) | rm -rf',
  'x'.repeat(400),
] as const;

const link = 'https://ana.example/a post?x=1&y=2#part';
const said = (text: string): Words => ({ text, subject: `On ${text}`, link, title: `The ${text}` });
const home = 'mastodon.example';

const handles: Partial<Record<Network, readonly [handle: string, url: string]>> = {
  x: ['ana_k', 'https://x.com/ana_k'],
  mastodon: ['ana@social.example', 'https://social.example/@ana'],
  bluesky: ['ana.bsky.social', 'https://bsky.app/profile/ana.bsky.social'],
  threads: ['ana.k', 'https://www.threads.com/@ana.k'],
  email: ['ana+news@example.org', 'mailto:ana+news@example.org'],
  whatsapp: ['385911234567', 'https://wa.me/385911234567'],
};

function profile(network: Network) {
  const [handle, url] = handles[network] ?? ['ana', `https://${network}.example/ana`];
  return { id: network, network, handle, url, status: 'active' as const };
}

/** What the place would read out of its link. */
function read(url: string): Readonly<Record<string, string>> {
  const query = url.split('?')[1] ?? '';
  return Object.fromEntries(
    query.split('&').map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return [name, decodeURIComponent(value)];
    }),
  );
}

/** A text as it may arrive: in whole characters and plain lines. */
function arrived(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '');
}

function linksOf(text: string): readonly (readonly [string, string, ComposeLink])[] {
  const words = said(text);
  const answered = new URL('https://x.com/ana_k/status/123');
  return composeRules.flatMap((rule) => {
    const network = rule.outlet as Network;
    const all = {
      message: rule.message?.(profile(network), words),
      mention: rule.mention?.(profile(network), words, home),
      share: rule.share?.(words, home),
      reply: rule.reply?.(answered, words, home),
    };
    return Object.entries(all).flatMap(([way, made]) =>
      made === null || made === undefined ? [] : [[rule.outlet, way, made] as const],
    );
  });
}

/** Where each network must lead, whatever is said. */
const places: Readonly<Record<string, string>> = {
  'linkedin share': 'https://www.linkedin.com/sharing/share-offsite/',
  'mastodon mention': 'https://mastodon.example/share',
  'mastodon share': 'https://mastodon.example/share',
  'mastodon reply': 'https://mastodon.example/authorize_interaction',
  'bluesky mention': 'https://bsky.app/intent/compose',
  'bluesky share': 'https://bsky.app/intent/compose',
  'x mention': 'https://x.com/intent/tweet',
  'x share': 'https://x.com/intent/tweet',
  'x reply': 'https://x.com/intent/tweet',
  'threads mention': 'https://www.threads.com/intent/post',
  'threads share': 'https://www.threads.com/intent/post',
  'facebook share': 'https://www.facebook.com/sharer/sharer.php',
  'reddit share': 'https://www.reddit.com/submit',
  'telegram share': 'https://t.me/share/url',
  'whatsapp message': 'https://wa.me/385911234567',
  'whatsapp share': 'https://wa.me/',
  'email message': 'mailto:ana+news@example.org',
  'email share': 'mailto:',
  'pinterest share': 'https://www.pinterest.com/pin/create/button/',
  'tumblr share': 'https://www.tumblr.com/widgets/share/tool',
  'hacker-news share': 'https://news.ycombinator.com/submitlink',
};

describe.each(hostile)('with %j', (text) => {
  it('every link leads to its own place and nowhere else', () => {
    const led = Object.fromEntries(
      linksOf(text).map(([outlet, way, { url }]) => [`${outlet} ${way}`, url.split('?')[0]]),
    );
    expect(led).toEqual(places);
  });

  it('every link that takes words brings exactly these', () => {
    for (const [outlet, way, { url, carries }] of linksOf(text)) {
      const values = Object.values(read(url)).map((value) => value.replaceAll('\r\n', '\n'));
      const isThere = values.some((value) => value.includes(arrived(text).trim()));
      expect([outlet, way, isThere || carries !== 'all']).toEqual([outlet, way, true]);
    }
  });

  it('every link reads the same once a program has taken it apart and put it together', () => {
    for (const [outlet, , { url }] of linksOf(text)) {
      expect([outlet, new URL(url).href]).toEqual([outlet, url]);
      expect([outlet, /[\s"'<>`\\^|{}]/.test(url)]).toEqual([outlet, false]);
    }
  });

  it('what is passed on arrives as it is', () => {
    for (const [outlet, way, { url }] of linksOf(text)) {
      if (way !== 'share') continue;
      expect([outlet, Object.values(read(url)).some((value) => value.includes(link))]).toEqual([outlet, true]);
    }
  });

  it('a letter gets no header that nobody wrote', () => {
    for (const [outlet, , { url }] of linksOf(text)) {
      if (outlet === 'email') expect(Object.keys(read(url))).toEqual(['subject', 'body']);
    }
  });
});

describe('the networks', () => {
  it('call somebody by the name that they hear, once', () => {
    const words = said('Hello');
    expect(read(composeRule('x').mention?.(profile('x'), words, null)?.url ?? '')['text']).toMatch(/^@ana_k Hello/);
    const named = { ...words, text: 'Hello @ana_k!' };
    expect(read(composeRule('x').mention?.(profile('x'), named, null)?.url ?? '')['text']).toMatch(/^Hello @ana_k!/);
  });

  it('have nobody called by a number or a key', () => {
    const numbered = { ...profile('x'), handle: 'id:1390726374860673024' };
    const keyed = { ...profile('bluesky'), handle: 'did:plc:abcdefghijklmnopqrstuvwx' };
    expect(composeRule('x').mention?.(numbered, said('a'), null)).toBeNull();
    expect(composeRule('bluesky').mention?.(keyed, said('a'), null)).toBeNull();
  });

  it('bring a link once where it stands among the words already', () => {
    const words = { ...said(`Read ${link} today`) };
    expect(read(composeRule('bluesky').share?.(words, null)?.url ?? '')['text']).toBe(`Read ${link} today`);
    expect(read(composeRule('x').share?.(words, null)?.url ?? '')).toEqual({ text: 'Read  today', url: link });
  });

  it('answer and pass on a post of X by its number, in every spelling of its address', () => {
    for (const address of [
      'https://x.com/ana/status/123?s=20',
      'https://mobile.twitter.com/ana/status/123',
      'https://twitter.com/ana/status/123/photo/1',
    ]) {
      expect(composeRule('x').repost?.(new URL(address), null)).toBe('https://x.com/intent/retweet?tweet_id=123');
    }
    expect(composeRule('x').repost?.(new URL('https://x.com.evil.example/ana/status/123'), null)).toBeNull();
  });

  it('of the fediverse need the user’s own server', () => {
    const { mention, share, reply, repost, follow } = composeRule('mastodon');
    const post = new URL('https://social.example/@ana/1?a=b&c');
    expect([
      mention?.(profile('mastodon'), said('a'), null),
      share?.(said('a'), null),
      reply?.(post, said('a'), null),
      repost?.(post, null),
      follow?.(profile('mastodon'), null),
    ]).toEqual([null, null, null, null, null]);
    expect(repost?.(post, home)).toBe(
      'https://mastodon.example/authorize_interaction?uri=https%3A%2F%2Fsocial.example%2F%40ana%2F1%3Fa%3Db%26c',
    );
  });

  it('follow by name', () => {
    expect(composeRule('x').follow?.(profile('x'), null)).toBe('https://x.com/intent/follow?screen_name=ana_k');
    expect(composeRule('threads').follow?.(profile('threads'), null)).toBe(
      'https://www.threads.com/intent/follow?username=ana.k',
    );
  });

  it('count as they do', () => {
    const limits = (['x', 'bluesky', 'threads', 'mastodon', 'email'] as const).map(
      (outlet) => composeRule(outlet).limit,
    );
    expect(limits).toEqual([280, 300, 500, 500, null]);
  });
});
