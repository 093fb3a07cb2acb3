import { shorten } from '../networks/clean-text.ts';
import type { FeedState, FeedTrouble, ProfileOffer } from '../posts/post.ts';
import { networkName } from './network-text.ts';
import { plural } from './plural.ts';
import { writtenLocale } from './written-locale.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** What went wrong with a site, in one sentence. */
const troubles: Readonly<Record<FeedTrouble, (site: string) => string>> = {
  offline: () => 'You are offline.',
  slow: (site) => `${site} did not answer in time.`,
  busy: (site) => `${site} asks to be left alone for a while.`,
  gone: (site) => `${site} has taken its posts away.`,
  refused: (site) => `${site} does not let Twelve read it.`,
  failed: (site) => `${site} could not be reached.`,
  unreadable: (site) => `${site} sent something that cannot be read.`,
  'too-large': (site) => `${site} sent more than Twelve takes.`,
  untrusted: (site) => `${site} could not prove who it is.`,
};

/** The words around what somebody posted. */
export const postsText = {
  title: 'Lately',
  titleWithNew: (count: number): string => `Lately · ${count} new`,
  list: (name: string): string => `What ${name} posted lately`,
  looking: (name: string): string => `Looking for what ${name} posted…`,
  fetching: 'Looking for more…',
  untitled: 'A post without words',
  isNew: 'new',
  opens: 'Opens in your browser',
  offers: (name: string): string => `Is this ${name} too? Their own page says so.`,
  addOffer: (offer: ProfileOffer): string => `Add ${networkName(offer.network)}: ${offer.handle}`,
  declineOffer: (offer: ProfileOffer): string => `Never mind ${networkName(offer.network)}`,
} as const;

/** How old a post is, in a word or two. Empty for one that does not say when. `now` is wall ms. */
export function postAge(publishedAt: number | null, now: number): string {
  if (publishedAt === null) return '';
  const ageMs = Math.max(0, now - publishedAt);
  if (ageMs < 2 * minuteMs) return 'just now';
  if (ageMs < hourMs) return `${Math.floor(ageMs / minuteMs)} min`;
  if (ageMs < dayMs) return plural(Math.floor(ageMs / hourMs), { one: '# hour', other: '# hours' });
  if (ageMs < 14 * dayMs) return plural(Math.floor(ageMs / dayMs), { one: '# day', other: '# days' });
  if (ageMs < 60 * dayMs) return plural(Math.floor(ageMs / (7 * dayMs)), { one: '# week', other: '# weeks' });
  const isThisYear = new Intl.DateTimeFormat('en', { year: 'numeric' });
  const options: Intl.DateTimeFormatOptions =
    isThisYear.format(publishedAt) === isThisYear.format(now) ? { month: 'long' } : { month: 'short', year: 'numeric' };
  return new Intl.DateTimeFormat(writtenLocale(), options).format(publishedAt);
}

/** When exactly a post came out, in the user's zone. */
export function postMoment(publishedAt: number): string {
  return new Intl.DateTimeFormat(writtenLocale(), { dateStyle: 'full', timeStyle: 'short' }).format(publishedAt);
}

/** When a feed was read last, as one says it. */
function lastRead(fetchedAt: number | null, now: number): string {
  if (fetchedAt === null) return 'Nothing was read yet.';
  const day = (ms: number): string => new Intl.DateTimeFormat('en-CA').format(ms);
  const isToday = day(fetchedAt) === day(now);
  const options: Intl.DateTimeFormatOptions = isToday
    ? { timeStyle: 'short' }
    : { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' };
  const when = new Intl.DateTimeFormat(writtenLocale(), options).format(fetchedAt);
  return isToday ? `Last read at ${when}.` : `Last read on ${when}.`;
}

/** What went wrong, and how old what is shown is; empty when all is well. The worst is told, once. */
export function troubleText(feeds: readonly FeedState[], now: number): string {
  const troubled = feeds.filter((feed) => feed.trouble !== null);
  const worst = troubled.find(({ trouble }) => trouble === 'offline') ?? troubled[0];
  if (worst === undefined || worst.trouble === null) return '';
  const others = worst.trouble === 'offline' ? 0 : troubled.length - 1;
  const more = others === 0 ? '' : plural(others, { one: ' So it is with # more.', other: ' So it is with # more.' });
  return `${troubles[worst.trouble](shorten(worst.site, 40))}${more} ${lastRead(worst.fetchedAt, now)}`;
}
