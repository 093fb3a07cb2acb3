import type { ActionKind } from './action.ts';

/** What still fits into the time that is left. */
export type Rung = 'comment' | 'pass-on' | 'thanks' | 'promise';

const minutesFor: readonly (readonly [Rung, number])[] = [
  ['comment', 6],
  ['pass-on', 3],
  ['thanks', 2],
  ['promise', 0],
];

/** The most that still fits: a comment with substance, a post passed on, a letter of thanks, a promise for next time. */
export function rungOf(minutesLeft: number): Rung {
  return minutesFor.find(([, least]) => minutesLeft >= least)?.[0] ?? 'promise';
}

/** The kinds that are done in the time of a rung; with plenty of time, all. */
export const kindsOfRung: Readonly<Record<Rung, readonly ActionKind[] | null>> = {
  comment: null,
  'pass-on': null,
  thanks: ['write', 'encourage', 'comment', 'congratulate', 'repost', 'follow'],
  promise: ['encourage', 'repost', 'follow', 'congratulate', 'comment'],
};
