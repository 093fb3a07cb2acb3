import type { Day } from '../week/week-summary.ts';

/** What the user can write about somebody. */
export const contactFields = ['name', 'role', 'organisation', 'note'] as const;

export type ContactField = (typeof contactFields)[number];

/** Something that is done with people. */
export type ContactChange =
  | { readonly kind: 'edit'; readonly field: ContactField; readonly text: string }
  | { readonly kind: 'tag'; readonly tag: string; readonly isOn: boolean }
  /** Null lets them come back at once. */
  | { readonly kind: 'snooze'; readonly untilDay: Day | null }
  | { readonly kind: 'archive'; readonly isOn: boolean }
  | { readonly kind: 'never-ask'; readonly isOn: boolean }
  | { readonly kind: 'delete' };

/** What was done, to be told and undone. */
export interface ContactChangeReport {
  readonly changeId: string;
  readonly change: ContactChange;
  /** How many people are different now. */
  readonly count: number;
  /** The name, where it is one. */
  readonly name: string | null;
  /** Whether somebody was left out because a session with them is open. */
  readonly isSpared: boolean;
}
