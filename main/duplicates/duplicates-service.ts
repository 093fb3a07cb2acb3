import type { DuplicatesState, DuplicatesView } from '../../core/ipc/duplicates-requests.ts';
import type { Day } from '../../core/week/week-summary.ts';
import type { Clock } from '../app/clock.ts';
import type { Storage } from '../storage/storage-contract.ts';

/** So many are shown at once; the next come when these have been answered. */
const mostShown = 20;
const mostMerges = 10;

/** Windows are told of progress no more often than this share of the work. */
const toldShare = 0.02;

export interface DuplicatesServiceParts {
  readonly storage: Pick<Storage, 'request' | 'follow'>;
  readonly clock: Pick<Clock, 'read'>;
  readonly today: () => Day;
  /** Another number waits, or a comparison has got further. */
  readonly tell: (state: DuplicatesState) => void;
  /** Two people are one now, or two again. */
  readonly onMerge: () => void;
}

/** Finds contacts that may be one person, and makes them one or keeps them apart as the user says. */
export class DuplicatesService {
  readonly #parts: DuplicatesServiceParts;
  #looking: { readonly ended: Promise<void>; readonly controller: AbortController } | null = null;
  #progress: number | null = null;

  constructor(parts: DuplicatesServiceParts) {
    this.#parts = parts;
  }

  async view(): Promise<DuplicatesView> {
    const { storage, today } = this.#parts;
    const [pairs, waiting, merges] = await Promise.all([
      storage.request('duplicates:list', mostShown),
      storage.request('duplicates:count'),
      storage.request('duplicates:merges', mostMerges),
    ]);
    return { pairs, waiting, merges, progress: this.#progress, today: today() };
  }

  /** Compares everybody with everybody, once at a time. */
  look(): Promise<void> {
    if (this.#looking === null) {
      const controller = new AbortController();
      this.#looking = { controller, ended: this.#compare(controller.signal) };
    }
    return this.#looking.ended;
  }

  /** Stops a comparison that is under way, and waits until it has stopped. */
  async stop(): Promise<void> {
    const looking = this.#looking;
    looking?.controller.abort();
    await looking?.ended;
  }

  async merge(keptId: string, goneId: string): Promise<{ readonly mergeId: string }> {
    const { storage, clock } = this.#parts;
    const mergeId = await storage.request('duplicates:merge', { keptId, goneId, at: clock.read().wallMs });
    await this.#merged();
    return { mergeId };
  }

  async undoMerge(mergeId: string): Promise<void> {
    await this.#parts.storage.request('duplicates:undo-merge', mergeId);
    await this.#merged();
  }

  async keepApart(oneId: string, otherId: string): Promise<void> {
    const { storage, clock } = this.#parts;
    await storage.request('duplicates:keep-apart', oneId, otherId, clock.read().wallMs);
    await this.#tell();
  }

  async forgetApart(oneId: string, otherId: string): Promise<void> {
    await this.#parts.storage.request('duplicates:forget-apart', oneId, otherId);
    await this.#tell();
  }

  async #merged(): Promise<void> {
    this.#parts.onMerge();
    await this.#tell();
  }

  async #compare(signal: AbortSignal): Promise<void> {
    const { storage, tell } = this.#parts;
    this.#progress = 0;
    try {
      const waiting = await storage.request('duplicates:count');
      tell({ waiting, progress: 0 });
      const onProgress = (share: unknown): void => {
        if (typeof share !== 'number' || share - (this.#progress ?? 0) < toldShare) return;
        this.#progress = share;
        tell({ waiting, progress: share });
      };
      await storage.follow({ signal, onProgress }, 'duplicates:find');
    } finally {
      this.#progress = null;
      this.#looking = null;
      await this.#tell();
    }
  }

  async #tell(): Promise<void> {
    const { storage, tell } = this.#parts;
    tell({ waiting: await storage.request('duplicates:count'), progress: this.#progress });
  }
}
