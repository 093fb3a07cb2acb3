/** Words inside names that begin small. */
const particles = new Set(
  "da das de del della den der di do dos du e el en het la las le les los op 't ten ter van von vom und y zu zum zur al bin ibn".split(
    ' ',
  ),
);

/** A capital, or a letter of a script without capitals, then letters, marks and the signs that names hold. */
const nameWord = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’.-]*,?$/u;

/** Whether a line without any link reads like somebody's name: two to five words, each written as names are. */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  const isName = (word: string) => nameWord.test(word);
  return words.some(isName) && words.every((word) => isName(word) || particles.has(word.toLowerCase()));
}
