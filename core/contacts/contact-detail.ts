import type { ImportFormat } from '../import/import-report.ts';
import type { Outcome } from '../session/session-record.ts';
import type { Day, MinuteMark, WeekDeed } from '../week/week-summary.ts';
import type { Contact } from './contact.ts';

/** A past session with somebody, as its ring and its line show it. */
export interface PastSession {
  readonly id: string;
  readonly day: Day;
  readonly attendedMs: number;
  readonly outcome: Outcome;
  readonly minutes: readonly MinuteMark[];
  readonly deeds: readonly WeekDeed[];
  readonly note: string;
}

/** A promise to come back to somebody. */
export interface Promised {
  readonly id: string;
  readonly day: Day;
  readonly note: string;
}

/** Where a contact came from. */
export interface ContactOrigin {
  readonly format: ImportFormat;
  /** Empty for pasted text. */
  readonly fileName: string;
}

/** Everything there is about one person. */
export interface ContactDetail {
  readonly contact: Contact;
  readonly isArchived: boolean;
  readonly isNeverAsked: boolean;
  readonly snoozedUntil: Day | null;
  readonly addedOn: Day;
  /** Null for somebody who was added by hand. */
  readonly origin: ContactOrigin | null;
  /** The latest first, at most `mostPast`. */
  readonly sessions: readonly PastSession[];
  readonly sessionCount: number;
  /** The next first. */
  readonly promises: readonly Promised[];
  readonly today: Day;
}

/** How many past sessions are shown with a person. */
export const mostPast = 36;
