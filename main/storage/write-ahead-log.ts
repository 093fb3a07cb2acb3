import type { DatabaseSync } from 'node:sqlite';

/** After how many pages SQLite itself brings the log into the file, at the end of whichever change comes then. */
const usualPages = 1000;

/** After how many imported people the log is brought into the file: it has grown to some 50 MB by then. */
const peopleBetween = 5000;

/** So few people SQLite may bring in by itself: a few milliseconds' work. */
const fewPeople = 250;

/** A thread beside this one that brings the log into the file. */
export interface LogThread {
  bringIn(): Promise<void>;
  end(): Promise<void>;
}

/**
 * The log that changes are written to before they come into the database file. Left to SQLite, bringing it in is paid by
 * whichever change comes at the wrong moment; during an import that would be every other one. So an import holds the log
 * and has it brought in by a thread of its own, for which the import waits and nobody else.
 */
export class WriteAheadLog {
  readonly #connection: DatabaseSync;
  readonly #startThread: () => LogThread;
  #thread: LogThread | null = null;
  #people = 0;

  constructor(connection: DatabaseSync, startThread: () => LogThread) {
    this.#connection = connection;
    this.#startThread = startThread;
  }

  /** An import begins: changes no longer bring the log in. */
  hold(): void {
    this.#bringInAfter(0);
  }

  /** So many people were written. Answers what their import has to wait for before it writes more, or nothing. */
  grew(people: number): Promise<void> | undefined {
    this.#people += people;
    return this.#people < peopleBetween ? undefined : this.#bringIn();
  }

  /** The import is over. */
  async release(): Promise<void> {
    if (this.#people > fewPeople) await this.#bringIn();
    const thread = this.#thread;
    this.#thread = null;
    await thread?.end();
    this.#bringInAfter(usualPages);
  }

  async #bringIn(): Promise<void> {
    this.#people = 0;
    this.#thread ??= this.#startThread();
    await this.#thread.bringIn();
  }

  #bringInAfter(pages: number): void {
    this.#connection.exec(`PRAGMA wal_autocheckpoint = ${pages}`);
  }
}
