/** For how long steps follow each other before waiting requests get their turn, in ms. Half of the 20 ms they may wait. */
const turnMs = 10;

/** Runs long work as short steps, one piece of work after the other, letting waiting messages in between. */
export class StepRunner {
  readonly #elapsedMs: () => number;
  #last: Promise<unknown> = Promise.resolve();
  #isStopped = false;

  /** `elapsedMs` is a clock that never jumps. */
  constructor(elapsedMs: () => number) {
    this.#elapsedMs = elapsedMs;
  }

  /** Runs every step of the work after all work given before. Stopped work stays where it is. */
  run(steps: Iterable<void>): Promise<void> {
    return this.#inTurn(() => this.#take(steps));
  }

  /** Runs one short thing after all work given before. */
  afterwards<T>(step: () => T): Promise<T> {
    return this.#inTurn(() => Promise.resolve(step()));
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

  async #take(steps: Iterable<void>): Promise<void> {
    let turnBegan = this.#elapsedMs();
    for (const _ of steps) {
      if (this.#isStopped) return;
      if (this.#elapsedMs() - turnBegan < turnMs) continue;
      await new Promise((resolve) => setImmediate(resolve));
      turnBegan = this.#elapsedMs();
    }
  }
}
