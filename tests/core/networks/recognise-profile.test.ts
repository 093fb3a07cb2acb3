import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networks } from '../../../core/networks/network.ts';
import { recogniseProfile } from '../../../core/networks/recognise-profile.ts';

describe('recogniseProfile', () => {
  it.each([
    ['@ana', 'unknown-network'],
    ['', 'unknown-network'],
    ['   ', 'unknown-network'],
    ['ana', 'unknown-network'],
    ['skype:ana', 'unknown-network'],
    ['gopher://ana.example', 'unknown-network'],
    ['localhost:3000', 'unknown-network'],
    ['tel:+491511234567', 'phone-number'],
    ['sms:+491511234567', 'phone-number'],
    ['+49 151 1234567', 'phone-number'],
    ['javascript:alert(1)', 'unsafe-address'],
    ['JaVaScRiPt:alert(1)//x.com/ana', 'unsafe-address'],
    ['java\u200Bscript:alert(1)', 'unsafe-address'],
    ['web: javascript:alert(1)', 'unsafe-address'],
    ['<javascript:alert(1)>', 'unsafe-address'],
    ['data:text/html,ana', 'unsafe-address'],
    ['file:///etc/passwd', 'unsafe-address'],
    ['https://x.com:pass@evil.example/ana', 'unsafe-address'],
    ['ms-settings:privacy', 'unsafe-address'],
  ])('refuses %j as %s', (text, reason) => {
    expect(recogniseProfile(text)).toEqual({ ok: false, reason, network: null });
  });

  it('lets what a link says outweigh the hint', () => {
    expect(recogniseProfile('https://github.com/ana', 'x')).toMatchObject({ profile: { network: 'github' } });
  });

  it('needs a hint for a bare handle', () => {
    expect(recogniseProfile('@ana.k', 'instagram')).toMatchObject({
      profile: { network: 'instagram', handle: 'ana.k' },
    });
  });

  it('reads a network under any name people give it', () => {
    const named = ['Twitter: ana', 'IG ana', 'G+: ana', 'yt @anak', 'tg: anak'].map((text) => recogniseProfile(text));
    expect(named.map((answer) => answer.ok && answer.profile.network)).toEqual([
      'x',
      'instagram',
      'google-plus',
      'youtube',
      'telegram',
    ]);
  });

  it('does not take a port for a network', () => {
    expect(recogniseProfile('https://x.com:8080/ana')).toMatchObject({ profile: { network: 'website' } });
  });

  it('marks what leads nowhere any more', () => {
    const old = ['https://plus.google.com/+Ana', 'https://linkedin.com/pub/ana-k/1/2/3'].map((text) =>
      recogniseProfile(text),
    );
    expect(old.map((answer) => answer.ok && answer.profile.status)).toEqual(['closed', 'broken']);
  });

  it('gives two spellings of one profile the same key', () => {
    const same = ['https://www.facebook.com/Ana.Kovac', 'fb.com/anakovac'].map((text) => recogniseProfile(text));
    expect(new Set(same.map((answer) => answer.ok && answer.profile.key)).size).toBe(1);
  });
});

const hosts = fc.constantFrom(
  ...(
    'x.com www.linkedin.com facebook.com bsky.app github.com youtube.com tiktok.com reddit.com medium.com substack.com ' +
    'ana.substack.com pinterest.de flickr.com t.me wa.me signal.me plus.google.com host.example threads.net instagram.com'
  ).split(' '),
);
const paths = fc.array(
  fc.oneof(
    fc.constantFrom('in', '@ana', 'user', 'profile', 'people', 'feed', 'send', '.rss', '#!', 'users', '%E2%80%AE'),
    fc.string(),
  ),
  { maxLength: 4 },
);
const links = fc
  .tuple(fc.constantFrom('https://', 'http://', '', '//', 'feed:'), hosts, paths)
  .map(([scheme, host, path]) => `${scheme}${host}/${path.join('/')}`);
const texts = fc.oneof(
  links,
  fc.string({ unit: 'binary' }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.emailAddress(),
  fc
    .tuple(fc.constantFrom(...networks), fc.string({ unit: 'grapheme' }))
    .map(([network, rest]) => `${network}: ${rest}`),
  fc.tuple(fc.string(), fc.domain()).map(([name, host]) => `@${name}@${host}`),
);

describe('recogniseProfile, given anything at all', () => {
  it('opens only addresses of the web and of mail', () => {
    fc.assert(
      fc.property(texts, fc.option(fc.constantFrom(...networks)), (text, hint) => {
        const answer = recogniseProfile(text, hint);
        if (!answer.ok || answer.profile.url === null) return;
        const { protocol, username, password } = new URL(answer.profile.url);
        expect(['http:', 'https:', 'mailto:']).toContain(protocol);
        expect([username, password]).toEqual(['', '']);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads its own address back as the same profile', () => {
    fc.assert(
      fc.property(texts, fc.option(fc.constantFrom(...networks)), (text, hint) => {
        const answer = recogniseProfile(text, hint);
        if (!answer.ok || answer.profile.url === null) return;
        const { network, url, status } = answer.profile;
        const again = recogniseProfile(url, network);
        expect(again.ok && again.profile).toEqual(answer.profile);
        // Only `feed:` in front of a page tells a feed that does not look like one.
        if (network !== 'feed') expect(recogniseProfile(url)).toMatchObject({ profile: { network, url, status } });
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps control and formatting characters out of every handle', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const answer = recogniseProfile(text);
        expect(answer.ok ? answer.profile.handle : '').not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
      { numRuns: 2000 },
    );
  });
});
