import { addDays } from '../../core/week/civil-day.ts';
import type { QueueEntry } from '../../core/queue/queue-entry.ts';
import type { Clock } from '../app/clock.ts';
import type { Storage } from '../storage/storage-contract.ts';

export interface QueueServiceParts {
  readonly storage: Pick<Storage, 'request'>;
  readonly clock: Pick<Clock, 'read'>;
  /** Today in the user's zone, YYYY-MM-DD. */
  readonly today: () => string;
  /** A seed for one draw: any 32-bit number. */
  readonly newSeed: () => number;
  /** The queue is another one now. */
  readonly onChange: (entries: readonly QueueEntry[]) => void;
}

/**
 * The queue as everybody sees it. Holds a copy of the seven, so that the next person is known at once, however many
 * contacts there are; the database stays the truth.
 */
export class QueueService {
  readonly #parts: QueueServiceParts;
  #entries: readonly QueueEntry[] | null = null;

  constructor(parts: QueueServiceParts) {
    this.#parts = parts;
  }

  /** Who is up next as far as is known, without waiting. */
  get next(): QueueEntry | null {
    return this.#entries?.[0] ?? null;
  }

  /** In order, at most seven. */
  async list(): Promise<readonly QueueEntry[]> {
    return this.#entries ?? this.#remember(await this.#parts.storage.request('queue:list'));
  }

  /** Fills it up again; answers what it holds then. */
  async refill(): Promise<readonly QueueEntry[]> {
    const { storage, clock, today, newSeed } = this.#parts;
    const options = { seed: newSeed(), at: clock.read().wallMs, today: today() };
    return this.#remember(await storage.request('queue:refill', options));
  }

  /** Takes somebody out without filling the place. */
  async take(contactId: string): Promise<void> {
    await this.#parts.storage.request('queue:remove', contactId);
    await this.reload();
  }

  /** Whom a session has taken out, with why they stood there; null for everybody else. */
  taken(contactId: string): Promise<QueueEntry | null> {
    return this.#parts.storage.request('queue:taken', contactId);
  }

  /** Puts somebody in front, whether they were in it or not. */
  async putBack(contactId: string): Promise<void> {
    await this.#parts.storage.request('queue:move-first', contactId);
    await this.reload();
  }

  /** Puts somebody who waits in front. */
  moveFirst(contactId: string): Promise<void> {
    return this.putBack(contactId);
  }

  /** Remembers that somebody was passed over. */
  async skip(contactId: string, kind: 'swap' | 'snooze'): Promise<void> {
    await this.#parts.storage.request('queue:skip', { contactId, at: this.#parts.clock.read().wallMs, kind });
  }

  /** Keeps somebody out for some days. */
  async snooze(contactId: string, days: number): Promise<void> {
    await this.#parts.storage.request('contacts:snooze', contactId, addDays(this.#parts.today(), days));
    await this.reload();
  }

  /** "Not now" on somebody who waits: they rest for some days, and somebody else comes in. */
  async notNow(contactId: string, days: number): Promise<void> {
    await this.skip(contactId, 'snooze');
    await this.snooze(contactId, days);
    await this.refill();
  }

  /** Asks the database again: what it knows of the people has changed. */
  async reload(): Promise<void> {
    this.#remember(await this.#parts.storage.request('queue:list'));
  }

  #remember(entries: readonly QueueEntry[]): readonly QueueEntry[] {
    this.#entries = entries;
    this.#parts.onChange(entries);
    return entries;
  }
}
