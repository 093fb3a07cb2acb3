import type { Familiarity } from '../contacts/contact.ts';

const words: Record<Familiarity, string> = {
  1: 'stranger',
  2: 'heard of',
  3: 'in touch',
  4: 'friendly',
  5: 'friend',
};

export const familiarities = [1, 2, 3, 4, 5] as const satisfies readonly Familiarity[];

/** The word for how well the user knows somebody. */
export function familiarityWord(level: Familiarity): string {
  return words[level];
}

/** Number and word together, as it is always shown: `3 in touch`. */
export function familiarityText(level: Familiarity): string {
  return `${level} ${words[level]}`;
}
