/** Keeps links that come before anybody can take them: macOS hands one over before the app is ready. */
export class LinkInbox {
  #waiting: string[] = [];
  #take: ((link: string) => void) | null = null;

  /** A link has led here. */
  arrived(link: string): void {
    if (this.#take === null) this.#waiting.push(link);
    else this.#take(link);
  }

  /** From now on links are taken at once; those that waited first. */
  deliverTo(take: (link: string) => void): void {
    this.#take = take;
    for (const link of this.#waiting.splice(0)) take(link);
  }
}
