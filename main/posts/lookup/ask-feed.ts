import type { ReadFeed } from '../../../core/posts/found-post.ts';
import type { FeedTrouble } from '../../../core/posts/post.ts';
import { retryAfter } from '../../../core/posts/retry-after.ts';
import { FetchFailure } from '../../fetch/fetch-failure.ts';
import type { Web, WebAnswer } from '../../fetch/web.ts';
import { decodePage } from '../reading/decode-page.ts';
import { readFeed } from '../reading/read-feed.ts';
import type { AddressNotes, AddressState } from '../store/address-book.ts';

/** What came of asking an address. */
export type Asked =
  | { readonly kind: 'feed'; readonly feed: ReadFeed; readonly url: string }
  /** Nothing new since it was asked last. */
  | { readonly kind: 'same'; readonly url: string }
  /** Something is there that is no feed. */
  | { readonly kind: 'page'; readonly html: string; readonly url: string; readonly linkHeader: string }
  | { readonly kind: 'trouble'; readonly trouble: FeedTrouble };

/** How an address is asked. */
export interface Asking {
  /** The present, in wall ms. */
  readonly at: number;
  /** Whether what it said last time is stored, so that "nothing new" is an answer. */
  readonly isKnown: boolean;
}

const accept =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8, */*;q=0.5';

/** Asks an address for a feed, as briefly as it can, and notes in the book what is to be remembered of it. */
export async function askFeed(web: Web, book: AddressNotes, url: string, { at, isKnown }: Asking): Promise<Asked> {
  const before = book.read(url);
  let answer: WebAnswer;
  try {
    answer = await web.get(url, { headers: { accept, ...(isKnown ? conditionsOf(before) : {}) } });
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    return noted(book, url, { ...stateAfter(before, at), trouble: error.trouble });
  }
  const now = answer.movedTo ?? url;
  if (answer.status === 304 && isKnown) {
    book.note(now, { ...stateAfter(before, at), answeredAt: at });
    return { kind: 'same', url: now };
  }
  const trouble = troubleOf(answer.status);
  if (trouble !== null) {
    const notBefore = retryAfter(answer.headers['retry-after'], at);
    return noted(book, now, { ...stateAfter(before, at), trouble, notBefore });
  }
  return read(book, answer, now, at);
}

function read(book: AddressNotes, answer: WebAnswer, now: string, at: number): Asked {
  const text = decodePage(answer.body, answer.headers['content-type'] ?? '');
  const feed = readFeed(text, answer.url, at);
  if (feed === null) {
    const link = answer.headers['link'];
    return {
      kind: 'page',
      html: text,
      url: answer.url,
      linkHeader: Array.isArray(link) ? link.join(', ') : (link ?? ''),
    };
  }
  // What a server says of one address does not hold for another that it led to this once.
  const isItsOwn = answer.url === now;
  book.note(now, {
    etag: isItsOwn ? (answer.headers.etag ?? null) : null,
    lastModified: isItsOwn ? (answer.headers['last-modified'] ?? null) : null,
    askedAt: at,
    answeredAt: at,
    notBefore: null,
    trouble: null,
  });
  return { kind: 'feed', feed, url: now };
}

function noted(book: AddressNotes, url: string, state: AddressState & { readonly trouble: FeedTrouble }): Asked {
  book.note(url, state);
  return { kind: 'trouble', trouble: state.trouble };
}

function stateAfter(before: AddressState | null, askedAt: number): AddressState {
  const { etag = null, lastModified = null, answeredAt = null } = before ?? {};
  return { etag, lastModified, answeredAt, askedAt, notBefore: null, trouble: null };
}

/** Word for word as the server gave them: anything else is another value to it. */
function conditionsOf(state: AddressState | null): Readonly<Record<string, string>> {
  const { etag = null, lastModified = null } = state ?? {};
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}

function troubleOf(status: number): FeedTrouble | null {
  if (status === 200 || status === 203) return null;
  if (status === 410) return 'gone';
  if (status === 429 || status === 503) return 'busy';
  return [401, 402, 403, 407, 451].includes(status) ? 'refused' : 'failed';
}
