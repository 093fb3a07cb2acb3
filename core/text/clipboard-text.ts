import type { ImportReport } from '../import/import-report.ts';
import { plural } from './plural.ts';
import { writtenLocale } from './written-locale.ts';

/** How many people are called by their names; the rest is counted. */
const namesTold = 2;

function cameIn(names: readonly string[], count: number): string {
  const told = names.slice(0, namesTold);
  const others = count - told.length;
  const all = others > 0 ? [...told, plural(others, { one: '# more person', other: '# more people' })] : told;
  return `${new Intl.ListFormat(writtenLocale(), { type: 'conjunction' }).format(all)} came in.`;
}

/** What is said after somebody was added from the clipboard. */
export const clipboardText = {
  nothingUsable:
    'No link or handle lies on the clipboard. Copy the address of somebody’s profile, then choose this once more.',
  report: ({ added, same, names }: Pick<ImportReport, 'added' | 'same' | 'names'>): string => {
    if (added > 0) return cameIn(names, added);
    return same > 0
      ? plural(same, { one: 'That person is with you already.', other: 'All # people are with you already.' })
      : clipboardText.nothingUsable;
  },
};
