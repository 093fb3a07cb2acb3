import type { ActionKind } from '../actions/action.ts';
import type { Familiarity } from '../contacts/contact.ts';
import type { Network } from '../networks/network.ts';
import type { Outcome } from '../session/session-record.ts';

/** First day of the user's week: 1 Monday … 7 Sunday (ISO 8601 numbering). */
export type WeekStart = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A calendar day in the user's zone, YYYY-MM-DD. */
export type Day = string;

/** What one minute of a session held, for the ring's record: the last wins over the ones before it. */
export type MinuteMark = 'unattended' | 'attended' | 'looked' | 'acted';

/** One session on the shelf. */
export interface WeekSession {
  readonly id: string;
  readonly contactId: string;
  readonly name: string;
  readonly startedAt: number;
  readonly attendedMs: number;
  readonly outcome: Outcome;
  /** One entry a planned minute, at least twelve. */
  readonly minutes: readonly MinuteMark[];
}

export interface WeekDay {
  readonly day: Day;
  readonly isToday: boolean;
  readonly sessions: readonly WeekSession[];
}

/** One thing done for a person: confirmed actions only. */
export interface WeekDeed {
  readonly kind: ActionKind;
  readonly note: string;
  /** Where it was done; null where that is not known. */
  readonly network: Network | null;
}

/** One thing of theirs that was opened and read: a profile, or a page. */
export interface WeekRead {
  readonly network: Network | null;
  readonly url: string;
}

/** What the week held with one person. */
export interface WeekPerson {
  readonly contactId: string;
  readonly name: string;
  readonly familiarityBefore: Familiarity;
  readonly familiarityAfter: Familiarity;
  readonly deeds: readonly WeekDeed[];
  readonly notes: readonly string[];
  /** What of theirs was opened, each once. */
  readonly reads: readonly WeekRead[];
  /** The last promise to come back, with what was promised. */
  readonly followUp: { readonly day: Day; readonly note: string } | null;
  readonly attendedMs: number;
}

/** Sums over the sessions that count: done and looked count minutes, only done counts as met. */
export interface WeekTotals {
  readonly peopleMet: number;
  readonly peopleSeen: number;
  readonly minutes: number;
  readonly deeds: number;
}

/** What the user wants a week to hold. */
export interface WeekGoal {
  readonly kind: 'people' | 'minutes';
  readonly target: number;
  /** The day on which the week came up to it; null when it did not, or not yet. */
  readonly reachedOn: Day | null;
}

/** What a week held on average, over some weeks. */
export interface WeekMean {
  readonly weeks: number;
  /** With one decimal. */
  readonly peopleMet: number;
  readonly minutes: number;
}

export interface WeekSummary {
  /** First and last day of the week, both included. */
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly today: Day;
  readonly isThisWeek: boolean;
  readonly days: readonly WeekDay[];
  readonly people: readonly WeekPerson[];
  readonly totals: WeekTotals;
  readonly weekBefore: WeekTotals;
  /** The weeks before this one, at most eight; null where there are not two to make an average of. */
  readonly mean: WeekMean | null;
  readonly goal: WeekGoal | null;
  /** Whether anything at all lies before or after, so that the arrows lead somewhere. */
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
  /** A line shown when the week is empty. */
  readonly saying: string;
  /** Who is up next, for the one button of an empty week; null without contacts. */
  readonly nextName: string | null;
  /** Length of the next session in whole minutes. */
  readonly sessionMinutes: number;
}
