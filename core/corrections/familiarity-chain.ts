import type { Familiarity } from '../contacts/contact.ts';

/** What one session says about how well its contact is known: what was known at its start, and the answer at its end. */
export interface FamiliarityLink {
  readonly sessionId: string;
  readonly before: Familiarity;
  readonly after: Familiarity | null;
}

/** How far a changed answer carries. */
export interface CarriedOn {
  /** Sessions that began with what was known, and now with what is. */
  readonly sessionIds: readonly string[];
  /** Whether the contact is known by it today. */
  readonly reachesContact: boolean;
}

/**
 * A session hands on how well somebody is known to the sessions after it, up to and with the next that gave an answer of
 * its own; the last one hands it on to the contact. Where somebody was known differently meanwhile (the user said so
 * outside a session), the chain ends: what was said later stands.
 */
export function carryOn(
  following: readonly FamiliarityLink[],
  contact: Familiarity,
  from: Familiarity,
  to: Familiarity,
): CarriedOn {
  const sessionIds: string[] = [];
  if (from === to) return { sessionIds, reachesContact: false };
  for (const { sessionId, before, after } of following) {
    if (before !== from) return { sessionIds, reachesContact: false };
    sessionIds.push(sessionId);
    if (after !== null) return { sessionIds, reachesContact: false };
  }
  return { sessionIds, reachesContact: contact === from };
}

/** How well somebody was known at a moment between sessions, the earlier and the later ones oldest first. */
export function familiarityBetween(
  earlier: readonly FamiliarityLink[],
  later: readonly FamiliarityLink[],
  contact: Familiarity,
): Familiarity {
  const last = earlier.at(-1);
  if (last !== undefined) return last.after ?? last.before;
  return later.at(0)?.before ?? contact;
}
