import type { Network } from '../networks/network.ts';
import type { Familiarity } from './contact.ts';

/** How the list of people can be ordered; each begins with what one looks for, and can be turned round. */
export const contactOrders = ['name', 'met', 'added', 'familiarity'] as const;

export type ContactOrder = (typeof contactOrders)[number];

/** What can be asked of people besides words, networks, tags and familiarity. Everything that is asked must hold. */
export const contactMarks = ['never-met', 'follow-up-due', 'incomplete', 'broken'] as const;

export type ContactMark = (typeof contactMarks)[number];

/** Which people, in which order. */
export interface ContactQuery {
  /** Beginnings of words of the name, a handle, the work, a tag or the note. */
  readonly text: string;
  readonly network: Network | null;
  /** The name of a tag. */
  readonly tag: string | null;
  readonly familiarity: Familiarity | null;
  readonly marks: readonly ContactMark[];
  /** Those who were put into the archive, instead of all the others. */
  readonly isArchive: boolean;
  readonly order: ContactOrder;
  readonly isReversed: boolean;
}

/** Everybody, by name. */
export const everybody: ContactQuery = {
  text: '',
  network: null,
  tag: null,
  familiarity: null,
  marks: [],
  isArchive: false,
  order: 'name',
  isReversed: false,
};

/** How many filters a query has, words and order left aside. */
export function filterCount({ network, tag, familiarity, marks, isArchive }: ContactQuery): number {
  const chosen = [network !== null, tag !== null, familiarity !== null, isArchive];
  return chosen.filter(Boolean).length + marks.length;
}

/** How many people can be chosen one by one; whoever wants more chooses all of a list. */
export const mostChosen = 20_000;

/** People that something is to be done with: named one by one, all of a list but some, or everybody, also in the archive. */
export type ContactChoice =
  | { readonly kind: 'everybody' }
  | { readonly kind: 'some'; readonly contactIds: readonly string[] }
  | {
      readonly kind: 'all';
      readonly query: ContactQuery;
      readonly except: readonly string[];
      /** How many the user was told; when it is another number now, nothing is done. */
      readonly expected: number;
    };
