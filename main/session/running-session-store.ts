import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseRunningFile, type RunningFile } from '../../core/session/running-file.ts';
import { fileStamp } from '../storage/file-stamp.ts';
import { removeDurably, writeDurably } from '../storage/write-durably.ts';

/** Where the session lives until it is in the database. A few kB, so all of it is synchronous; none of it throws. */
export interface RunningSessionStore {
  /** What was last written, or null when there is no session. An unreadable file is kept aside under another name. */
  read(): RunningFile | null;
  write(file: RunningFile): void;
  clear(): void;
}

const version = 1;

/**
 * Keeps the running session in one file. A failure (a full disk, say) goes to `onFailure`, once until a write works
 * again: the heartbeat of the session tries again by itself every few seconds, and nobody wants a message each time.
 */
export class RunningSessionFile implements RunningSessionStore {
  readonly #file: string;
  readonly #now: () => number;
  readonly #onFailure: (error: unknown) => void;
  #isFailing = false;

  constructor(options: {
    readonly file: string;
    readonly now: () => number;
    readonly onFailure: (error: unknown) => void;
  }) {
    this.#file = options.file;
    this.#now = options.now;
    this.#onFailure = options.onFailure;
  }

  read(): RunningFile | null {
    return this.#attempt(() => {
      const text = readIfThere(this.#file);
      if (text === null) return null;
      const found = parseText(text);
      if (found === null) this.#keepAside();
      return found;
    });
  }

  write(file: RunningFile): void {
    this.#attempt(() => {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeDurably(this.#file, JSON.stringify({ version, state: file }));
    });
  }

  clear(): void {
    this.#attempt(() => removeDurably(this.#file));
  }

  #keepAside(): void {
    const kept = `running-unreadable-${fileStamp(this.#now())}.json`;
    renameSync(this.#file, join(dirname(this.#file), kept));
    this.#onFailure(new Error(`The running session could not be read; its file is kept as ${kept}.`));
  }

  #attempt<T>(step: () => T): T | null {
    try {
      const result = step();
      this.#isFailing = false;
      return result;
    } catch (error) {
      if (!this.#isFailing) this.#onFailure(error);
      this.#isFailing = true;
      return null;
    }
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function parseText(text: string): RunningFile | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { version: found, state } = value as { readonly version?: unknown; readonly state?: unknown };
    return found === version ? parseRunningFile(state) : null;
  } catch {
    return null;
  }
}
