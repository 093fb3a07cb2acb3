import type { Action, ActionKind } from '../../core/actions/action.ts';
import {
  answerAction,
  beginAction,
  changeAction,
  promise,
  removeAction,
  restoreAction,
  setIntention,
} from '../../core/session/session-edits.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import { toEndedSession } from '../../core/session/session-recovery.ts';
import type { OneAtATime } from '../app/one-at-a-time.ts';
import type { SessionArchive } from './session-archive.ts';
import type { SessionKeeper } from './session-keeper.ts';
import type { SessionDependencies } from './session-ports.ts';

type Change = (record: SessionRecord) => SessionRecord;

interface SessionEditorParts extends Pick<SessionDependencies, 'clock' | 'newId'> {
  readonly keeper: SessionKeeper;
  readonly archive: SessionArchive;
  /** The turns of all requests about the session. */
  readonly turns: OneAtATime;
}

/** An action as it was before an edit. */
interface EarlierAction {
  readonly sessionId: string;
  readonly action: Action;
  readonly place: number;
}

/** Changes what the session holds, running or over: its intention and its actions. */
export class SessionEditor {
  readonly #parts: SessionEditorParts;
  /** What can be taken back, the latest last. */
  #earlier: readonly EarlierAction[] = [];

  constructor(parts: SessionEditorParts) {
    this.#parts = parts;
  }

  setIntention(intention: string): Promise<void> {
    return this.#edit((record) => setIntention(record, intention));
  }

  /** A promise for next time; it comes back on its day. */
  promise(day: string, note: string): Promise<void> {
    const id = this.#parts.newId();
    return this.#edit((record) => promise(record, { day, note }, id));
  }

  /** Something that was done without being begun here. */
  logAction(kind: ActionKind): Promise<void> {
    const id = this.#parts.newId();
    const at = this.#parts.clock.read().wallMs;
    return this.#edit((record) => {
      const begun = beginAction(record, { id, kind, profileId: null, targetUrl: null, at });
      return answerAction(begun, id, true, '');
    });
  }

  answerAction(actionId: string, isDone: boolean, note: string): Promise<void> {
    return this.#editAction(actionId, (record) => answerAction(record, actionId, isDone, note));
  }

  changeAction(actionId: string, kind: ActionKind, note: string): Promise<void> {
    return this.#editAction(actionId, (record) => changeAction(record, actionId, kind, note));
  }

  removeAction(actionId: string): Promise<void> {
    return this.#editAction(actionId, (record) => removeAction(record, actionId));
  }

  /** Takes the last edit of an action back; without one there is nothing to do. */
  restoreAction(actionId: string): Promise<void> {
    return this.#edit((record) => {
      const last = this.#editsOf(record).findLast(({ action }) => action.id === actionId);
      if (last === undefined) return record;
      this.#earlier = this.#earlier.filter((other) => other !== last);
      return restoreAction(record, last.action, last.place);
    });
  }

  /** Opening a page takes time; what was opened is noted only where the session is still the same. */
  changeIfStill(sessionId: string, change: Change): Promise<void> {
    const { keeper, turns } = this.#parts;
    return turns.run(async () => {
      if (keeper.session?.record.id === sessionId) await this.change(change);
    });
  }

  /** Changes the session within a turn that the caller has. One that is over is in the database already: it goes there too. */
  async change(change: Change): Promise<void> {
    const { archive, keeper } = this.#parts;
    const session = keeper.edit(change);
    if (session.phase === 'reflecting') await archive.trySave(toEndedSession(session));
  }

  /** Edits an action and remembers how it was. */
  #editAction(actionId: string, change: Change): Promise<void> {
    return this.#edit((record) => {
      const place = record.actions.findIndex(({ id }) => id === actionId);
      const action = record.actions[place];
      if (action !== undefined) this.#earlier = [...this.#editsOf(record), { sessionId: record.id, action, place }];
      return change(record);
    });
  }

  /** The edits of this session; those of another one are forgotten with it. */
  #editsOf(record: SessionRecord): readonly EarlierAction[] {
    return this.#earlier.filter(({ sessionId }) => sessionId === record.id);
  }

  #edit(change: Change): Promise<void> {
    return this.#parts.turns.run(() => this.change(change));
  }
}
