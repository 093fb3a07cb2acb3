import type { Clock, TimerHandle } from '../app/clock.ts';

/** One timer, set anew whenever the next moment of interest changes; none while there is no such moment. */
export class SessionTicker {
  readonly #clock: Clock;
  readonly #onDue: () => void;
  #timer: TimerHandle | null = null;

  constructor(clock: Clock, onDue: () => void) {
    this.#clock = clock;
    this.#onDue = onDue;
  }

  /** Calls once in `delayMs`; null for never. */
  set(delayMs: number | null): void {
    this.#timer?.cancel();
    this.#timer = delayMs === null ? null : this.#clock.after(delayMs, this.#fire);
  }

  readonly #fire = (): void => {
    this.#timer = null;
    this.#onDue();
  };
}
