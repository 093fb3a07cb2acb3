/** The value that this share of the values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const place = Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1));
  const value = sorted[place];
  if (value === undefined) throw new Error('There are no values.');
  return value;
}

/** The middle one: what a busy machine spoils least. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
