import { v7 as newId } from 'uuid';
import type { CorrectionReport, SessionToCorrect, WrittenCorrection } from '../../core/ipc/corrections-requests.ts';
import type { Familiarity } from '../../core/contacts/contact.ts';
import { readSitting, type WrittenSitting } from '../../core/corrections/sitting.ts';
import type { Sitting, StoredSession } from '../../core/corrections/correction.ts';
import { AppError } from '../../core/errors/app-error.ts';
import { minuteMs } from '../../core/time/durations.ts';
import { clockTimeOf, dayOf } from '../../core/week/zoned-day.ts';
import type { Clock } from '../app/clock.ts';
import { OneAtATime } from '../app/one-at-a-time.ts';
import type { CorrectionStep } from '../storage/correction-step.ts';
import type { Storage } from '../storage/storage-contract.ts';

/** How many corrections can be undone; nobody goes back further than they remember. */
const mostRemembered = 100;

/** What corrections need of the session that may be open right now. */
export interface OpenSession {
  /** A session that is about to be deleted is reflected on no longer. */
  letGo(sessionId: string): Promise<void>;
  /** Does something with what is stored, while the open session stands still, and takes over what concerns it. */
  correct(work: () => Promise<CorrectionStep>): Promise<CorrectionStep>;
}

export interface CorrectionsParts {
  readonly storage: Pick<Storage, 'request'>;
  readonly clock: Pick<Clock, 'read' | 'timeZone'>;
  readonly session: OpenSession;
  /** The past is another one now. */
  readonly onChange: () => void;
}

interface Remembered {
  readonly report: CorrectionReport;
  readonly step: CorrectionStep;
}

/** Puts the past right, and back again: one correction after the other, each in one transaction of the database. */
export class CorrectionsService {
  readonly #parts: CorrectionsParts;
  readonly #turns = new OneAtATime();
  /** What can be undone, the latest last. */
  #remembered: readonly Remembered[] = [];

  constructor(parts: CorrectionsParts) {
    this.#parts = parts;
  }

  /** A session that is over; refuses `unknown-session`. */
  async session(sessionId: string): Promise<SessionToCorrect> {
    const session = await this.#parts.storage.request('sessions:get', sessionId);
    if (session === null) throw new AppError('unknown-session');
    return toCorrect(session, this.#parts.clock.timeZone());
  }

  correct(sessionId: string, { sitting, ...correction }: WrittenCorrection): Promise<CorrectionReport> {
    const placed = this.#place(sitting);
    return this.#change('corrected', () =>
      this.#parts.storage.request('corrections:correct', sessionId, correction, placed),
    );
  }

  add(contactId: string, { sitting, ...correction }: WrittenCorrection): Promise<CorrectionReport> {
    const { storage, clock } = this.#parts;
    const placed = this.#place(sitting);
    if (placed === null) throw new AppError('bad-request', { what: 'sitting' });
    const added = { contactId, sitting: placed, timeZone: clock.timeZone(), correction };
    return this.#change('added', () => storage.request('corrections:add', added, clock.read().wallMs));
  }

  async delete(sessionId: string): Promise<CorrectionReport> {
    const { storage, session } = this.#parts;
    await session.letGo(sessionId);
    return this.#change('deleted', () => storage.request('corrections:delete', sessionId));
  }

  setFamiliarity(contactId: string, familiarity: Familiarity): Promise<CorrectionReport> {
    const { storage } = this.#parts;
    return this.#change('familiarity', () => storage.request('corrections:set-familiarity', contactId, familiarity));
  }

  /** Refuses `corrected-since` where a later correction stands on this one; then that one goes back first. */
  undo(correctionId: string | null): Promise<CorrectionReport | null> {
    return this.#turns.run(async () => {
      const found =
        correctionId === null
          ? this.#remembered.at(-1)
          : this.#remembered.find(({ report }) => report.correctionId === correctionId);
      if (found === undefined) return null;
      const { storage, session, onChange } = this.#parts;
      await session.correct(async () => {
        await storage.request('corrections:put-back', found.step);
        return turnedRound(found.step);
      });
      this.#remembered = this.#remembered.filter((other) => other !== found);
      onChange();
      return found.report;
    });
  }

  #place(sitting: WrittenSitting | null): Sitting | null {
    const { clock } = this.#parts;
    return sitting === null ? null : readSitting(sitting, clock.timeZone(), clock.read().wallMs);
  }

  #change(kind: CorrectionReport['kind'], work: () => Promise<CorrectionStep>): Promise<CorrectionReport> {
    return this.#turns.run(async () => {
      const step = await this.#parts.session.correct(work);
      const report = { correctionId: newId({ msecs: this.#parts.clock.read().wallMs }), kind, name: step.contactName };
      this.#remembered = [...this.#remembered, { report, step }].slice(-mostRemembered);
      this.#parts.onChange();
      return report;
    });
  }
}

/** What undoing a step does, as a step of its own. */
function turnedRound(step: CorrectionStep): CorrectionStep {
  const { before, after, contactBefore, contactAfter, carried } = step;
  return {
    ...step,
    before: after,
    after: before,
    contactBefore: contactAfter,
    contactAfter: contactBefore,
    carried: carried.map(({ sessionId, from, to }) => ({ sessionId, from: to, to: from })),
  };
}

function toCorrect(session: StoredSession, zone: string): SessionToCorrect {
  const { id, contactId, contactName, intention, note, familiarityBefore, familiarityAfter } = session;
  return {
    id,
    contactId,
    contactName,
    intention,
    note,
    familiarityBefore,
    familiarityAfter,
    followUpDay: session.followUp?.day ?? null,
    day: dayOf(session.startedAt, zone),
    time: clockTimeOf(session.startedAt, zone),
    minutes: Math.round(session.attendedMs / minuteMs),
    isAdded: session.addedAt !== null,
    actions: session.actions.map(({ id: actionId, kind, state, note: told }) => ({
      id: actionId,
      kind,
      state,
      note: told,
    })),
  };
}
