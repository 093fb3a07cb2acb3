import { feedTroubles, type FeedTrouble } from '../../../core/posts/post.ts';
import type { Database } from '../../storage/database.ts';

/** What is remembered of one URL. Times in wall ms. */
export interface AddressState {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly askedAt: number;
  /** When it last answered properly, with news or without. */
  readonly answeredAt: number | null;
  /** It asked not to be asked before. */
  readonly notBefore: number | null;
  readonly trouble: FeedTrouble | null;
}

/** What asking an address needs of the book. */
export interface AddressNotes {
  read(url: string): AddressState | null;
  note(url: string, state: AddressState): void;
}

/** Notes on a sheet of its own, for addresses that are only tried. */
export function scratchNotes(): AddressNotes {
  const notes = new Map<string, AddressState>();
  return { read: (url) => notes.get(url) ?? null, note: (url, state) => void notes.set(url, state) };
}

/** Nobody is asked twice within this, in ms. */
export const askEveryMs = 3_600_000;

interface AddressRow {
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly asked_at: number;
  readonly answered_at: number | null;
  readonly not_before: number | null;
  readonly trouble: string | null;
}

/**
 * What is remembered of URLs. That one was asked and had no news is kept in memory until there is something else to write,
 * or the end: a round without news writes nothing.
 */
export class AddressBook implements AddressNotes {
  readonly #database: Database;
  readonly #unwritten = new Map<string, AddressState>();

  constructor(database: Database) {
    this.#database = database;
  }

  read(url: string): AddressState | null {
    const unwritten = this.#unwritten.get(url);
    if (unwritten !== undefined) return unwritten;
    const row = this.#database.get<AddressRow>(
      'SELECT etag, last_modified, asked_at, answered_at, not_before, trouble FROM address WHERE url = ?',
      url,
    );
    if (row === undefined) return null;
    return {
      etag: row.etag,
      lastModified: row.last_modified,
      askedAt: row.asked_at,
      answeredAt: row.answered_at,
      notBefore: row.not_before,
      trouble: feedTroubles.find((known) => known === row.trouble) ?? null,
    };
  }

  /** Whether a URL may be asked now. A clock that was put back must not keep it from being asked for ever. */
  mayAsk(url: string, at: number): boolean {
    const state = this.read(url);
    if (state === null) return true;
    if (state.trouble === 'gone') return false;
    if (state.notBefore !== null && state.notBefore > at) return false;
    const sinceMs = at - state.askedAt;
    return state.trouble === 'offline' || sinceMs < 0 || sinceMs >= askEveryMs;
  }

  /** Remembers without writing. */
  note(url: string, state: AddressState): void {
    this.#unwritten.set(url, state);
  }

  /** Writes down all that was noted; within a transaction of the caller's. */
  write(): void {
    for (const [url, state] of this.#unwritten) {
      this.#database.run(
        `INSERT OR REPLACE INTO address (url, etag, last_modified, asked_at, answered_at, not_before, trouble)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        url,
        state.etag,
        state.lastModified,
        Math.round(state.askedAt),
        state.answeredAt === null ? null : Math.round(state.answeredAt),
        state.notBefore === null ? null : Math.round(state.notBefore),
        state.trouble,
      );
    }
    this.#unwritten.clear();
  }
}
