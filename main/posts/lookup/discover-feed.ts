import { feedPlaces, guessedFeeds } from '../../../core/posts/feed-rules.ts';
import type { PostedProfile, ReadFeed } from '../../../core/posts/found-post.ts';
import type { FeedTrouble } from '../../../core/posts/post.ts';
import { readPage } from '../reading/read-page.ts';
import type { Asked } from './ask-feed.ts';

/** What looking for a profile's feed came to. */
export interface Discovery {
  /** The feed and its address; null when the profile has none, or it could not be looked for. */
  readonly found: { readonly feed: ReadFeed; readonly url: string } | null;
  /** Why it could not be looked for, so that "none" is not remembered; null otherwise. */
  readonly trouble: FeedTrouble | null;
  /** Other places that its page says are the same person's. */
  readonly me: readonly string[];
}

/** Nobody's site is asked for more than this on the way to its feed. */
const mostRequests = 10;

/** What keeps anything from being found out, rather than says that nothing is there. */
const inconclusive = new Set<FeedTrouble>(['offline', 'slow', 'busy']);

/**
 * Looks for a profile's feed: where its network keeps them, else on its page (what it names, what looks like one), else
 * where feeds often stand. `ask` asks one address without conditions.
 */
export async function discoverFeed(profile: PostedProfile, ask: (url: string) => Promise<Asked>): Promise<Discovery> {
  const search = new Search(ask);
  const { feeds, page } = feedPlaces(profile);
  const byRule = await search.first(feeds);
  if (byRule !== null || page === null) return search.end(byRule, []);

  const asked = search.answerOf(page) ?? (await search.ask(page));
  if (asked.kind === 'feed') return search.end(asked, []);
  if (asked.kind !== 'page') return search.end(null, []);
  const { named, likely, me } = readPage(asked.html, asked.url, asked.linkHeader);
  const isTheirOwn = profile.network === 'website' || profile.network === 'feed';
  const onPage = await search.first(isTheirOwn ? [...named, ...likely.slice(0, 3)] : named);
  if (onPage !== null || !isTheirOwn) return search.end(onPage, me);
  return search.end(await search.first(guessedFeeds(asked.url)), me);
}

type FoundFeed = Extract<Asked, { kind: 'feed' }>;

/** One search: its requests, counted. */
class Search {
  readonly #askOnce: (url: string) => Promise<Asked>;
  readonly #answers = new Map<string, Asked>();

  constructor(ask: (url: string) => Promise<Asked>) {
    this.#askOnce = ask;
  }

  answerOf(url: string): Asked | undefined {
    return this.#answers.get(url);
  }

  async ask(url: string): Promise<Asked> {
    const asked = await this.#askOnce(url);
    this.#answers.set(url, asked);
    return asked;
  }

  /** The first of the addresses that is a feed. One that is empty is kept for when no other has anything. */
  async first(urls: readonly string[]): Promise<FoundFeed | null> {
    let empty: FoundFeed | null = null;
    for (const url of urls) {
      if (this.#answers.has(url)) continue;
      if (this.#answers.size >= mostRequests || this.#isOffline()) break;
      const asked = await this.ask(url);
      if (asked.kind !== 'feed') continue;
      if (asked.feed.posts.length > 0) return asked;
      empty ??= asked;
    }
    return empty;
  }

  end(found: FoundFeed | null, me: readonly string[]): Discovery {
    if (found !== null) return { found: { feed: found.feed, url: found.url }, trouble: null, me };
    return { found: null, trouble: this.#troubles().find((trouble) => inconclusive.has(trouble)) ?? null, me };
  }

  #isOffline(): boolean {
    return this.#troubles().includes('offline');
  }

  #troubles(): readonly FeedTrouble[] {
    return Array.from(this.#answers.values(), (asked) => (asked.kind === 'trouble' ? asked.trouble : null)).filter(
      (trouble) => trouble !== null,
    );
  }
}
