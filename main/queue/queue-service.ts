import type { QueueReport, QueueView } from '../../core/ipc/queue-requests.ts';
import type { QueueEntry } from '../../core/queue/queue-entry.ts';
import type { QueueWishes } from '../../core/queue/queue-wishes.ts';
import { addDays } from '../../core/week/civil-day.ts';
import type { Clock } from '../app/clock.ts';
import type { PutAside, QueueStep } from '../storage/queue-step.ts';
import type { Storage } from '../storage/storage-contract.ts';

/** How many times putting somebody aside can be taken back; nobody goes back further than they remember. */
const mostRemembered = 20;

export interface QueueServiceParts {
  readonly storage: Pick<Storage, 'request'>;
  readonly clock: Pick<Clock, 'read'>;
  /** Today in the user's zone, YYYY-MM-DD. */
  readonly today: () => string;
  /** A seed for one draw: any 32-bit number. */
  readonly newSeed: () => number;
  readonly newId: () => string;
  /** What the user wants of a draw today. */
  readonly wishes: () => QueueWishes;
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
  /** What can be taken back, the latest last. */
  #steps: readonly { readonly changeId: string; readonly step: QueueStep }[] = [];

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
    const { storage, clock, today, newSeed, wishes } = this.#parts;
    const options = { seed: newSeed(), at: clock.read().wallMs, today: today(), wishes: wishes() };
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

  /** As a window shows it. */
  async view(): Promise<QueueView> {
    return { queue: await this.list(), today: this.#parts.today() };
  }

  /** Moves somebody who waits to another place, 1 the first. */
  async move(contactId: string, place: number): Promise<void> {
    await this.#parts.storage.request('queue:move', contactId, place - 1);
    await this.reload();
  }

  /** Lets somebody who waits stay whatever else comes in, or no longer. */
  async pin(contactId: string, isPinned: boolean): Promise<void> {
    await this.#parts.storage.request('queue:pin', contactId, isPinned);
    await this.reload();
  }

  /** Takes somebody out whom the user does not want next; somebody else comes in. */
  takeOut(contactId: string): Promise<QueueReport> {
    return this.#putAside(contactId, { kind: 'take-out' });
  }

  /** "Not now" on somebody who waits: they rest for some days, and somebody else comes in. */
  notNow(contactId: string, days: number): Promise<QueueReport> {
    return this.#putAside(contactId, { kind: 'snooze', untilDay: addDays(this.#parts.today(), days) });
  }

  /** Nobody asks about them again. */
  neverAsk(contactId: string): Promise<QueueReport> {
    return this.#putAside(contactId, { kind: 'never-ask' });
  }

  /** Takes back that somebody was put aside; what was taken back already stays so. */
  async undo(changeId: string): Promise<void> {
    const found = this.#steps.find((step) => step.changeId === changeId);
    if (found === undefined) return;
    this.#steps = this.#steps.filter((step) => step !== found);
    await this.#parts.storage.request('queue:put-back', found.step);
    await this.refill();
  }

  /** Hears of people's newest posts: they weigh in the draw, and are told as a reason. */
  async notePosts(latest: readonly { readonly contactId: string; readonly at: number }[]): Promise<void> {
    await this.#parts.storage.request('queue:note-posts', latest);
    if (latest.some(({ contactId }) => this.#entries?.some((entry) => entry.contactId === contactId) ?? false)) {
      await this.reload();
    }
  }

  /** Asks the database again: what it knows of the people has changed. */
  async reload(): Promise<void> {
    this.#remember(await this.#parts.storage.request('queue:list'));
  }

  async #putAside(contactId: string, how: PutAside): Promise<QueueReport> {
    const { storage, clock, newId } = this.#parts;
    const step = await storage.request('queue:put-aside', contactId, how, clock.read().wallMs);
    const changeId = newId();
    this.#steps = [...this.#steps, { changeId, step }].slice(-mostRemembered);
    await this.refill();
    return { changeId, kind: how.kind, name: step.name };
  }

  #remember(entries: readonly QueueEntry[]): readonly QueueEntry[] {
    this.#entries = entries;
    this.#parts.onChange(entries);
    return entries;
  }
}
