import type { Day } from './week-summary.ts';

/** A session after which somebody may have gone on: four weeks ago, with something done for them. */
export interface ReturnCandidate {
  readonly sessionId: string;
  readonly contactId: string;
  readonly name: string;
  readonly startedAt: number;
  /** The day on which it was shown, or null. */
  readonly shownOn: Day | null;
}

/** Something that somebody published. */
export interface NewerPost {
  readonly title: string;
  readonly url: string;
  /** Wall time in ms. */
  readonly publishedAt: number;
}

/** Somebody whom the user helped four weeks ago, with what they have published since. */
export interface QuietReturn {
  readonly sessionId: string;
  readonly contactId: string;
  readonly name: string;
  readonly day: Day;
  readonly posts: readonly NewerPost[];
}

/** Days after a session at which it comes back, and until when, for who does not look every day. */
export const returnsAfterDays = 28;
export const returnsForDays = 14;

/** The newest of each, and only those who published something since; each session is shown on one day, no matter how often. */
export function quietReturns(
  candidates: readonly ReturnCandidate[],
  postsOf: ReadonlyMap<string, readonly NewerPost[]>,
  today: Day,
  dayOf: (moment: number) => Day,
): readonly QuietReturn[] {
  const latest = new Map<string, ReturnCandidate>();
  for (const candidate of candidates) {
    const isOpen = candidate.shownOn === null || candidate.shownOn === today;
    const known = latest.get(candidate.contactId);
    if (isOpen && (known === undefined || known.startedAt < candidate.startedAt))
      latest.set(candidate.contactId, candidate);
  }
  return [...latest.values()].flatMap(({ sessionId, contactId, name, startedAt }) => {
    const posts = (postsOf.get(contactId) ?? [])
      .filter(({ publishedAt }) => publishedAt > startedAt)
      .toSorted((one, other) => other.publishedAt - one.publishedAt)
      .slice(0, 3);
    return posts.length === 0 ? [] : [{ sessionId, contactId, name, day: dayOf(startedAt), posts }];
  });
}
