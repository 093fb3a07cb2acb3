/** A name folded for comparison: without case, marks, punctuation and titles' dots, so that `Ana Kováč` is `ana kovac`. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
