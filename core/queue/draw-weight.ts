import type { Familiarity } from '../contacts/contact.ts';
import { dayMs, weekMs } from '../time/durations.ts';

/** What the user wants to weigh more in the draw; `even` is a bit of everything. */
export const leanings = ['even', 'new', 'fresh', 'lost-touch'] as const;
export type Leaning = (typeof leanings)[number];

/** What the draw knows of one person. Times are wall ms. */
export interface DrawFacts {
  readonly familiarity: Familiarity;
  /** The last session with them of any outcome; null without one. */
  readonly lastSessionAt: number | null;
  /** Their newest post as far as is known; null when nothing is. */
  readonly postedAt: number | null;
  /** How often they were passed over since they were last done or looked at. */
  readonly skips: number;
  /** Whether they have a tag that the user wishes to meet. */
  readonly hasWishedTag: boolean;
  /** Whether the last sessions were with people from other networks. */
  readonly isChange: boolean;
}

/**
 * Every weight lies between these two. The greatest is ten times the least, and no mean is above the greatest: so nobody who
 * may be drawn has under a tenth of the mean chance, whoever the others are.
 */
export const mostWeight = 8;
export const leastWeight = mostWeight / 10;

const freshMs = 14 * dayMs;
const recentMs = 60 * dayMs;
const mostWeeks = 104;
const lostTouchWeeks = 26;

/** Who is known well already comes up less often: the point is to get to know the others. */
const familiarityWeights: Readonly<Record<Familiarity, number>> = { 1: 1.2, 2: 1.2, 3: 1, 4: 0.85, 5: 0.7 };

/** How likely somebody is to be drawn, beside the others. */
export function drawWeight(facts: DrawFacts, at: number, leaning: Leaning): number {
  const weeks = facts.lastSessionAt === null ? null : Math.max(0, at - facts.lastSessionAt) / weekMs;
  const weight =
    freshness(facts.postedAt, at) ** (leaning === 'fresh' ? 2 : 1) *
    novelty(weeks) *
    familiarityWeights[facts.familiarity] *
    (facts.hasWishedTag ? 1.5 : 1) *
    (facts.isChange ? 1.2 : 1) *
    0.6 ** facts.skips *
    (isLeantTo(leaning, weeks) ? 2 : 1);
  return Math.min(mostWeight, Math.max(leastWeight, weight));
}

function isLeantTo(leaning: Leaning, weeks: number | null): boolean {
  if (leaning === 'new') return weeks === null;
  return leaning === 'lost-touch' && weeks !== null && weeks >= lostTouchWeeks;
}

function freshness(postedAt: number | null, at: number): number {
  if (postedAt === null) return 1;
  const age = at - postedAt;
  if (age < freshMs) return 2;
  return age < recentMs ? 1.3 : 0.7;
}

/** Never met is between just met and met long ago. */
function novelty(weeks: number | null): number {
  return weeks === null ? 1.8 : 1 + Math.log2(1 + Math.min(mostWeeks, weeks)) / 4;
}
