import type { Contact } from '../contacts/contact.ts';
import type { Likeness } from './likeness.ts';

/** One of two contacts that may be one person, with what a merge would keep of them. */
export interface DuplicateSide {
  readonly contact: Contact;
  readonly sessions: number;
  readonly openFollowUps: number;
}

/** Two contacts that may be one person, side by side. */
export interface DuplicatePair {
  readonly one: DuplicateSide;
  readonly other: DuplicateSide;
  readonly likeness: Likeness;
  /** Which of them should stay, unless the user says otherwise: the one with more of a history. */
  readonly keptId: string;
}

/** Two contacts that were made one and can be two again. */
export interface PastMerge {
  readonly mergeId: string;
  /** What the one who stayed is called today. */
  readonly name: string;
  /** What the other was called. */
  readonly goneName: string;
  readonly at: number;
}

/** Which of two should stay. */
export function whichStays(one: DuplicateSide, other: DuplicateSide): string {
  const worth = ({ contact, sessions, openFollowUps }: DuplicateSide): readonly number[] => [
    sessions,
    openFollowUps,
    contact.familiarity,
    contact.note === '' ? 0 : 1,
    contact.profiles.length,
  ];
  const others = worth(other);
  const better = worth(one).findIndex((value, place) => value !== others[place]);
  const isOther = better !== -1 && (worth(one)[better] ?? 0) < (others[better] ?? 0);
  return (isOther ? other : one).contact.id;
}
