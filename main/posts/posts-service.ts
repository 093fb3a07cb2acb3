import type { Contact } from '../../core/contacts/contact.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { PostingContact } from '../../core/posts/found-post.ts';
import { postName, type PostsView } from '../../core/posts/post.ts';
import type { QueueEntry } from '../../core/queue/queue-entry.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Clock } from '../app/clock.ts';
import type { Storage } from '../storage/storage-contract.ts';
import type { LatestPost, PostsStore } from './posts-contract.ts';

/** How many of those who come next are read ahead. */
const readAhead = 3;

export interface PostsServiceParts {
  readonly store: PostsStore;
  readonly storage: Pick<Storage, 'request'>;
  readonly clock: Pick<Clock, 'read'>;
  readonly settings: () => Pick<Settings, 'readAhead'>;
  /** Who comes next, in order. */
  readonly next: () => Promise<readonly QueueEntry[]>;
  /** Whom a session is with right now. */
  readonly present: () => string | null;
  /** What the system's settings say of proxies, as Chromium writes it. */
  readonly systemProxy: () => Promise<string>;
  /** Shows what is known of somebody's posts. */
  readonly tell: (view: PostsView) => void;
  /** Opens an address of a contact in the user's browser; during a session with them it counts as looked at. */
  readonly openPage: (contactId: string, profileId: string, url: string) => Promise<void>;
  /** Hears when somebody posted last, whenever that is news. */
  readonly noteLatest: (latest: readonly LatestPost[]) => Promise<void>;
  /** Hears of what nobody waits for. */
  readonly onFailure: (error: unknown) => void;
}

/** A post that leads somewhere, with its moment in wall ms. */
interface DatedPost {
  readonly title: string;
  readonly url: string;
  readonly publishedAt: number;
}

/** What people posted: read from the cache at once, fetched at the start of their session and a little ahead. */
export class PostsService {
  readonly #parts: PostsServiceParts;
  /** When each posted last, as far as was told already. */
  readonly #noted = new Map<string, number>();

  constructor(parts: PostsServiceParts) {
    this.#parts = parts;
  }

  /** What is known of somebody's posts already. */
  async view(contactId: string): Promise<PostsView> {
    return this.#parts.store.request('view', await this.#posting(contactId));
  }

  /** What somebody published that can be passed on, newest first. */
  async published(
    contactId: string,
  ): Promise<readonly { readonly id: string; readonly title: string; readonly url: string }[]> {
    const { posts } = await this.view(contactId);
    return posts.flatMap((post) => (post.url === null ? [] : [{ id: post.id, title: postName(post), url: post.url }]));
  }

  /** What each of some people published since a moment, as far as it is known already. */
  async newerThan(contactIds: readonly string[], since: number): Promise<ReadonlyMap<string, readonly DatedPost[]>> {
    const found = new Map<string, readonly DatedPost[]>();
    for (const contactId of contactIds) {
      const { posts } = await this.view(contactId);
      const newer = posts.flatMap((post) =>
        post.url === null || post.publishedAt === null || post.publishedAt < since
          ? []
          : [{ title: postName(post), url: post.url, publishedAt: post.publishedAt }],
      );
      if (newer.length > 0) found.set(contactId, newer);
    }
    return found;
  }

  /** A session has begun: shows what is known, then asks for more, then reads ahead. Nobody waits for it. */
  sessionStarted(contactId: string): void {
    void this.#fetch(contactId).catch((error: unknown) => this.#parts.onFailure(error));
  }

  /** Somebody has another profile now: whoever is looked at right now is looked up anew. */
  profilesChanged(): void {
    const present = this.#parts.present();
    if (present !== null) void this.#lookUp(present).catch((error: unknown) => this.#parts.onFailure(error));
  }

  /** Opens a post in the user's browser and marks it read. */
  async open(contactId: string, postId: string): Promise<void> {
    const { store, clock, openPage } = this.#parts;
    const post = await store.request('post', postId);
    if (post === null || post.url === null) throw new AppError('unknown-post');
    await openPage(contactId, post.profileId, post.url);
    await store.request('mark-read', postId, clock.read().wallMs);
    await this.#show(contactId);
  }

  async declineOffer(contactId: string, url: string): Promise<void> {
    await this.#parts.store.request('decline-offer', contactId, url);
    await this.#show(contactId);
  }

  async #fetch(contactId: string): Promise<void> {
    await this.#show(contactId);
    await this.#lookUp(contactId);
    if (!this.#parts.settings().readAhead) return;
    const entries = await this.#parts.next();
    for (const entry of entries.slice(0, readAhead)) {
      await this.#lookUp(entry.contactId);
    }
  }

  async #show(contactId: string): Promise<void> {
    this.#tell(await this.view(contactId));
  }

  async #lookUp(contactId: string): Promise<void> {
    const { store, clock, systemProxy } = this.#parts;
    const contact = await this.#posting(contactId);
    await store.request('use-proxy', await systemProxy());
    const view = await store.lookUp(contact, clock.read().wallMs, (present) => this.#tell(present));
    this.#tell(view);
    await this.#note(view);
  }

  /** A date that has not come yet is a slip of the feed's. */
  async #note({ contactId, posts }: PostsView): Promise<void> {
    const now = this.#parts.clock.read().wallMs;
    const moments = posts.flatMap(({ publishedAt }) =>
      publishedAt === null || publishedAt > now ? [] : [publishedAt],
    );
    const at = Math.max(...moments);
    if (moments.length === 0 || this.#noted.get(contactId) === at) return;
    this.#noted.set(contactId, at);
    await this.#parts.noteLatest([{ contactId, at }]);
  }

  /** Only what is looked at is shown. */
  #tell(view: PostsView): void {
    if (this.#parts.present() === view.contactId) this.#parts.tell(view);
  }

  async #posting(contactId: string): Promise<PostingContact> {
    const contact = await this.#parts.storage.request('contacts:get', contactId);
    return { contactId, profiles: contact === null ? [] : followed(contact) };
  }
}

/** The profiles that lead somewhere. */
function followed({ profiles }: Contact): PostingContact['profiles'] {
  return profiles
    .filter(({ status, url }) => status === 'active' && url !== null)
    .map(({ id, network, handle, url }) => ({ id, network, handle, url }));
}
