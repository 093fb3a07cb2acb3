/**
 * For how long steps follow each other before waiting requests get their turn, in ms; a step that can stop anywhere takes
 * all of it. Well under the 20 ms that a request may wait: what was written must still be brought to its end.
 */
const turnMs = 8;

/** Runs long work as short steps, one piece of work after the other, letting waiting messages in between. */
export class StepRunner {
  readonly #elapsedMs: () => number;
  #last: Promise<unknown> = Promise.resolve();
  #isStopped = false;

  /** `elapsedMs` is a clock that never jumps. */
  constructor(elapsedMs: () => number) {
    this.#elapsedMs = elapsedMs;
  }

  /**
   * Runs every step of the work after all work given before. A step that answers with a promise is waited for, and others
   * have their turn meanwhile. Stopped work stays where it is.
   */
  run(steps: Iterable<void | Promise<void>>): Promise<void> {
    return this.#inTurn(() => this.#take(steps));
  }

  /** Begins to measure one step; answers whether it has gone on for long enough. */
  newStep(): () => boolean {
    const began = this.#elapsedMs();
    return () => this.#elapsedMs() - began >= turnMs;
  }

  /** Runs one short thing after all work given before. */
  afterwards<T>(step: () => T | Promise<T>): Promise<T> {
    return this.#inTurn(async () => step());
  }

  /** Lets the step at hand finish and begins no other. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#last;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => {});
    return mine;
  }

  async #take(steps: Iterable<void | Promise<void>>): Promise<void> {
    let turnBegan = this.#elapsedMs();
    for (const waiting of steps) {
      await waiting;
      if (this.#isStopped) return;
      if (this.#elapsedMs() - turnBegan < turnMs) continue;
      await new Promise((resolve) => setImmediate(resolve));
      turnBegan = this.#elapsedMs();
    }
  }
}
