import { foldName } from '../import/fold-name.ts';
import { sectionTitles, settingsText } from '../text/settings-text.ts';
import { settingOf, type SettingName } from './settings-schema.ts';

/** Everything a setting is called, folded, by its name. Made once: the words do not change while a window is open. */
const folded = new Map<SettingName, string>();

function wordsOf(name: SettingName): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const words = settingsText[name];
  const choices: readonly string[] = 'choices' in words ? Object.values(words.choices) : [];
  const all = foldName([words.label, words.sentence, ...choices, sectionTitles[settingOf(name).section]].join(' '));
  folded.set(name, all);
  return all;
}

/** Whether texts have to do with a query: each of its words begins a word of theirs. Case and accents don't matter. */
export function hasWords(query: string, texts: readonly string[]): boolean {
  return matches(query, foldName(texts.join(' ')));
}

/** The settings that have to do with a query. */
export function findSettings(names: readonly SettingName[], query: string): readonly SettingName[] {
  return names.filter((name) => matches(query, wordsOf(name)));
}

function matches(query: string, words: string): boolean {
  const wanted = foldName(query)
    .split(' ')
    .filter((word) => word !== '');
  return wanted.every((word) => ` ${words}`.includes(` ${word}`));
}
