import type { Action } from '../actions/action.ts';
import type { Familiarity } from '../contacts/contact.ts';
import type { SessionCorrection } from '../corrections/correction.ts';
import type { WrittenSitting } from '../corrections/sitting.ts';
import type { Day } from '../week/week-summary.ts';

/** A session that is over, as the sheet of corrections shows it. */
export interface SessionToCorrect extends WrittenSitting {
  readonly id: string;
  readonly contactId: string;
  readonly contactName: string;
  /** Whether the user added it afterwards: then when it was can be corrected, too. */
  readonly isAdded: boolean;
  readonly intention: string;
  readonly note: string;
  readonly familiarityBefore: Familiarity;
  readonly familiarityAfter: Familiarity | null;
  readonly followUpDay: Day | null;
  readonly actions: readonly Pick<Action, 'id' | 'kind' | 'state' | 'note'>[];
}

/** What the sheet sends: the correction, and when the session was where that is the user's to say. */
export type WrittenCorrection = SessionCorrection & { readonly sitting: WrittenSitting | null };

/** What was corrected, to be told and undone. */
export interface CorrectionReport {
  readonly correctionId: string;
  readonly kind: 'corrected' | 'added' | 'deleted' | 'familiarity';
  /** Whom it is about. */
  readonly name: string;
}

/** What a window may ask to put the past right. Undoing works until the program ends. */
export interface CorrectionsRequests {
  'corrections:session': (options: { readonly sessionId: string }) => SessionToCorrect;
  'corrections:correct': (options: {
    readonly sessionId: string;
    readonly correction: WrittenCorrection;
  }) => CorrectionReport;
  /** Adds a session that the program knows nothing of. */
  'corrections:add': (options: {
    readonly contactId: string;
    readonly correction: WrittenCorrection;
  }) => CorrectionReport;
  'corrections:delete': (options: { readonly sessionId: string }) => CorrectionReport;
  /** How well somebody is known, said outside a session. */
  'corrections:set-familiarity': (options: {
    readonly contactId: string;
    readonly familiarity: Familiarity;
  }) => CorrectionReport;
  /** Takes one correction back, or the last for null; answers which, or null when there is none. */
  'corrections:undo': (options: { readonly correctionId: string | null }) => CorrectionReport | null;
}

export const correctionsRequestNames = {
  'corrections:session': true,
  'corrections:correct': true,
  'corrections:add': true,
  'corrections:delete': true,
  'corrections:set-familiarity': true,
  'corrections:undo': true,
} satisfies Record<keyof CorrectionsRequests, true>;
