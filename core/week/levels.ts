import type { Familiarity } from '../contacts/contact.ts';
import type { LedgerEntry } from './tally.ts';

/** A session as it tells of how well somebody was known. */
export interface LevelEntry extends Pick<LedgerEntry, 'startedAt' | 'contactId' | 'outcome'> {
  readonly before: Familiarity;
  readonly after: Familiarity | null;
}

/** How many people were known how well: strangers first, friends last. */
export type LevelCounts = readonly [number, number, number, number, number];

/**
 * How well the people of some sessions were known at each of some moments: always the same people, so that the counts tell
 * of people who came closer and not of people who were added. Sessions are the oldest first, moments ascend.
 */
export function levelsAt(entries: readonly LevelEntry[], moments: readonly number[]): readonly LevelCounts[] {
  const counted = entries.filter(({ outcome }) => outcome !== 'skipped');
  const levels = new Map<string, Familiarity>();
  for (const { contactId, before } of counted.toReversed()) levels.set(contactId, before);
  let next = 0;
  return moments.map((moment) => {
    for (let entry = counted[next]; entry !== undefined && entry.startedAt < moment; entry = counted[++next]) {
      levels.set(entry.contactId, entry.after ?? entry.before);
    }
    return countsOf(levels.values());
  });
}

function countsOf(levels: Iterable<Familiarity>): LevelCounts {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const level of levels) counts[level - 1] = (counts[level - 1] ?? 0) + 1;
  return counts;
}
