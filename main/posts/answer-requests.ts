import { newId } from '../storage/new-id.ts';
import { isDamage } from '../storage/open-database.ts';
import type { RequestContext, WorkerHandlers } from '../storage/worker-protocol.ts';
import type { PostingContact } from '../../core/posts/found-post.ts';
import type { PostsView } from '../../core/posts/post.ts';
import type { Web } from '../fetch/web.ts';
import { ContactLookUp } from './lookup/contact-look-up.ts';
import { viewPosts } from './lookup/view-posts.ts';
import type { PostsWorkerRequests } from './posts-contract.ts';
import { AddressBook } from './store/address-book.ts';
import { openPosts, removePosts } from './store/open-posts.ts';
import * as posts from './store/post-repository.ts';
import { declineOffer } from './store/source-repository.ts';

export interface PostsParts {
  readonly file: string;
  /** Null when nothing is ever fetched. */
  readonly web: Web | null;
  readonly useProxy: (system: string) => void;
}

/** Somebody who is being looked up, and who wants to hear of it. */
interface UnderWay {
  readonly done: Promise<void>;
  readonly listeners: Set<() => void>;
}

/** One opened posts.db with all that works on it. */
function openStore({ file, web }: PostsParts) {
  const database = openPosts(file);
  const book = new AddressBook(database);
  const lookUp = web === null ? null : new ContactLookUp({ database, book, web, newId });
  return { database, book, lookUp };
}

/** Answers every request to the posts worker. A file that turns out damaged is replaced by a new one on the spot. */
export class PostsAnswers {
  readonly #parts: PostsParts;
  readonly #underWay = new Map<string, UnderWay>();
  #store: ReturnType<typeof openStore>;

  constructor(parts: PostsParts) {
    this.#parts = parts;
    this.#store = openStore(parts);
  }

  readonly handlers: WorkerHandlers<PostsWorkerRequests> = {
    view: ([contact]) => this.#view(contact),
    'look-up': ([contact, at], context) => this.#lookUp(contact, at, context),
    post: ([postId]) => posts.readPost(this.#store.database, postId),
    'mark-read': ([postId, at]) => posts.markRead(this.#store.database, postId, at),
    'read-posts': ([profileIds]) => posts.listReadPosts(this.#store.database, profileIds),
    latest: ([since]) => posts.latestPosts(this.#store.database, since),
    'decline-offer': ([contactId, url]) => declineOffer(this.#store.database, contactId, url),
    'use-proxy': ([system]) => this.#parts.useProxy(system),
  };

  /** What failed may have failed because the file is damaged: then the next request finds a new one. */
  noteFailure(error: unknown): void {
    if (!isDamage(error)) return;
    this.#store.database.close();
    removePosts(this.#parts.file);
    this.#store = openStore(this.#parts);
  }

  close(): void {
    const { database, book } = this.#store;
    database.transaction(() => book.write());
    database.close();
  }

  #view(contact: PostingContact): PostsView {
    const { database, book, lookUp } = this.#store;
    return viewPosts(contact, {
      database,
      book,
      missed: (profileId) => lookUp?.missed(profileId) ?? null,
      isFetching: this.#underWay.has(contact.contactId),
    });
  }

  /** Whoever asks for somebody who is being looked up already joins in. */
  async #lookUp(contact: PostingContact, at: number, { report }: RequestContext): Promise<PostsView> {
    const { contactId } = contact;
    const tell = (): void => report(this.#view(contact));
    const underWay = this.#underWay.get(contactId) ?? this.#begin(contact, at);
    if (underWay === null) return this.#view(contact);
    underWay.listeners.add(tell);
    tell();
    await underWay.done;
    return this.#view(contact);
  }

  #begin(contact: PostingContact, at: number): UnderWay | null {
    const { lookUp } = this.#store;
    if (lookUp === null || !lookUp.isDue(contact, at)) return null;
    const listeners = new Set<() => void>();
    const asked = lookUp.lookUp(contact, at, () => {
      for (const tell of listeners) tell();
    });
    const done = asked.finally(() => this.#underWay.delete(contact.contactId));
    const begun = { done, listeners };
    this.#underWay.set(contact.contactId, begun);
    return begun;
  }
}
