import { queueLength } from './queue-entry.ts';

/** Somebody who may be drawn, and how many sessions there were since they last came up, or since they came in. */
export interface Waiting {
  readonly id: string;
  readonly sessions: number;
}

/** Beyond so many people nobody could be through in the years that a program lasts: chance alone decides there. */
export const mostPromised = 1_000;

/**
 * Within how many sessions everybody comes up, as the draw plans it: 340 of the 390 that a year and a half has at five a week
 * leave room for those that go to promises and to people the user chose. A larger circle takes an eighth more sessions than
 * it has people, a small one twice as many.
 */
export function sessionsPromised(people: number): number {
  return Math.max(Math.min(2 * people, 340), Math.ceil(1.125 * people));
}

/**
 * Those of whom one has to be taken now, for everybody to come up within the promised number of sessions: who waits longest,
 * and only when the promise would fail otherwise. Empty while there is time to leave it to chance.
 */
export function mustComeNow(waiting: readonly Waiting[], people: number): readonly Waiting[] {
  const longestFirst = waiting.toSorted((one, other) => other.sessions - one.sessions);
  const promised = sessionsPromised(people);
  // The place-th of them can have their turn only after so many others, and after those who stand in the queue already.
  const isLate = longestFirst.some(({ sessions }, place) => promised - sessions <= place + 1 + queueLength);
  if (people > mostPromised || !isLate) return [];
  return longestFirst.filter(({ sessions }) => sessions === longestFirst[0]?.sessions);
}
