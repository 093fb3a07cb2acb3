import type { Platform } from '../types/platform.ts';
import type { ValueOf } from './setting-kinds.ts';
import { settingNames, settingOf, type SettingName, type SettingsSchema } from './settings-schema.ts';

/** What the user can choose: one value for each setting of the schema. */
export type Settings = { readonly [Name in SettingName]: ValueOf<SettingsSchema[Name]> };

/** Any value that some setting can have. */
export type SettingValue = Settings[SettingName];

/** What a setting is on a system until the user chooses. */
export function defaultOf<Name extends SettingName>(name: Name, platform: Platform): Settings[Name];
export function defaultOf(name: SettingName, platform: Platform): unknown {
  const { byDefault } = settingOf(name);
  return typeof byDefault === 'function' ? byDefault(platform) : byDefault;
}

/** What holds on a system before anything was chosen. */
export function defaultSettings(platform: Platform): Settings {
  // The type of each value follows from its name, which is more than Object.fromEntries can tell the compiler.
  return Object.fromEntries(settingNames.map((name) => [name, defaultOf(name, platform)])) as Settings;
}

/** Whether two values of a setting are the same choice: a list is compared by what is in it. */
export function isSameValue(one: SettingValue, other: SettingValue): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  const others: readonly unknown[] = other;
  return one.length === others.length && one.every((part, index) => part === others[index]);
}
