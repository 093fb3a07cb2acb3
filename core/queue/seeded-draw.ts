/**
 * Numbers in [0, 1) that depend on the seed alone. The mixing constants are those of the public-domain mulberry32,
 * which passes the common tests of randomness: plenty for drawing a few names.
 */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Draws `wanted` different places out of `count`, each as likely as any other, in the order drawn. The same seed and
 * count give the same places. It shuffles without laying out all of them: a hundred thousand cost no more than ten.
 */
export function drawPlaces(count: number, wanted: number, seed: number): readonly number[] {
  const next = seededNumbers(seed);
  const moved = new Map<number, number>();
  const drawn: number[] = [];
  for (let first = 0; first < Math.min(count, wanted); first += 1) {
    const chosen = first + Math.floor(next() * (count - first));
    drawn.push(moved.get(chosen) ?? chosen);
    moved.set(chosen, moved.get(first) ?? first);
  }
  return drawn;
}
