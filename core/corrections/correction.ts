import type { ActionKind, ActionState } from '../actions/action.ts';
import type { Familiarity } from '../contacts/contact.ts';
import type { EndedSession } from '../session/session-record.ts';
import type { Day } from '../week/week-summary.ts';

/** A session in the database, as corrections see it. */
export interface StoredSession extends EndedSession {
  /** Wall time in ms at which the user added it afterwards; null for one that ran in the program. */
  readonly addedAt: number | null;
}

/** An action as the user says it was. Without an id it is one that was forgotten. */
export interface CorrectedAction {
  readonly actionId: string | null;
  readonly kind: ActionKind;
  readonly state: ActionState;
  readonly note: string;
}

/** When a session was that the user added afterwards. */
export interface Sitting {
  /** Wall time in ms. */
  readonly startedAt: number;
  readonly minutes: number;
}

/** What the user says about a session that is over. Actions that are not mentioned stay as they are. */
export interface SessionCorrection {
  readonly intention: string;
  readonly note: string;
  readonly familiarityAfter: Familiarity | null;
  readonly followUpDay: Day | null;
  readonly actions: readonly CorrectedAction[];
  readonly removedActions: readonly string[];
}

/** A session that the program knows nothing of: who, when, and what came of it. */
export interface AddedSession {
  readonly contactId: string;
  readonly sitting: Sitting;
  readonly timeZone: string;
  readonly correction: SessionCorrection;
}
