import type { Desktop } from '../desktop/desktop.ts';

/** A user who is asked for leave by the browser may take this long, in ms; then there was nothing to read. */
const patienceMs = 20_000;

/** Electron's `clipboard`: the one of the browser that shows the desktop, or what a test put there. */
export class HostClipboard {
  readonly #desktop: Desktop;
  readonly #waiting = new Set<(text: string) => void>();
  #text = '';

  constructor(desktop: Desktop) {
    this.#desktop = desktop;
  }

  async readText(): Promise<string> {
    const hasPage = this.#desktop.emit('read-clipboard');
    if (!hasPage) return this.#text;
    return new Promise((done) => {
      const answer = (text: string): void => {
        clearTimeout(patience);
        this.#waiting.delete(answer);
        done(text);
      };
      const patience = setTimeout(() => answer(''), patienceMs);
      this.#waiting.add(answer);
    });
  }

  /** Also where the browser refuses it to the page: a test, or the program itself, reads it here. */
  async writeText(text: string): Promise<void> {
    this.#text = text;
    this.#desktop.copied.push(text);
    this.#desktop.emit('write-clipboard', text);
  }

  /** What the page read, or what a test copied. */
  holds(text: string): void {
    this.#text = text;
    for (const answer of this.#waiting) answer(text);
  }
}
