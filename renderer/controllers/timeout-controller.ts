import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** One thing that happens later, unless its host goes away first. Starting again replaces what was due. */
export class TimeoutController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  start(delayMs: number, run: () => void): void {
    this.stop();
    this.#timer = setTimeout(run, delayMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  hostDisconnected(): void {
    this.stop();
  }
}
