import type { ActionKind } from '../actions/action.ts';
import type { Contact, Profile } from '../contacts/contact.ts';
import type { Outlet } from './outlet.ts';
import type { Channel, ChannelWay } from './channel.ts';
import { blank, type ComposeLink, type ComposeRule, type Home, type Words } from './compose-rule.ts';
import { composeRule, composeRules } from './compose-rules.ts';
import { networkOfPost, profileBehind } from './post-network.ts';
import { readUrl } from './read-url.ts';

/** Something a person published, as far as passing it on needs it. */
export interface ComposePost {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

/** What a channel is made of. */
export interface ChannelParts {
  readonly kind: ActionKind;
  readonly contact: Pick<Contact, 'profiles'>;
  /** What it is about, or null. */
  readonly post: ComposePost | null;
  readonly home: Home;
}

/** A channel, and what it opens with some words. */
export interface Way {
  readonly channel: Channel;
  readonly linkFor: (words: Words) => ComposeLink;
  /** What opens when the link is too long in any case. */
  readonly page: string;
}

type OpenProfile = Profile & { readonly url: string };

/** To whom each kind speaks: to the person alone, to them in public, under their post, passing
 * it on as it is, or to the user's own readers. */
const ends: Readonly<Record<ActionKind, readonly ('private' | 'public' | 'reply' | 'again' | 'readers')[]>> = {
  comment: ['reply', 'public'],
  encourage: ['private', 'public', 'reply'],
  promote: ['readers'],
  repost: ['again', 'readers'],
  write: ['private'],
  introduce: ['private'],
  congratulate: ['private', 'public', 'reply'],
  ask: ['private', 'public', 'reply'],
  recommend: ['readers', 'private'],
  follow: [],
  other: ['private', 'public'],
};

/** An address or a number is nobody's to pass on, and what is written there is read by nobody else. */
const privateNetworks = new Set<Outlet>(['email', 'whatsapp', 'signal', 'telegram']);

export const noWords: Words = { text: '', subject: '', link: '', title: '' };

/** Every way in which a kind of action can be done for somebody, the likeliest first, none twice. */
export function waysFor(parts: ChannelParts): readonly Way[] {
  const ways = ends[parts.kind].flatMap((end) => {
    switch (end) {
      case 'private':
        return messageWays(parts);
      case 'public':
        return mentionWays(parts);
      case 'reply':
        return replyWays(parts);
      case 'again':
        return repostWays(parts);
      case 'readers':
        return shareWays(parts);
    }
  });
  const known = new Set<string>();
  return ways.filter(({ channel }) => !known.has(channel.id) && known.add(channel.id));
}

/** What is shown of a person without a post: their site, else the first profile that leads somewhere. */
export function sharedPage(profiles: readonly Profile[]): string {
  const open = openProfiles(profiles).filter(({ network }) => !privateNetworks.has(network));
  return (open.find(({ network }) => network === 'website') ?? open[0])?.url ?? '';
}

function openProfiles(profiles: readonly Profile[]): readonly OpenProfile[] {
  return profiles.filter(
    (profile): profile is OpenProfile =>
      profile.status === 'active' && profile.url !== null && profile.network !== 'feed',
  );
}

/** By mail and messenger; a letter also inside any network, where it is pasted. */
function messageWays({ contact, kind }: ChannelParts): readonly Way[] {
  const isLetter = kind === 'write' || kind === 'introduce';
  const profiles = openProfiles(contact.profiles).filter(({ network }) => isLetter || privateNetworks.has(network));
  return inOrder(
    profiles.map((profile) => profileWay(profile, 'message', (rule, words) => rule.message?.(profile, words))),
  );
}

function mentionWays({ contact, home }: ChannelParts): readonly Way[] {
  const profiles = openProfiles(contact.profiles).filter(({ network }) => !privateNetworks.has(network));
  return inOrder(
    profiles.map((profile) => profileWay(profile, 'mention', (rule, words) => rule.mention?.(profile, words, home))),
  );
}

/** Through a profile: in the network's own way where it has one, else by pasting on the page. */
function profileWay(
  profile: OpenProfile,
  way: 'message' | 'mention',
  make: (rule: ComposeRule, words: Words) => ComposeLink | null | undefined,
): Way {
  const rule = { ...composeRule(profile.network), outlet: profile.network };
  const linkFor = (words: Words): ComposeLink => make(rule, words) ?? blank(profile.url);
  const isOwnWay = (make(rule, noWords) ?? null) !== null;
  const adds = isOwnWay && way === 'mention' ? `@${profile.handle}` : '';
  const channel = channelOf(rule, isOwnWay ? way : 'page', profile.id, linkFor(noWords).carries, adds);
  return { channel, linkFor, page: profile.url };
}

/** A letter first, what is filled in next, pages last. */
function inOrder(ways: readonly Way[]): readonly Way[] {
  const rank = ({ channel }: Way): number => (channel.outlet === 'email' ? 0 : channel.way === 'page' ? 2 : 1);
  return ways.toSorted((one, other) => rank(one) - rank(other));
}

function replyWays({ post, contact, home }: ChannelParts): readonly Way[] {
  const address = readUrl(post?.url ?? '');
  if (address === null) return [];
  const outlet = networkOfPost(address, contact.profiles);
  const rule = { ...composeRule(outlet), outlet };
  const linkFor = (words: Words): ComposeLink => rule.reply?.(address, words, home) ?? blank(address.href);
  const profileId = profileBehind(address, contact.profiles)?.id ?? null;
  return [{ channel: channelOf(rule, 'reply', profileId, linkFor(noWords).carries), linkFor, page: address.href }];
}

function repostWays({ post, contact, home }: ChannelParts): readonly Way[] {
  const address = readUrl(post?.url ?? '');
  if (address === null) return [];
  const outlet = networkOfPost(address, contact.profiles);
  const rule = { ...composeRule(outlet), outlet };
  const page = rule.repost?.(address, home) ?? address.href;
  const profileId = profileBehind(address, contact.profiles)?.id ?? null;
  return [{ channel: channelOf(rule, 'repost', profileId, 'none'), linkFor: () => blank(page), page: address.href }];
}

function shareWays({ contact, post, home }: ChannelParts): readonly Way[] {
  const page = post?.url ?? sharedPage(contact.profiles);
  if (page === '') return [];
  return composeRules.flatMap((rule): readonly Way[] => {
    const sample = rule.share?.({ ...noWords, link: page }, home) ?? null;
    if (sample === null) return [];
    const linkFor = (words: Words): ComposeLink => rule.share?.(words, home) ?? blank(page);
    const adds = sample.carries === 'all' ? page : '';
    return [{ channel: channelOf(rule, 'share', null, sample.carries, adds), linkFor, page }];
  });
}

function channelOf(
  { outlet, limit, linkLength }: ComposeRule,
  way: ChannelWay,
  profileId: string | null,
  carries: ComposeLink['carries'],
  adds = '',
): Channel {
  const id = [way, outlet, profileId ?? ''].join(':');
  return { id, outlet, way, profileId, limit, linkLength, carries, hasSubject: outlet === 'email', adds };
}
