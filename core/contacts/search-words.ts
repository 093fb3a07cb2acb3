/** Letters that are no other letter with an accent, and how people write them who do not have them on their keyboard. */
export const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'o',
  đ: 'd',
  Đ: 'd',
  ł: 'l',
  Ł: 'l',
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ı: 'i',
};

/** No search has more words; what is pasted by mistake may. */
const mostWords = 12;

/** A text as the search knows it, but for case and accents, which the database folds itself. */
export function writtenPlainly(text: string): string {
  return text.replaceAll(/[øØđĐłŁßæÆœŒı]/g, (letter) => plainLetters[letter] ?? letter);
}

/** The words of a search. */
export function searchWords(text: string): readonly string[] {
  return (writtenPlainly(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).slice(0, mostWords);
}
