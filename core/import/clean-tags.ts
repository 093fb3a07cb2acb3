import { cleanLine, shorten } from '../networks/clean-text.ts';

const tagLength = 50;
const mostTags = 20;

/** The user's own groups as tags. Google marks its own with a star, and puts everybody into `myContacts`. */
export function cleanTags(names: readonly string[]): readonly string[] {
  const tags = names.map((name) => cleanLine(name).replace(/^\* /, ''));
  const own = tags.filter((tag) => tag !== '' && tag.toLowerCase() !== 'mycontacts');
  return [...new Set(own.map((tag) => shorten(tag, tagLength)))].slice(0, mostTags);
}
