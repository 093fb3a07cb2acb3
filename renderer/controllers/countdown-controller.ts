import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a countdown needs of its host: when it ends (wall ms, null for none), and whom to tell what is left. */
export interface Countdown {
  deadlineAt(): number | null;
  tick(remainingMs: number): void;
}

/**
 * Ticks once a second, at the moment at which the shown second changes; not at all while the page is hidden, and at once
 * when it shows again. The clock is read anew at each tick, so a late timer never adds up.
 */
export class CountdownController implements ReactiveController {
  readonly #countdown: Countdown;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, countdown: Countdown) {
    this.#countdown = countdown;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.restart);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.restart);
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  hostUpdated(): void {
    this.restart();
  }

  /** Reads the clock now and goes on from there. */
  readonly restart = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const deadlineAt = this.#countdown.deadlineAt();
    if (deadlineAt === null || document.hidden) return;
    const remainingMs = Math.max(0, deadlineAt - Date.now());
    this.#countdown.tick(remainingMs);
    if (remainingMs > 0) this.#timer = setTimeout(this.restart, untilNextSecond(remainingMs));
  };
}

/** Seconds are shown rounded up, so 5,200 ms shows 6 and turns to 5 in 200 ms. */
function untilNextSecond(remainingMs: number): number {
  return ((Math.ceil(remainingMs) - 1) % 1000) + 1;
}
