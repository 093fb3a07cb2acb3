import type { DuplicatePair, PastMerge } from '../duplicates/duplicate-pair.ts';
import type { Day } from '../week/week-summary.ts';

/** Everything the review of possible duplicates shows, at one moment. */
export interface DuplicatesView {
  /** The next pairs that wait for an answer, the likeliest first. */
  readonly pairs: readonly DuplicatePair[];
  /** How many wait altogether. */
  readonly waiting: number;
  /** The latest merges, which can be taken back. */
  readonly merges: readonly PastMerge[];
  /** How much of a comparison under way is done, 0 to 1; null when none is. */
  readonly progress: number | null;
  /** Today in the user's zone. */
  readonly today: Day;
}

/** How many pairs wait, and how far a comparison is: told whenever either changes. */
export type DuplicatesState = Pick<DuplicatesView, 'waiting' | 'progress'>;

/** What a window may ask about contacts that may be one person. */
export interface DuplicatesRequests {
  'duplicates:view': () => DuplicatesView;
  /** Compares everybody with everybody; answers when that has ended, was stopped included. */
  'duplicates:look': () => void;
  /** Stops the comparison; what an earlier one found stays. */
  'duplicates:stop': () => void;
  /** Makes two contacts one. */
  'duplicates:merge': (options: { readonly keptId: string; readonly goneId: string }) => { readonly mergeId: string };
  'duplicates:undo-merge': (options: { readonly mergeId: string }) => void;
  /** They are two people: nobody asks about them again. */
  'duplicates:keep-apart': (options: { readonly oneId: string; readonly otherId: string }) => void;
  'duplicates:forget-apart': (options: { readonly oneId: string; readonly otherId: string }) => void;
}

export interface DuplicatesBroadcasts {
  'duplicates:changed': DuplicatesState;
}

export const duplicatesRequestNames = {
  'duplicates:view': true,
  'duplicates:look': true,
  'duplicates:stop': true,
  'duplicates:merge': true,
  'duplicates:undo-merge': true,
  'duplicates:keep-apart': true,
  'duplicates:forget-apart': true,
} satisfies Record<keyof DuplicatesRequests, true>;

export const duplicatesBroadcastNames = {
  'duplicates:changed': true,
} satisfies Record<keyof DuplicatesBroadcasts, true>;
