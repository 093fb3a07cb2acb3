import { feedPlaces } from '../../../core/posts/feed-rules.ts';
import type { PostedProfile, PostingContact, ReadFeed } from '../../../core/posts/found-post.ts';
import type { FeedTrouble } from '../../../core/posts/post.ts';
import type { Web } from '../../fetch/web.ts';
import type { Database } from '../../storage/database.ts';
import { askEveryMs, scratchNotes, type AddressBook } from '../store/address-book.ts';
import { hasPosts, storePosts } from '../store/post-repository.ts';
import { moveSource, readSource, writeOffers, writeSource, type Source } from '../store/source-repository.ts';
import { askFeed } from './ask-feed.ts';
import { discoverFeed } from './discover-feed.ts';
import { offersFrom } from './offers-from.ts';

/** For how long it is believed that somebody has no feed, or that it is gone, in ms. */
const lookAgainMs = 7 * 86_400_000;

export interface LookUpParts {
  readonly database: Database;
  readonly book: AddressBook;
  readonly web: Web;
  readonly newId: () => string;
}

/** Finds people's feeds, asks them, and stores what they say. Never throws for what a site does. */
export class ContactLookUp {
  readonly #parts: LookUpParts;
  /** When a profile's feed was looked for in vain, and why. */
  readonly #missed = new Map<string, { readonly at: number; readonly trouble: FeedTrouble }>();

  constructor(parts: LookUpParts) {
    this.#parts = parts;
  }

  /** Why a profile's feed could not even be looked for; null when it could. */
  missed(profileId: string): FeedTrouble | null {
    return this.#missed.get(profileId)?.trouble ?? null;
  }

  /** Whether there is any feed that may be asked now. */
  isDue(contact: PostingContact, at: number): boolean {
    return contact.profiles.some((profile) => this.#nextStep(profile, at) !== 'nothing');
  }

  /** Looks all profiles up, next to one another; `onNews` hears after each that brought something. */
  async lookUp(contact: PostingContact, at: number, onNews: () => void): Promise<void> {
    await Promise.all(
      contact.profiles.map(async (profile) => {
        const step = this.#nextStep(profile, at);
        if (step === 'nothing') return;
        if (step === 'discover') await this.#discover(contact, profile, at);
        else await this.#ask(contact, profile, step, at);
        onNews();
      }),
    );
  }

  #nextStep(profile: PostedProfile, at: number): 'nothing' | 'discover' | { readonly feedUrl: string } {
    const { feeds, page } = feedPlaces(profile);
    if (feeds.length === 0 && page === null) return 'nothing';
    const { database, book } = this.#parts;
    const source = readSource(database, profile);
    if (source === null || this.#isOld(source, at)) return this.#mayDiscover(profile.id, at) ? 'discover' : 'nothing';
    return source.feedUrl !== null && book.mayAsk(source.feedUrl, at) ? { feedUrl: source.feedUrl } : 'nothing';
  }

  /** Somebody may have begun to write since, or moved. */
  #isOld({ feedUrl, lookedAt }: Source, at: number): boolean {
    const trouble = feedUrl === null ? 'failed' : this.#parts.book.read(feedUrl)?.trouble;
    return (trouble === 'failed' || trouble === 'gone') && at - lookedAt >= lookAgainMs;
  }

  #mayDiscover(profileId: string, at: number): boolean {
    const missed = this.#missed.get(profileId);
    return missed === undefined || missed.trouble === 'offline' || at - missed.at >= askEveryMs || at < missed.at;
  }

  async #discover(contact: PostingContact, profile: PostedProfile, at: number): Promise<void> {
    const { database, book, web } = this.#parts;
    const notes = scratchNotes();
    const { found, trouble, me } = await discoverFeed(profile, (url) =>
      askFeed(web, notes, url, { at, isKnown: false }),
    );
    if (found === null && trouble !== null) {
      this.#missed.set(profile.id, { at, trouble });
      return;
    }
    this.#missed.delete(profile.id);
    database.transaction(() => {
      writeSource(database, profile, { feedUrl: found?.url ?? null, lookedAt: at });
      writeOffers(database, profile.id, offersFrom(me, profile));
      if (found !== null) {
        this.#store(contact, profile, found.feed, at);
        const state = notes.read(found.url);
        if (state !== null) book.note(found.url, state);
      }
      book.write();
    });
  }

  async #ask(
    contact: PostingContact,
    profile: PostedProfile,
    { feedUrl }: { readonly feedUrl: string },
    at: number,
  ): Promise<void> {
    const { database, book, web } = this.#parts;
    const isKnown = hasPosts(database, profile.id);
    const asked = await askFeed(web, book, feedUrl, { at, isKnown });
    if (asked.kind === 'page') {
      const before = book.read(feedUrl);
      const { etag = null, lastModified = null, answeredAt = null } = before ?? {};
      book.note(feedUrl, { etag, lastModified, answeredAt, askedAt: at, notBefore: null, trouble: 'unreadable' });
    }
    if (asked.kind === 'page' || asked.kind === 'trouble') return;
    const hasMoved = asked.url !== feedUrl;
    if (asked.kind === 'same' && !hasMoved) return;
    database.transaction(() => {
      if (hasMoved) moveSource(database, feedUrl, asked.url);
      if (asked.kind === 'feed') this.#store(contact, profile, asked.feed, at);
      book.write();
    });
  }

  #store({ contactId }: PostingContact, profile: PostedProfile, { posts }: ReadFeed, at: number): void {
    const { database, newId } = this.#parts;
    storePosts(database, { contactId, profile, posts, at, newId });
  }
}
