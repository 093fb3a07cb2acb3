const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

/** One or two letters that stand for a name: of the first and the last word, whatever the script. */
export function initialsOf(name: string): string {
  const found = name.match(words) ?? [];
  const letters = [found.at(0), found.length > 1 ? found.at(-1) : undefined].map((word) => firstLetter(word ?? ''));
  return letters.join('').toLocaleUpperCase();
}

function firstLetter(word: string): string {
  const first = new Intl.Segmenter().segment(word)[Symbol.iterator]().next();
  return first.done === true ? '' : first.value.segment;
}
