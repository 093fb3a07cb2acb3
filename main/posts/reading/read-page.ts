import { Parser } from 'htmlparser2';
import { youtubeFeed } from '../../../core/posts/feed-rules.ts';
import { htmlToText } from './plain-text.ts';
import { readableLink } from './readable-link.ts';

/** What a page says of feeds and of whose it is. All links are absolute. */
export interface ReadPage {
  /** Feeds that the page names, in its own order, without those of comments. */
  readonly named: readonly string[];
  /** Links that look as if they led to a feed. */
  readonly likely: readonly string[];
  /** Other places that say "this is me" (https://microformats.org/wiki/rel-me). */
  readonly me: readonly string[];
}

const feedTypes = /^(?:application|text)\/(?:(?:rss|atom|rdf|feed)\+(?:xml|json)|json\+feed|x-rss)/i;
const looksLikeFeed = /(?:^|[/._-])(?:rss|feeds?|atom)(?:[/._?-]|$)/i;
const isNotTheirs = /\/comments?(?:\/|$)|wp-json\/|[?&]replytocom=/i;
const namesComments = /\bcomments?\b|kommentare?\b|commentaires?\b|comentarios?\b/i;
/** Enough of any page: what matters stands in its head, its menu or its foot. */
const mostLinks = 2_000;

interface Found {
  base: string;
  count: number;
  readonly named: { readonly href: string; readonly title: string }[];
  readonly likely: string[];
  readonly me: string[];
}

/** Looks through a page. `linkHeader` is what the server said beside it. */
export function readPage(html: string, address: string, linkHeader: string): ReadPage {
  const found: Found = { base: '', count: 0, named: [], likely: [], me: [] };
  for (const attributes of linksOfHeader(linkHeader)) note(attributes, found, true);
  const anchor = { href: '', rel: '', text: '' };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (found.count > mostLinks) return;
        if (name === 'base' && found.base === '') found.base = attributes['href'] ?? '';
        if (name === 'link') note(attributes, found, true);
        if (name === 'a')
          Object.assign(anchor, { href: attributes['href'] ?? '', rel: attributes['rel'] ?? '', text: '' });
      },
      ontext: (text) => {
        if (anchor.href !== '' && anchor.text.length < 200) anchor.text += text;
      },
      onclosetag: (name) => {
        if (name !== 'a' || anchor.href === '') return;
        note({ href: anchor.href, rel: anchor.rel, title: anchor.text }, found, false);
        anchor.href = '';
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  const absolute = (hrefs: readonly string[]): readonly string[] => [
    ...new Set(hrefs.map((href) => readableLink(href, [found.base], address)).filter((href) => href !== null)),
  ];
  const own = found.named.filter(
    ({ href, title }) => !isNotTheirs.test(href) && !namesComments.test(htmlToText(title, 200)),
  );
  return {
    named: [...channelFeed(html, address), ...absolute(own.map(({ href }) => href))],
    likely: absolute(found.likely),
    me: absolute(found.me),
  };
}

type Attributes = Readonly<Record<string, string | undefined>>;

function note({ href = '', rel = '', type = '', title = '' }: Attributes, found: Found, isLink: boolean): void {
  if (href === '') return;
  found.count += 1;
  const rels = rel.toLowerCase().split(/\s+/);
  if (rels.includes('me')) found.me.push(href);
  const isFeed = (rels.includes('alternate') && feedTypes.test(type)) || rels.includes('feed');
  if (isLink && isFeed) found.named.push({ href, title });
  if (isLink || isNotTheirs.test(href)) return;
  if (looksLikeFeed.test(href) || /^\s*(?:rss|atom|feed|subscribe(?: via rss)?|rss feed)\s*$/i.test(title))
    found.likely.push(href);
}

/** `<https://ana.example/feed>; rel="alternate"; type="application/rss+xml", …` (RFC 8288). */
function linksOfHeader(header: string): readonly Attributes[] {
  return Array.from(
    header.matchAll(/<([^<>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:"[^"]*"|[^\s",;]+))*)/g),
    ([, href = '', rest = '']) => {
      const parameters = Array.from(
        rest.matchAll(/([\w*-]+)\s*=\s*(?:"([^"]*)"|([^\s",;]+))/g),
        ([, name = '', quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? ''] as const,
      );
      return { href, ...Object.fromEntries(parameters) };
    },
  );
}

/** A channel's page on YouTube names the channel behind its handle, and its feed only sometimes. */
function channelFeed(html: string, address: string): readonly string[] {
  if (!/^https:\/\/(?:www\.|m\.)?youtube\.com\//.test(address)) return [];
  const id = /"(?:channelId|externalId)":"(UC[\w-]{22})"/.exec(html)?.[1];
  return id === undefined ? [] : [youtubeFeed(id)];
}
