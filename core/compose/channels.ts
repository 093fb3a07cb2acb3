import type { Channel } from './channel.ts';
import type { Words } from './compose-rule.ts';
import { openingOf, type Opening } from './opening.ts';
import { sharedPage, waysFor, type ChannelParts } from './ways.ts';

/** Every way in which a kind of action can be done for somebody, the likeliest first. */
export function channelsFor(parts: ChannelParts): readonly Channel[] {
  return waysFor(parts).map(({ channel }) => channel);
}

/** What opens when words go through a channel; null when there is no such channel. */
export function openChannel(
  parts: ChannelParts,
  channelId: string,
  said: Pick<Words, 'text' | 'subject'>,
): Opening | null {
  const way = waysFor(parts).find(({ channel }) => channel.id === channelId);
  if (way === undefined) return null;
  const words: Words = { ...said, ...passedOn(parts, way.channel) };
  return openingOf(way.linkFor(words), words, way.page);
}

/** Only who speaks to their own readers passes a link on; everybody else writes it where they want it. */
function passedOn({ post, contact }: ChannelParts, { way }: Channel): Pick<Words, 'link' | 'title'> {
  if (way !== 'share') return { link: '', title: '' };
  return { link: post?.url ?? sharedPage(contact.profiles), title: post?.title ?? '' };
}
