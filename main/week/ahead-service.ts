import { AppError } from '../../core/errors/app-error.ts';
import type { QueueEntry } from '../../core/queue/queue-entry.ts';
import { addDays } from '../../core/week/civil-day.ts';
import {
  quietReturns,
  returnsAfterDays,
  returnsForDays,
  type NewerPost,
  type QuietReturn,
} from '../../core/week/quiet-return.ts';
import { lookAhead, type WeekAhead } from '../../core/week/week-ahead.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { dayOf, startOfDay } from '../../core/week/zoned-day.ts';
import type { Clock } from '../app/clock.ts';
import type { Storage } from '../storage/storage-contract.ts';

/** Where posts come from; nothing where none are read. */
export interface PostsPort {
  /** What each of some people published since a moment. */
  newerThan(contactIds: readonly string[], since: number): Promise<ReadonlyMap<string, readonly NewerPost[]>>;
}

export interface AheadSources {
  readonly storage: Pick<Storage, 'request'>;
  readonly clock: Pick<Clock, 'read' | 'timeZone'>;
  readonly queue: { list(): Promise<readonly QueueEntry[]> };
  readonly posts: PostsPort;
  /** Opens an address in the user's browser; refuses what may not leave the program. */
  readonly openLink: (address: string) => Promise<void>;
  /** A promise was kept, or is open again. */
  readonly onChange: () => void;
}

/** More than anybody reads; the rest comes up as these are kept. */
const mostFollowUps = 60;

/** Tells what lies ahead, and what came of what was done. */
export class AheadService {
  readonly #sources: AheadSources;
  /** Addresses that were handed to the window: it can have no others opened. */
  readonly #offered = new Set<string>();

  constructor(sources: AheadSources) {
    this.#sources = sources;
  }

  async ahead(): Promise<WeekAhead> {
    const { storage, queue } = this.#sources;
    const [open, next] = await Promise.all([storage.request('week:follow-ups', mostFollowUps), queue.list()]);
    return lookAhead(this.#today(), open, next);
  }

  /** Marks a promise as kept, or as open again. */
  async keep(followUpId: string, isKept: boolean): Promise<void> {
    const { storage, clock, onChange } = this.#sources;
    await storage.request('week:keep-follow-up', followUpId, isKept ? clock.read().wallMs : null);
    onChange();
  }

  /** Whose newer posts are to be shown today. */
  async returns(): Promise<readonly QuietReturn[]> {
    const { storage, clock, posts } = this.#sources;
    const zone = clock.timeZone();
    const today = this.#today();
    const from = startOfDay(addDays(today, -returnsAfterDays - returnsForDays), zone);
    const to = startOfDay(addDays(today, -returnsAfterDays + 1), zone);
    const candidates = await storage.request('week:returns', from, to);
    if (candidates.length === 0) return [];
    const found = await posts.newerThan([...new Set(candidates.map(({ contactId }) => contactId))], from);
    const returns = quietReturns(candidates, found, today, (moment) => dayOf(moment, zone));
    for (const { url } of returns.flatMap((each) => each.posts)) this.#offered.add(url);
    return returns;
  }

  async returned(sessionIds: readonly string[]): Promise<void> {
    await this.#sources.storage.request('week:mark-returned', sessionIds, this.#today());
  }

  async openPost(url: string): Promise<void> {
    if (!this.#offered.has(url)) throw new AppError('bad-request', { what: 'url' });
    await this.#sources.openLink(url);
  }

  #today(): Day {
    return dayOf(this.#sources.clock.read().wallMs, this.#sources.clock.timeZone());
  }
}
