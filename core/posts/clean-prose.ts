/**
 * What no honest sentence needs and tricks are made of: marks that turn the direction of what follows, characters without
 * width, soft hyphens, invisible operators, tags, fillers.
 */
const tricks =
  /(?!\u200C|\u200D|\uFE0E|\uFE0F)[\p{Cf}\p{Variation_Selector}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]/gu;
/** Joiners that hold an emoji together or shape a word of a script that knows them; anywhere else they only hide. */
const emojiJoiner = /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})/gu;
const wordJoiner =
  /(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{M}])[\u200C\u200D](?=\p{L})/gu;
/** Letters and signs of western scripts, among which there is nothing to clean: most of what is ever read. */
const harmless = /^[\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027]*$/;

const keptEmojiJoiner = '\uE000';
const keptNonJoiner = '\uE001';
const keptJoiner = '\uE002';

/**
 * A stranger's text made fit to be read in a line of ours: without tricks of direction and width, every run of white space
 * and control characters a single space, and at most four marks on one letter (stacked up, they cover the lines around).
 */
export function cleanProse(text: string): string {
  return harmless.test(text) ? text.replaceAll(/ {2,}/g, ' ').trim() : cleaned(text);
}

function cleaned(text: string): string {
  return text
    .replaceAll(/[\uE000-\uE002]/g, '')
    .replace(tricks, '')
    .replace(emojiJoiner, keptEmojiJoiner)
    .replace(wordJoiner, (joiner) => (joiner === '\u200C' ? keptNonJoiner : keptJoiner))
    .replaceAll(/[\u200C\u200D]/g, '')
    .replaceAll(keptNonJoiner, '\u200C')
    .replaceAll(/[\uE000\uE002]/g, '\u200D')
    .replaceAll(/(\p{M}{4})\p{M}+/gu, '$1')
    .replaceAll(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim();
}

/** The beginning of a text, cut at a word where one ends near by, and never inside a character. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const atWord = cut.lastIndexOf(' ');
  const end = atWord > most * 0.7 ? cut.slice(0, atWord) : cut.replace(/[\uD800-\uDBFF\u200D]$/, '');
  return `${end.replace(/[\s,;:–—-]+$/, '')}…`;
}
