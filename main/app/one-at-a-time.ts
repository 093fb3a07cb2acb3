/** Does one piece of work after the other, in the order in which they were asked for; a failure holds nobody up. */
export class OneAtATime {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => {});
    return mine;
  }

  /** Everything asked so far is done, or has failed. */
  async settled(): Promise<void> {
    await this.#last;
  }
}
