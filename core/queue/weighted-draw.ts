import { mostWeight } from './draw-weight.ts';

/**
 * Draws `wanted` different items, each pick as likely as its weight among those left: everybody gets the key u^(1/w), and
 * the greatest keys win (Efraimidis and Spirakis, Weighted random sampling with a reservoir, 2006). `next` gives numbers in
 * [0, 1), `weightOf` answers anything above 0.
 */
export function drawWeighted<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  wanted: number,
  next: () => number,
): readonly Item[] {
  // The logarithm of the key keeps the order and does not run into 0 for small weights.
  const keyed = items.map((item) => ({ item, key: Math.log(1 - next()) / weightOf(item) }));
  return keyed
    .toSorted((one, other) => other.key - one.key)
    .slice(0, wanted)
    .map(({ item }) => item);
}

/** Somebody the draw pointed at, with their weight. */
export interface Candidate {
  readonly id: string;
  readonly weight: number;
}

/**
 * Draws the same without going through everybody: points at one after the other, all equally likely, and keeps each with
 * the chance weight ÷ greatest weight. That gives each pick the very chances of `drawWeighted`, and costs the same however
 * many people there are. Stops after so many tries. `pointAt` answers null where nobody is who may be drawn.
 */
export function drawByTrying(
  pointAt: (random: number) => Candidate | null,
  { wanted, tries, next }: { readonly wanted: number; readonly tries: number; readonly next: () => number },
): readonly string[] {
  const drawn = new Set<string>();
  for (let left = tries; left > 0 && drawn.size < wanted; left -= 1) {
    const candidate = pointAt(next());
    const isKept = next() * mostWeight < (candidate?.weight ?? 0);
    if (candidate !== null && isKept) drawn.add(candidate.id);
  }
  return [...drawn];
}
