import type { Action, Look } from '../actions/action.ts';
import type { Familiarity } from '../contacts/contact.ts';

/** One unbroken stretch of attention. */
export interface RunSegment {
  /** Wall time in ms at which it began. */
  readonly startedAt: number;
  /** Credited time in ms; for a running session up to the last check. */
  readonly attendedMs: number;
}

/**
 * Why a session stands still: the user asked, the machine was suspended, the machine was away for a minute or more,
 * or the program was gone in between (quit, kill, crash, power cut).
 */
export type PauseReason = 'user' | 'suspend' | 'absence' | 'restart';

/** Who or what ended a session. `restart`: finished by the user when it was offered after a restart. */
export type EndedBy = 'timer' | 'user' | 'absence' | 'restart';

/** `done`: a confirmed action. `looked`: opened or noted something. `skipped`: neither. */
export type Outcome = 'done' | 'looked' | 'skipped';

export interface FollowUp {
  readonly id: string;
  /** The day on which to come back, YYYY-MM-DD in the user's zone. */
  readonly day: string;
  readonly note: string;
}

/** What every session knows, running or not. Times are wall ms, lengths ms. */
export interface SessionRecord {
  readonly id: string;
  readonly contactId: string;
  readonly contactName: string;
  readonly plannedMs: number;
  readonly startedAt: number;
  /** IANA name of the zone the user was in at the start, for example `Europe/Zagreb`. */
  readonly timeZone: string;
  readonly segments: readonly RunSegment[];
  readonly intention: string;
  readonly note: string;
  readonly tipId: string;
  readonly familiarityBefore: Familiarity;
  readonly familiarityAfter: Familiarity | null;
  readonly followUp: FollowUp | null;
  readonly looks: readonly Look[];
  readonly actions: readonly Action[];
}

/** A session that is over, as it is kept. */
export interface EndedSession extends SessionRecord {
  readonly endedAt: number;
  readonly endedBy: EndedBy;
  readonly attendedMs: number;
  readonly outcome: Outcome;
}
