import { DetectError, parseFeed } from 'feedsmith';
import type { FoundPost, ReadFeed } from '../../../core/posts/found-post.ts';
import { parseDate } from '../../../core/posts/parse-date.ts';
import { keptPosts } from '../../../core/posts/post.ts';
import { readableLink } from './readable-link.ts';
import { feedEntries, type FeedEntry } from './feed-entries.ts';
import { looseText } from './plain-text.ts';
import { postText } from './post-text.ts';
import { repairXml } from './repair-xml.ts';

/** A date further ahead than this is a fault of the feed's clock, in ms. */
const mostAheadMs = 24 * 3_600_000;

/** Reads a feed of any kind; null when it is none, or one that nobody could read. `at` is the present, in wall ms. */
export function readFeed(text: string, address: string, at: number): ReadFeed | null {
  const parsed = parseAny(text);
  if (parsed === null) return null;
  const { title, bases, entries } = feedEntries(parsed);
  const told = distinguishing(entries);
  const dated = entries.map((entry, place) => ({ entry, place, publishedAt: dateOf(entry, at) }));
  // Feeds are in order as a rule; entries without a date keep the place they have.
  const newest = dated.toSorted((a, b) => {
    if (a.publishedAt === null || b.publishedAt === null) return a.place - b.place;
    return b.publishedAt - a.publishedAt || a.place - b.place;
  });
  const posts: FoundPost[] = [];
  const twins = new Set<string>();
  for (const { entry, publishedAt } of newest) {
    const post = postOf(entry, publishedAt, bases, address, told);
    const isSomething = post.title !== '' || post.excerpt !== '' || post.url !== null;
    if (isSomething && isFirstOf(post, twins)) posts.push(post);
    if (posts.length === keptPosts) break;
  }
  return { title: title === null ? '' : looseText(title.value, 200), posts };
}

function postOf(
  entry: FeedEntry,
  publishedAt: number | null,
  bases: readonly string[],
  address: string,
  told: ReturnType<typeof distinguishing>,
): FoundPost {
  const within = [entry.base ?? '', ...bases];
  const url = entry.links.map((link) => readableLink(link, within, address)).find((link) => link !== null) ?? null;
  const words = postText(entry.title, entry.texts);
  return { ...words, url, publishedAt, identity: told(entry, url, words.title) };
}

type Parsed = ReturnType<typeof parseFeed<string>>;

/** Most that is wrong with feeds is wrong with their beginning, or that they are not well-formed. */
function parseAny(text: string): Parsed | null {
  const begun = withoutDoctype(text.replace(/^[^<{]+/, ''));
  try {
    return parseFeed(begun);
  } catch (error) {
    if (error instanceof DetectError || !looksLikeFeedXml(begun)) return null;
  }
  try {
    return parseFeed(repairXml(begun));
  } catch {
    return null;
  }
}

/** What a document declares of itself is never followed: entities grow without end, or reach for files. */
function withoutDoctype(text: string): string {
  return text.slice(0, 1_024).includes('<!DOCTYPE') ? text.replace(/<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/, '') : text;
}

function looksLikeFeedXml(text: string): boolean {
  return /<(?:rss|feed|rdf:RDF|channel)[\s>]/i.test(text.slice(0, 4_096));
}

function dateOf(entry: FeedEntry, at: number): number | null {
  for (const date of entry.dates) {
    const ms = parseDate(date);
    if (ms !== null) return ms > at + mostAheadMs ? at : Math.min(ms, at);
  }
  return null;
}

/** What tells entries apart: their ids, unless the feed gives all of them the same; else their links, else their words. */
function distinguishing(
  entries: readonly FeedEntry[],
): (entry: FeedEntry, url: string | null, title: string) => string {
  const idsAreTheirOwn = isDistinct(entries.map(({ id }) => id));
  const linksAreTheirOwn = isDistinct(entries.map(({ links: [first] }) => first ?? null));
  return (entry, url, title) => {
    if (idsAreTheirOwn && entry.id !== null) return `id ${entry.id}`;
    if (linksAreTheirOwn && url !== null) return `url ${url}`;
    return `words ${title === '' ? (entry.texts[0]?.value.slice(0, 200) ?? '') : title} ${entry.dates[0] ?? ''}`;
  };
}

/** More than a slip or two, and the values say nothing. */
function isDistinct(values: readonly (string | null)[]): boolean {
  const given = values.filter((value) => value !== null);
  return new Set(given).size >= given.length * 0.9;
}

/** Whether a post is told for the first time, by its identity or by where it leads. */
function isFirstOf({ identity, url }: FoundPost, seen: Set<string>): boolean {
  const names = [identity, ...(url === null || identity.startsWith('words') ? [] : [`at ${url}`])];
  const isFirst = names.every((name) => !seen.has(name));
  for (const name of names) seen.add(name);
  return isFirst;
}
