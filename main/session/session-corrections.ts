import type { Familiarity } from '../../core/contacts/contact.ts';
import type { StoredSession } from '../../core/corrections/correction.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import type { CorrectionStep } from '../storage/correction-step.ts';
import type { Storage } from '../storage/storage-contract.ts';
import type { SessionArchive } from './session-archive.ts';
import type { SessionKeeper } from './session-keeper.ts';

/**
 * What a correction of the past means for the session that is there now. One that is reflected on is in the database
 * already and may be the very one; what a session found at its start may be another thing now.
 */
export class SessionCorrections {
  readonly #storage: Pick<Storage, 'request'>;
  readonly #archive: Pick<SessionArchive, 'settled'>;
  readonly #keeper: Pick<SessionKeeper, 'session' | 'edit'>;

  constructor(
    storage: Pick<Storage, 'request'>,
    archive: Pick<SessionArchive, 'settled'>,
    keeper: Pick<SessionKeeper, 'session' | 'edit'>,
  ) {
    this.#storage = storage;
    this.#archive = archive;
    this.#keeper = keeper;
  }

  /** Corrects, after everything that was to be stored is, and takes over what the open session did not know. */
  async apply(work: () => Promise<CorrectionStep>): Promise<CorrectionStep> {
    await this.#archive.settled();
    const step = await work();
    const { session } = this.#keeper;
    if (session?.record.contactId !== step.contactId) return step;
    if (session.phase === 'reflecting') {
      const stored = await this.#storage.request('sessions:get', session.record.id);
      if (stored !== null) this.#keeper.edit((record) => takenOver(record, stored));
      return step;
    }
    const { contactBefore, contactAfter } = step;
    if (session.record.familiarityBefore === contactBefore.familiarity) {
      this.#keeper.edit((record) => foundAs(record, contactAfter.familiarity));
    }
    return step;
  }
}

function takenOver(record: SessionRecord, stored: StoredSession): SessionRecord {
  const { intention, note, familiarityBefore, familiarityAfter, followUp, actions } = stored;
  return { ...record, intention, note, familiarityBefore, familiarityAfter, followUp, actions };
}

function foundAs(record: SessionRecord, familiarityBefore: Familiarity): SessionRecord {
  return { ...record, familiarityBefore };
}
