/** What stands before a name and is none of it, folded. */
const titles = new Set(
  'dr prof professor mr mrs ms miss mx sir dame rev fr ing dipl mag dott doc ir herr frau mme mlle don dona'.split(' '),
);

/** What stands behind a name and is none of it, folded. */
const credentials = new Set(
  `phd dphil edd mba emba msc bsc meng beng mphil llm llb md dds dvm jd esq cpa cfa acca pmp prince2 csm csp cissp pe rn
  shrm sphr phr mcipd fcipd mrics frsa obe mbe cbe jr sr ii iii iv`.split(/\s+/),
);

/** Shorter ones that are names as well: dropped only behind a comma, or where they alone are written in capitals. */
const doubtful = new Set('ma ba bs ms ca dr'.split(' '));

/** Letters that have no parts to be taken apart into. */
const whole: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => whole[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

interface Word {
  readonly folded: string;
  readonly isCapitals: boolean;
  readonly isAfterComma: boolean;
}

function wordsOf(name: string): readonly Word[] {
  // What stands in brackets (pronouns, a former name) is said of somebody, and is not their name.
  const plain = name.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  return plain.split(/[,;|]/).flatMap((part, place) =>
    part
      .split(/[\s/_\u2013\u2014-]+/)
      .map((word) => ({ folded: fold(word), isCapitals: /^[\p{Lu}.]+$/u.test(word), isAfterComma: place > 0 }))
      .filter(({ folded }) => folded !== ''),
  );
}

/**
 * A name as it is compared with another: without accents, titles, degrees, emoji, brackets and the letters of middle names,
 * and whichever of first and last name comes first. Empty where nothing of a name is left.
 */
export function matchingName(name: string): string {
  const words = wordsOf(name);
  const areAllCapitals = words.every(({ isCapitals }) => isCapitals);
  const first = words.findIndex(({ folded }) => !titles.has(folded));
  let kept = words.slice(Math.max(0, first));
  const isDegree = ({ folded, isCapitals, isAfterComma }: Word): boolean =>
    doubtful.has(folded) ? isAfterComma || (isCapitals && !areAllCapitals) : credentials.has(folded);
  while (kept.length > 1) {
    const last = kept.at(-1);
    if (last === undefined || !isDegree(last)) break;
    kept = kept.slice(0, -1);
  }
  const long = kept.filter(({ folded }) => [...folded].length > 1);
  return (long.length >= 2 ? long : kept)
    .map(({ folded }) => folded)
    .toSorted()
    .join(' ');
}

/** Whether a name is one word alone: too many people share one for it to say anything. */
export function isSingleName(matching: string): boolean {
  return !matching.includes(' ');
}

const legalForms = new Set(
  'inc ltd llc llp plc gmbh ag kg sa sas sarl srl spa bv nv ab as oy co corp limited doo dd'.split(' '),
);

/** An employer as it is compared with another: without case, accents, signs and the form of the company. Empty when unknown. */
export function matchingEmployer(organisation: string): string {
  const words = organisation
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(fold)
    .filter((word) => word !== '');
  const kept = words.filter((word) => !legalForms.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
}
