import type { ActionKind, ActionState } from '../actions/action.ts';
import type { Familiarity } from '../contacts/contact.ts';
import type { SessionToCorrect, WrittenCorrection } from '../ipc/corrections-requests.ts';
import type { Day } from '../week/week-summary.ts';
import type { WrittenSitting } from './sitting.ts';

/** An action while it is being corrected. Without an id it is new. */
export interface DraftAction {
  readonly actionId: string | null;
  readonly kind: ActionKind;
  readonly state: ActionState;
  readonly note: string;
}

/** A session while it is being corrected: nothing of it counts before it is saved. */
export interface CorrectionDraft {
  readonly intention: string;
  readonly note: string;
  readonly familiarityAfter: Familiarity | null;
  readonly followUpDay: Day | null;
  readonly actions: readonly DraftAction[];
  readonly sitting: WrittenSitting;
}

/** What the correction of a session begins with. */
export function draftOf(session: SessionToCorrect): CorrectionDraft {
  const { intention, note, familiarityAfter, followUpDay, day, time, minutes } = session;
  return {
    intention,
    note,
    familiarityAfter,
    followUpDay,
    actions: session.actions.map(({ id, kind, state, note: told }) => ({ actionId: id, kind, state, note: told })),
    sitting: { day, time, minutes },
  };
}

/** What a session that is added begins with. */
export function emptyDraft(sitting: WrittenSitting): CorrectionDraft {
  return { intention: '', note: '', familiarityAfter: null, followUpDay: null, actions: [], sitting };
}

/** What is sent of a draft: of the actions only those that are different, new or gone. Null is a session that is added. */
export function writtenCorrection(session: SessionToCorrect | null, draft: CorrectionDraft): WrittenCorrection {
  const { actions, sitting, ...said } = draft;
  const before = session?.actions ?? [];
  const isChanged = (action: DraftAction): boolean => {
    const was = before.find(({ id }) => id === action.actionId);
    return was?.kind !== action.kind || was.state !== action.state || was.note !== action.note.trim();
  };
  return {
    ...said,
    intention: said.intention.trim(),
    note: said.note.trim(),
    actions: actions.filter(isChanged).map((action) => ({ ...action, note: action.note.trim() })),
    removedActions: before.map(({ id }) => id).filter((id) => actions.every(({ actionId }) => actionId !== id)),
    sitting: session === null || session.isAdded ? sitting : null,
  };
}
