/** Longer than nearly every first name; keeps a menu and a tooltip from growing without end. */
const longestShown = 24;

const titles = new Set([
  'dr',
  'prof',
  'mr',
  'mrs',
  'ms',
  'mx',
  'miss',
  'sir',
  'dame',
  'rev',
  'hon',
  'ing',
  'dipl',
  'mag',
]);

/**
 * What a contact is called in a few words: `Ana` for `Ana Kovačević`, for `Dr. Ana Kovačević` and for `Kovačević, Ana`. A
 * name that does not say its first name (`J. Smith`) is given whole.
 */
export function firstName(name: string): string {
  const [last = '', given = ''] = name.split(/[,，]/);
  const words = (given.trim() === '' ? last : given).trim().split(/\s+/);
  const word = words.find((candidate) => !isTitle(candidate)) ?? name.trim();
  return cut(isInitial(word) ? name.trim() : word);
}

function isTitle(word: string): boolean {
  return titles.has(word.toLowerCase().replaceAll('.', ''));
}

function isInitial(word: string): boolean {
  return /^\p{Lu}\p{M}*$|^(\p{Lu}\p{M}*\.)+$/u.test(word);
}

/** Cuts between whole characters, never inside one that is made of two code units. */
function cut(text: string): string {
  const characters = Array.from(text);
  return characters.length <= longestShown ? text : `${characters.slice(0, longestShown - 1).join('')}…`;
}
