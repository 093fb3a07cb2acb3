import { AppError } from '../../core/errors/app-error.ts';
import type { EndedSession } from '../../core/session/session-record.ts';
import { OneAtATime } from '../app/one-at-a-time.ts';
import type { Storage } from '../storage/storage-contract.ts';
import type { SessionListener } from './session-ports.ts';

/** Puts sessions that are over into the database, one request after the other, so that the last edit is what stays. */
export class SessionArchive {
  readonly #storage: Pick<Storage, 'request'>;
  readonly #listener: Pick<SessionListener, 'onEvent'>;
  readonly #turns = new OneAtATime();

  constructor(storage: Pick<Storage, 'request'>, listener: Pick<SessionListener, 'onEvent'>) {
    this.#storage = storage;
    this.#listener = listener;
  }

  /** Stores a session; one that is there already is brought up to date. */
  save(session: EndedSession): Promise<void> {
    return this.#change(() => this.#storage.request('sessions:save', session));
  }

  /** As `save`; a failure is told, not thrown: the session is safe in running.json and is tried again. */
  async trySave(session: EndedSession): Promise<void> {
    try {
      await this.save(session);
    } catch (error) {
      this.#listener.onEvent({ kind: 'unsaved', error });
    }
  }

  /** Takes a session out again: it goes on. */
  remove(sessionId: string): Promise<void> {
    return this.#change(() => this.#storage.request('sessions:remove', sessionId));
  }

  /** Everything asked so far is done, or has failed. */
  settled(): Promise<void> {
    return this.#turns.settled();
  }

  async #change(work: () => Promise<unknown>): Promise<void> {
    try {
      await this.#turns.run(work);
    } catch (error) {
      throw error instanceof AppError ? error : new AppError('storage-failed', {}, { cause: error });
    }
    this.#listener.onEvent({ kind: 'stored' });
  }
}
