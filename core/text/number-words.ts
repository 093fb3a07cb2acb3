const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** A number in a sentence: a word up to twelve, digits above. */
export function numberWord(number: number): string {
  return words[number] ?? String(number);
}

/** The same words with a capital at the beginning of a sentence. */
export function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
