import type { Day, WeekSummary } from '../week/week-summary.ts';

/** What a window may ask about weeks. */
export interface WeekRequests {
  /** The week that `day` lies in, or this week for null. */
  'week:summary': (options: { readonly day: Day | null }) => WeekSummary;
}

export interface WeekBroadcasts {
  /** Something a shown week may contain has changed: ask again. */
  'week:changed': null;
  /** The week that a day lies in is wanted now. */
  'week:show': { readonly day: Day };
}

export const weekRequestNames = { 'week:summary': true } satisfies Record<keyof WeekRequests, true>;
export const weekBroadcastNames = { 'week:changed': true, 'week:show': true } satisfies Record<
  keyof WeekBroadcasts,
  true
>;
