import { describe, expect, it } from 'vitest';
import { actionKinds, type ActionKind } from '../../../core/actions/action.ts';
import { channelsFor, openChannel } from '../../../core/compose/channels.ts';
import { followPlace } from '../../../core/compose/follow-place.ts';
import type { ChannelParts } from '../../../core/compose/ways.ts';
import type { Profile } from '../../../core/contacts/contact.ts';
import type { Network } from '../../../core/networks/network.ts';

function profile(network: Network, handle: string, url: string | null, more: Partial<Profile> = {}): Profile {
  return { id: network, network, handle, url, status: 'active', ...more };
}

const profiles = [
  profile('linkedin', 'ana', 'https://www.linkedin.com/in/ana'),
  profile('mastodon', 'ana@social.example', 'https://social.example/@ana'),
  profile('x', 'ana_k', 'https://x.com/ana_k'),
  profile('email', 'ana@example.org', 'mailto:ana@example.org'),
  profile('website', 'ana.example', 'https://ana.example/'),
  profile('feed', 'ana.example/feed', 'https://ana.example/feed'),
  profile('facebook', 'ana.k', 'https://www.facebook.com/ana.k', { status: 'broken' }),
  profile('google-plus', '1', null, { status: 'closed' }),
];
const toot = { id: 'p1', title: 'On listening', url: 'https://social.example/@ana/109' };

function parts(kind: ActionKind, more: Partial<ChannelParts> = {}): ChannelParts {
  return { kind, contact: { profiles }, post: null, home: null, ...more };
}

const ids = (kind: ActionKind, more: Partial<ChannelParts> = {}): readonly string[] =>
  channelsFor(parts(kind, more)).map(({ id }) => id);

describe('where something can be said', () => {
  it('is by mail first for a letter, then wherever it can be pasted', () => {
    expect(ids('write')).toEqual([
      'message:email:email',
      'page:linkedin:linkedin',
      'page:mastodon:mastodon',
      'page:x:x',
      'page:website:website',
    ]);
  });

  it('is filled in before it is pasted for a kind word', () => {
    const withHome = ids('encourage', { home: 'home.example' });
    expect(withHome).toEqual([
      'message:email:email',
      'mention:mastodon:mastodon',
      'mention:x:x',
      'page:linkedin:linkedin',
      'page:website:website',
    ]);
    expect(ids('encourage')).toContain('page:mastodon:mastodon');
  });

  it('is under the post for a comment on one', () => {
    expect(ids('comment', { post: toot })[0]).toBe('reply:mastodon:mastodon');
    expect(ids('repost', { post: toot })[0]).toBe('repost:mastodon:mastodon');
  });

  it('is to the user’s own readers for what is passed on, also without their server', () => {
    const outlets = channelsFor(parts('promote', { post: toot })).map(({ outlet }) => outlet);
    expect(outlets).toEqual(
      'linkedin bluesky x threads facebook reddit telegram whatsapp email pinterest tumblr hacker-news'.split(' '),
    );
  });

  it('is nowhere without an open link, for every kind', () => {
    const nobody = { profiles: profiles.filter(({ status }) => status !== 'active') };
    for (const kind of actionKinds) expect([kind, ids(kind, { contact: nobody })]).toEqual([kind, []]);
  });

  it('is never named twice', () => {
    for (const kind of actionKinds) {
      const all = ids(kind, { post: toot, home: 'home.example' });
      expect(new Set(all).size).toBe(all.length);
    }
  });
});

describe('what a channel opens', () => {
  const words = { text: 'Hello', subject: '' };

  it('is the place with the words in it', () => {
    expect(openChannel(parts('encourage'), 'mention:x:x', words)).toEqual({
      url: 'https://x.com/intent/tweet?text=%40ana_k%20Hello',
      copied: null,
      way: 'filled',
    });
  });

  it('is the page with the words on the clipboard', () => {
    expect(openChannel(parts('write'), 'page:linkedin:linkedin', words)).toEqual({
      url: 'https://www.linkedin.com/in/ana',
      copied: 'Hello',
      way: 'pasted',
    });
  });

  it('passes the post on, or without one the person’s own site', () => {
    const of = (post: ChannelParts['post']) => openChannel(parts('promote', { post }), 'share:facebook:', words)?.url;
    expect([of(toot), of(null)]).toEqual([
      'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fsocial.example%2F%40ana%2F109',
      'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fana.example%2F',
    ]);
  });

  it('is a letter without its body when that makes the link too long', () => {
    const long = openChannel(parts('write'), 'message:email:email', { text: 'é'.repeat(400), subject: 'Hello' });
    expect(long).toEqual({ url: 'mailto:ana@example.org?subject=Hello', copied: 'é'.repeat(400), way: 'too-long' });
  });

  it('is nothing for a channel that is not there', () => {
    expect(openChannel(parts('write'), 'mention:x:x', words)).toBeNull();
  });
});

describe('following somebody', () => {
  it('is a click where the network has a place for it', () => {
    const places = profiles.map((one) => followPlace(one, 'home.example'));
    expect(places.filter((place) => place !== null)).toEqual([
      'https://home.example/authorize_interaction?uri=https%3A%2F%2Fsocial.example%2F%40ana',
      'https://x.com/intent/follow?screen_name=ana_k',
    ]);
    expect(followPlace(null, null)).toBeNull();
  });
});
