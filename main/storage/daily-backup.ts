import type { Clock } from '../app/clock.ts';
import type { Storage } from './storage-contract.ts';

/** Long enough after the start that nobody waits for it, in ms. */
const firstAfterMs = 60_000;
/** How often it is seen whether a new day needs its copy, in ms: rarely, for the sake of a sleeping machine. */
const lookEveryMs = 3 * 60 * 60_000;

/** Makes one copy of the database a day, while the program runs. */
export class DailyBackup {
  readonly #parts: {
    readonly clock: Pick<Clock, 'after'>;
    readonly storage: Pick<Storage, 'request'>;
    readonly today: () => string;
    readonly onFailure: (error: unknown) => void;
  };
  #lastDay = '';
  #isCopying = false;

  constructor(parts: {
    readonly clock: Pick<Clock, 'after'>;
    readonly storage: Pick<Storage, 'request'>;
    readonly today: () => string;
    readonly onFailure: (error: unknown) => void;
  }) {
    this.#parts = parts;
  }

  start(): void {
    this.#wait(firstAfterMs);
  }

  /** The data is another now: the day's copy is made once more, so that nobody goes back to what was replaced. */
  copyAnew(): void {
    this.#lastDay = '';
    this.#copy();
  }

  #wait(delayMs: number): void {
    this.#parts.clock.after(delayMs, () => {
      this.#copy();
      this.#wait(lookEveryMs);
    });
  }

  #copy(): void {
    const day = this.#parts.today();
    // Two copies at once would write into one file.
    if (day === this.#lastDay || this.#isCopying) return;
    this.#isCopying = true;
    void this.#parts.storage
      .request('backup:make', day)
      .then(
        () => (this.#lastDay = day),
        (error: unknown) => this.#parts.onFailure(error),
      )
      .finally(() => (this.#isCopying = false));
  }
}
