import type { Platform } from '../types/platform.ts';
import { settingNames, settingOf, type SettingName } from './settings-schema.ts';
import type { Settings } from './settings.ts';

/** The settings that do something on a system. */
export function settingsOn(platform: Platform): readonly SettingName[] {
  return settingNames.filter((name) => settingOf(name).platforms?.includes(platform) ?? true);
}

/** Whether a setting matters as the others are: the time of a reminder that is off does not. */
export function isInForce(name: SettingName, settings: Settings): boolean {
  const { onlyWhen } = settingOf(name);
  if (onlyWhen === undefined) return true;
  const value = settingNames.find((candidate) => candidate === onlyWhen.name);
  return value !== undefined && onlyWhen.is.some((wanted) => wanted === settings[value]);
}
