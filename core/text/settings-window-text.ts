import type { WholeSetting } from '../settings/setting-kinds.ts';
import type { SettingsImportReport } from '../settings/settings-file.ts';
import { isSettingName } from '../settings/settings-schema.ts';
import { plural } from './plural.ts';
import { settingsText } from './settings-text.ts';
import { minutesText } from './time-text.ts';

/** The words of the settings window that belong to no single setting. */
export const settingsWindowText = {
  windowTitle: 'Settings',
  search: 'Search the settings',
  searchHint: 'Search',
  clearSearch: 'Clear the search',
  found: (count: number): string => plural(count, { one: '# setting found', other: '# settings found' }),
  nothingFound: (query: string): string => `No setting has to do with “${query}”.`,
  showAll: 'Show all settings',
  more: 'More',
  resetAll: 'Reset all settings',
  export: 'Save settings to a file',
  import: 'Read settings from a file',
  reset: (label: string): string => `Reset “${label}” to its default`,
  wasReset: (label: string): string => `“${label}” is back at its default.`,
  wereReset: 'All settings are back at their defaults.',
  wereTakenBack: 'Your settings are as they were before.',
  takeBack: 'Undo the last reset or import',
  undo: 'Undo',
  less: (label: string): string => `${label}: less`,
  greater: (label: string): string => `${label}: more`,
  exported: (file: string): string => `Your settings are in “${file}” now.`,
  failed: 'Your settings could not be read just now.',
} as const;

/** A number with its unit, as it stands beside its control and is read out. */
export function amountText(value: number, unit: WholeSetting['unit']): string {
  if (unit === 'people') return plural(value, { one: '# person', other: '# people' });
  return unit === 'minutes' ? minutesText(value) : `${value}%`;
}

/** The unit alone, beside a field for the number. */
export function unitText(value: number, unit: WholeSetting['unit']): string {
  if (unit === 'people') return plural(value, { one: 'person', other: 'people' });
  return unit === 'percent' ? '%' : plural(value, { one: 'minute', other: 'minutes' });
}

/** What a file of settings changed and what in it was not understood. */
export function settingsImportText(report: SettingsImportReport): string {
  const taken =
    report.changed === 0
      ? `Your settings are as in “${report.fileName}” already.`
      : plural(report.changed, {
          one: `# setting was taken from “${report.fileName}”.`,
          other: `# settings were taken from “${report.fileName}”.`,
        });
  const refused = report.refused.map((name) => `“${isSettingName(name) ? settingsText[name].label : name}”`);
  const rest = report.refusedCount - refused.length;
  if (refused.length === 0) return taken;
  const others = rest === 0 ? '' : plural(rest, { one: ' and # more', other: ' and # more' });
  return `${taken} Not understood and left as it was: ${refused.join(', ')}${others}.`;
}
