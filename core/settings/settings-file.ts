import { readSettings } from './parse-settings.ts';
import { isSettingName } from './settings-schema.ts';
import { isSameValue, type Settings } from './settings.ts';
import { settingNames } from './settings-schema.ts';

/** What reading a file of settings did. */
export interface SettingsImportReport {
  readonly fileName: string;
  /** How many settings are different now. */
  readonly changed: number;
  /** The first few names whose value, or which themselves, were not understood; those settings stayed as they were. */
  readonly refused: readonly string[];
  readonly refusedCount: number;
}

/** What a file of settings holds. */
export interface SettingsFile {
  readonly settings: Partial<Settings>;
  /** Names that were not understood, or whose value was not. */
  readonly refused: readonly string[];
}

/** Names that settings.json holds besides settings: a copy of it is as good as an export. `sound` is read as its successor. */
const notSettings: ReadonlySet<string> = new Set(['places', 'sound']);

/** The settings as the text of a file that people can read and change. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify(Object.fromEntries(settingNames.map((name) => [name, settings[name]])), null, 2)}\n`;
}

/** Reads a file of settings key by key; null when it is none at all. */
export function readSettingsFile(text: string): SettingsFile | null {
  const given = parseObject(text);
  if (given === null) return null;
  const settings = readSettings(given);
  const refused = Object.keys(given).filter((name) => !notSettings.has(name) && !Object.hasOwn(settings, name));
  const isOurs = Object.keys(settings).length > 0 || refused.some((name) => isSettingName(name));
  return isOurs ? { settings, refused } : null;
}

/** How many settings a patch would change. */
export function countChanges(before: Settings, patch: Partial<Settings>): number {
  return settingNames.filter((name) => {
    const value = patch[name];
    return value !== undefined && !isSameValue(before[name], value);
  }).length;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    // Editors on Windows like to begin a file with a mark that JSON has no place for.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
