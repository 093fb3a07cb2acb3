import type { parseFeed } from 'feedsmith';
import type { FeedText } from './post-text.ts';

/** An entry of any kind of feed, before anything was made of it. */
export interface FeedEntry {
  readonly id: string | null;
  readonly title: FeedText | null;
  /** What it may be told by, the best first. */
  readonly texts: readonly FeedText[];
  /** Where it may be read, the best first, as the feed wrote it. */
  readonly links: readonly string[];
  /** What relative links are relative to, if the entry says so. */
  readonly base: string | null;
  readonly dates: readonly string[];
}

/** Any feed: what it is called, what its links are relative to, and its entries in its own order. */
export interface FeedEntries {
  readonly title: FeedText | null;
  readonly bases: readonly string[];
  readonly entries: readonly FeedEntry[];
}

type AnyFeed = ReturnType<typeof parseFeed<string>>;
type FeedOf<Format extends AnyFeed['format']> = Extract<AnyFeed, { format: Format }>['feed'];
type Deep<T> = T extends readonly (infer Each)[]
  ? readonly Deep<Each>[]
  : T extends object
    ? { [K in keyof T]?: Deep<T[K]> }
    : T;

const loose = (value: string | undefined): readonly FeedText[] => text(value, 'loose');
const text = (value: string | undefined, kind: FeedText['kind']): readonly FeedText[] =>
  value === undefined || value === '' ? [] : [{ value, kind }];
const present = (values: readonly (string | undefined)[]): readonly string[] =>
  values.filter((value) => value !== undefined && value !== '').map(String);

/** Lays the four kinds of feed out alike. */
export function feedEntries(parsed: AnyFeed): FeedEntries {
  switch (parsed.format) {
    case 'rss':
      return rssEntries(parsed.feed);
    case 'atom':
      return atomEntries(parsed.feed);
    case 'rdf':
      return rdfEntries(parsed.feed);
    case 'json':
      return jsonEntries(parsed.feed);
  }
}

function rssEntries(feed: Deep<FeedOf<'rss'>>): FeedEntries {
  return {
    title: loose(feed.title)[0] ?? null,
    bases: present([feed.xml?.base, feed.link]),
    entries: (feed.items ?? []).map((item) => {
      const { guid } = item;
      const permalink =
        guid?.isPermaLink === false || !/^https?:\/\//i.test(guid?.value ?? '') ? undefined : guid?.value;
      const own = item.atom?.links?.filter(({ rel }) => rel === undefined || rel === 'alternate') ?? [];
      return {
        id: guid?.value ?? null,
        title: loose(item.title ?? item.dc?.titles?.[0] ?? item.media?.title?.value)[0] ?? null,
        texts: [
          ...loose(item.description),
          ...text(item.content?.encoded, 'html'),
          ...loose(item.dc?.descriptions?.[0]),
          ...loose(item.itunes?.summary),
          ...loose(item.media?.description?.value),
        ],
        links: present([item.link, permalink, ...own.map(({ href }) => href), item.enclosures?.[0]?.url]),
        base: item.xml?.base ?? null,
        dates: present([item.pubDate, ...(item.dc?.dates ?? []), item.atom?.published, item.atom?.updated]),
      };
    }),
  };
}

type AtomText = { readonly value?: string; readonly type?: string } | undefined;

/** Atom says how each text is written; without a word it is plain. Many write HTML all the same. */
function atomText(given: AtomText): readonly FeedText[] {
  const isHtml = given?.type === 'html' || given?.type === 'xhtml' || given?.type?.includes('html') === true;
  const isSaidPlain = given?.type === 'text' || given?.type === 'text/plain';
  return text(given?.value, isHtml ? 'loose' : isSaidPlain ? 'plain' : 'loose');
}

function atomEntries(feed: Deep<FeedOf<'atom'>>): FeedEntries {
  const ownLink = feed.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
  return {
    title: atomText(feed.title)[0] ?? null,
    bases: present([feed.xml?.base, ownLink]),
    entries: (feed.entries ?? []).map((entry) => {
      const links = entry.links ?? [];
      const isOwn = ({ rel }: { readonly rel?: string }): boolean => rel === undefined || rel === 'alternate';
      const pages = links.filter((link) => isOwn(link) && (link.type === undefined || link.type.includes('html')));
      return {
        id: entry.id ?? null,
        title: atomText(entry.title)[0] ?? atomText(entry.media?.title)[0] ?? null,
        texts: [
          ...atomText(entry.summary),
          ...atomText(entry.content),
          ...loose(entry.media?.groups?.[0]?.description?.value ?? entry.media?.description?.value),
        ],
        links: present([
          ...[...pages, ...links.filter(isOwn)].map(({ href }) => href),
          entry.content?.src,
          /^https?:\/\//i.test(entry.id ?? '') ? entry.id : undefined,
          links.find(({ rel }) => rel === 'enclosure')?.href,
        ]),
        base: entry.xml?.base ?? null,
        dates: present([entry.published, entry.updated, ...(entry.dc?.dates ?? [])]),
      };
    }),
  };
}

function rdfEntries(feed: Deep<FeedOf<'rdf'>>): FeedEntries {
  return {
    title: loose(feed.title)[0] ?? null,
    bases: present([feed.xml?.base, feed.link]),
    entries: (feed.items ?? []).map((item) => ({
      id: item.rdf?.about ?? null,
      title: loose(item.title ?? item.dc?.titles?.[0])[0] ?? null,
      texts: [...loose(item.description), ...text(item.content?.encoded, 'html'), ...loose(item.dc?.descriptions?.[0])],
      links: present([item.link, item.rdf?.about]),
      base: item.xml?.base ?? null,
      dates: present([...(item.dc?.dates ?? []), item.dcterms?.created?.[0], item.atom?.updated]),
    })),
  };
}

function jsonEntries(feed: Deep<FeedOf<'json'>>): FeedEntries {
  return {
    title: text(feed.title, 'plain')[0] ?? null,
    bases: present([feed.home_page_url]),
    entries: (feed.items ?? []).map((item) => ({
      id: item.id ?? null,
      title: text(item.title, 'plain')[0] ?? null,
      texts: [...text(item.summary, 'plain'), ...text(item.content_text, 'plain'), ...text(item.content_html, 'html')],
      links: present([item.url, item.external_url, /^https?:\/\//i.test(item.id ?? '') ? item.id : undefined]),
      base: null,
      dates: present([item.date_published, item.date_modified]),
    })),
  };
}
