/** How much of what two texts are made of they have in common, 0 to 1, by the runs of three letters in their words. */
export function trigramSimilarity(one: string, other: string): number {
  const left = trigramsOf(one);
  const right = trigramsOf(other);
  const common = [...left].filter((trigram) => right.has(trigram)).length;
  const all = left.size + right.size - common;
  return all === 0 ? 1 : common / all;
}

function trigramsOf(text: string): ReadonlySet<string> {
  const trigrams = new Set<string>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const padded = `  ${word} `;
    for (let start = 0; start + 3 <= padded.length; start += 1) {
      trigrams.add(padded.slice(start, start + 3));
    }
  }
  return trigrams;
}
