import type { EndedBy, PauseReason, SessionRecord } from './session-record.ts';

/** For how long after its start a session can be undone without a trace ("Not now"), in ms. */
export const undoWindowMs = 30_000;

/** Until when "someone else" swaps the person and starts anew rather than ending as skipped, in attended ms. */
export const swapWindowMs = 60_000;

/** The session as windows and the tray see it. Windows count down by themselves from `deadlineAt`. */
export type SessionState =
  | { readonly kind: 'rest' }
  | {
      readonly kind: 'running';
      readonly session: SessionRecord;
      /** Wall time in ms at which the session ends if nothing intervenes. Told again whenever it shifts. */
      readonly deadlineAt: number;
      /** Wall time in ms until which "Not now" leaves no trace. */
      readonly undoUntil: number;
    }
  | {
      readonly kind: 'paused';
      readonly session: SessionRecord;
      readonly reason: PauseReason;
      readonly attendedMs: number;
      readonly remainingMs: number;
      /** Wall time in ms since when it stands still. */
      readonly since: number;
    }
  | {
      /** Over and counted; three questions are still open. Closing saves. */
      readonly kind: 'reflecting';
      readonly session: SessionRecord;
      readonly attendedMs: number;
      readonly endedBy: EndedBy;
      readonly endedAt: number;
    };
