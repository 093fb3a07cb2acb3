/** How far counts are from what was expected, over all of them. */
export function chiSquare(counts: readonly number[], expected: readonly number[]): number {
  return counts.reduce((sum, count, place) => {
    const wanted = expected[place] ?? 0;
    return sum + (count - wanted) ** 2 / wanted;
  }, 0);
}

/**
 * What the sum passes once in ten thousand times by chance alone, for so many degrees of freedom (Wilson and Hilferty's
 * approximation, 1931).
 */
export function chiSquareLimit(degrees: number): number {
  const deviations = 3.719;
  const part = 2 / (9 * degrees);
  return degrees * (1 - part + deviations * Math.sqrt(part)) ** 3;
}
