import type { Rung } from '../actions/ladder.ts';

/** What still fits, said without haste. */
export const ladderText: Readonly<Record<Rung, string>> = {
  comment: 'Time enough for a comment with substance.',
  'pass-on': 'Time enough to pass a post on, with a sentence of yours.',
  thanks: 'Time enough for a thank-you of two lines.',
  promise: 'Time enough for a promise.',
};

/** The words around promises. */
export const promiseText = {
  promise: 'Promise',
  hint: 'Something for next time',
  title: (name: string): string => `A promise to ${name}`,
  what: 'What will you do?',
  whatPlaceholder: 'Send the link to the talk',
  when: 'When',
  spans: { 1: 'Tomorrow', 7: 'In a week', 30: 'In a month' },
  date: 'On a day',
  keep: 'Keep the promise in mind',
  promised: (what: string, day: string): string =>
    what === '' ? `Coming back on ${day}` : `Promised for ${day}: ${what}`,
} as const;
