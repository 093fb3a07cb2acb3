/**
 * For how long steps follow each other before waiting requests get their turn, in ms; a step that can stop anywhere takes
 * all of it. Well under the 20 ms that a request may wait: what was written must still be brought to its end.
 */
const turnMs = 8;

/** Work that was stopped because the worker closes; nobody is left to hear of it. */
export class StoppedError extends Error {
  constructor() {
    super('The work was stopped');
    this.name = 'StoppedError';
  }
}

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
  async run(steps: Iterable<void | Promise<void>>): Promise<void> {
    await this.#inTurn(() => this.#take(steps[Symbol.iterator]()));
  }

  /** Begins to measure one step; answers whether it has gone on for long enough. */
  newStep(): () => boolean {
    const began = this.#elapsedMs();
    return () => this.#elapsedMs() - began >= turnMs;
  }

  /** Runs one thing after all work given before, and all work given later after it. */
  afterwards<T>(step: () => T | Promise<T>): Promise<T> {
    return this.#inTurn(async () => step());
  }

  /** Runs steps as part of the work at hand, and answers what they come to. */
  async within<T>(steps: Iterator<void | Promise<void>, T>): Promise<T> {
    const end = await this.#take(steps);
    if (end === null) throw new StoppedError();
    return end.value;
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

  /** Takes the steps one after the other; null when they were stopped. */
  async #take<T>(steps: Iterator<void | Promise<void>, T>): Promise<{ readonly value: T } | null> {
    let turnBegan = this.#elapsedMs();
    for (;;) {
      const step = steps.next();
      if (step.done === true) return { value: step.value };
      await step.value;
      if (this.#isStopped) return null;
      if (this.#elapsedMs() - turnBegan < turnMs) continue;
      await new Promise((resolve) => setImmediate(resolve));
      turnBegan = this.#elapsedMs();
    }
  }
}
