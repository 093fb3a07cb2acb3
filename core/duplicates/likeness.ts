import type { Network } from '../networks/network.ts';

/**
 * What speaks for two contacts being one person, the strongest first: the same profile is certain, the same email or website
 * strong, the same name with the same employer likely; the same name alone only asks.
 */
export const likenesses = ['profile', 'email', 'website', 'employer', 'name'] as const;
export type Likeness = (typeof likenesses)[number];

/** Two contacts that may be one person. `one` came in before `other`. */
export interface LikePair {
  readonly one: string;
  readonly other: string;
  readonly likeness: Likeness;
}

/** A contact as far as its name goes. */
export interface NamedContact {
  readonly id: string;
  /** As `matchingEmployer` gives it. */
  readonly employer: string;
}

/** More people than this at one address or with one name are not one person, and pairs of them would never end. */
export const mostAlike = 12;

/** What the same handle on a network says. */
export function likenessOf(network: Network): Likeness {
  if (network === 'email') return 'email';
  return network === 'website' || network === 'feed' ? 'website' : 'profile';
}

/** Whether the first says more than the second. */
export function isStronger(one: Likeness, other: Likeness): boolean {
  return likenesses.indexOf(one) < likenesses.indexOf(other);
}

/** Every pair of contacts that share an address, in their order; none of too many. */
export function pairsAtAddress(ids: readonly string[], network: Network): readonly LikePair[] {
  const likeness = likenessOf(network);
  return ids.length > mostAlike ? [] : pairsOf(ids, () => likeness);
}

/** Every pair of contacts with one name: those at one employer, and, of a name of two words that few have, all others. */
export function pairsWithName(people: readonly NamedContact[], isOneWord: boolean): readonly LikePair[] {
  const employerOf = new Map(people.map(({ id, employer }) => [id, employer]));
  const isSame = (one: string, other: string): boolean => {
    const employer = employerOf.get(one);
    return employer !== '' && employer === employerOf.get(other);
  };
  if (!isOneWord && people.length <= mostAlike) {
    return pairsOf(
      people.map(({ id }) => id),
      (one, other) => (isSame(one, other) ? 'employer' : 'name'),
    );
  }
  const together = Map.groupBy(people, ({ employer }) => employer);
  together.delete('');
  return [...together.values()]
    .filter((colleagues) => colleagues.length <= mostAlike)
    .flatMap((colleagues) =>
      pairsOf(
        colleagues.map(({ id }) => id),
        () => 'employer',
      ),
    );
}

function pairsOf(ids: readonly string[], likeness: (one: string, other: string) => Likeness): readonly LikePair[] {
  return ids.flatMap((one, place) =>
    ids.slice(place + 1).map((other) => ({ one, other, likeness: likeness(one, other) })),
  );
}
