import type { DuplicateSide } from '../duplicates/duplicate-pair.ts';
import type { Likeness } from '../duplicates/likeness.ts';
import { plural } from './plural.ts';

/** Why two may be one person, from certain down to a mere question. */
export const likenessText: Readonly<Record<Likeness, string>> = {
  profile: 'They have the same profile: this is one person.',
  email: 'They have the same email: very likely one person.',
  website: 'They have the same website: very likely one person.',
  employer: 'They have the same name and work at the same place: likely one person.',
  name: 'They have the same name. Are they one person?',
};

/** What a contact has been through here, in a few words: `3 sessions, 1 promise`. */
export function pastText({ sessions, openFollowUps }: DuplicateSide): string {
  const parts = [
    sessions === 0 ? '' : plural(sessions, { one: '# session', other: '# sessions' }),
    openFollowUps === 0 ? '' : plural(openFollowUps, { one: '# promise', other: '# promises' }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'No sessions yet' : parts.join(', ');
}

export const duplicatesText = {
  title: 'Possible duplicates',
  back: 'Back',
  open: (waiting: number | null): string =>
    waiting === null || waiting === 0
      ? 'Possible duplicates'
      : plural(waiting, { one: '# possible duplicate', other: '# possible duplicates' }),
  place: (place: number, waiting: number): string => `${place} of ${waiting}`,
  keep: 'This one stays',
  keepName: (name: string): string => `Stays as ${name}`,
  merge: 'Merge',
  notSame: 'Two people',
  later: 'Later',
  keptAll: 'A merge keeps every profile, note, tag and session of both, and can be undone at any time.',
  keys: 'M merges, N says they are two, L leaves them for later, ← and → choose who stays.',
  looking: 'Comparing everybody with everybody…',
  progress: (share: number): string => `${Math.round(share * 100)}% compared`,
  stop: 'Stop',
  look: 'Look again',
  noneTitle: 'Everybody is here once',
  noneText: 'Nobody looks like somebody else. New people are compared as they come in.',
  laterTitle: 'That was all for now',
  laterText: 'Those you left for later are still here.',
  showLater: 'Go through them',
  merged: (name: string): string => `${name} is one person now.`,
  keptApart: 'Two people, then. Nobody asks again.',
  undo: 'Undo',
  past: 'Merged before',
  wereMerged: (name: string, goneName: string): string => `${name}, and ${goneName}`,
  takeApart: 'Take apart',
  takeApartName: (name: string, goneName: string): string => `Take apart: ${name}, and ${goneName}`,
  takenApart: (name: string): string => `${name} are two again.`,
} as const;
