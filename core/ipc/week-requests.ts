import type { LevelCounts } from '../week/levels.ts';
import type { QuietReturn } from '../week/quiet-return.ts';
import type { WeekAhead } from '../week/week-ahead.ts';
import type { Day, WeekSummary } from '../week/week-summary.ts';
import type { CalendarDay, YearSummary } from '../week/year-summary.ts';

/** How well the same people were known at the end of a week. */
export interface LevelsOfWeek {
  readonly lastDay: Day;
  readonly counts: LevelCounts;
}

/** What a window may ask about weeks. */
export interface WeekRequests {
  /** The week that `day` lies in, or this week for null. */
  'week:summary': (options: { readonly day: Day | null }) => WeekSummary;
  /** How well the people of twelve weeks were known before them and at the end of each; `day` lies in the last. */
  'week:levels': (options: { readonly day: Day }) => readonly LevelsOfWeek[];
  /** Some days for a calendar, both included: at most 62. */
  'week:days': (options: { readonly firstDay: Day; readonly lastDay: Day }) => readonly CalendarDay[];
  /** A year, or the present one for null. */
  'week:year': (options: { readonly year: number | null }) => YearSummary;
  'week:ahead': () => WeekAhead;
  /** Marks a promise as kept, or as open again. */
  'week:keep-follow-up': (options: { readonly followUpId: string; readonly isKept: boolean }) => void;
  /** Whose newer posts are to be shown today, four weeks after a session. */
  'week:returns': () => readonly QuietReturn[];
  /** They were shown, so that they do not come again on another day. */
  'week:returned': (options: { readonly sessionIds: readonly string[] }) => void;
  /** Opens one of the posts that were shown. */
  'week:open-post': (options: { readonly url: string }) => void;
}

export interface WeekBroadcasts {
  /** Something a shown week may contain has changed: ask again. */
  'week:changed': null;
  /** The week that a day lies in is wanted now. */
  'week:show': { readonly day: Day };
}

export const weekRequestNames = {
  'week:summary': true,
  'week:levels': true,
  'week:days': true,
  'week:year': true,
  'week:ahead': true,
  'week:keep-follow-up': true,
  'week:returns': true,
  'week:returned': true,
  'week:open-post': true,
} satisfies Record<keyof WeekRequests, true>;
export const weekBroadcastNames = { 'week:changed': true, 'week:show': true } satisfies Record<
  keyof WeekBroadcasts,
  true
>;
