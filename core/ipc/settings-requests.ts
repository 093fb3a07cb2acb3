import type { SettingsImportReport } from '../settings/settings-file.ts';
import type { SettingName } from '../settings/settings-schema.ts';
import type { Settings } from '../settings/settings.ts';
import type { Platform } from '../types/platform.ts';

/** What the settings window shows: the values, and the system that says which of them matter and what their defaults are. */
export interface SettingsView {
  readonly settings: Settings;
  readonly platform: Platform;
}

/** What a window may ask about settings. */
export interface SettingsRequests {
  'settings:get': () => SettingsView;
  /** Changes some settings and answers all. One bad value refuses the whole patch. */
  'settings:set': (options: { readonly patch: Partial<Settings> }) => Settings;
  /** Puts one setting, or with null all of them, back to what it is by default. */
  'settings:reset': (options: { readonly name: SettingName | null }) => Settings;
  /** Writes the settings to a file that the user names in the system's dialog; its name, or null when they changed their mind. */
  'settings:export': () => string | null;
  /** Takes settings from a file that the user chooses; null when they changed their mind. */
  'settings:import': () => SettingsImportReport | null;
}

/** What the program tells its windows about settings. */
export interface SettingsBroadcasts {
  'settings:changed': Settings;
}

export const settingsRequestNames = {
  'settings:get': true,
  'settings:set': true,
  'settings:reset': true,
  'settings:export': true,
  'settings:import': true,
} satisfies Record<keyof SettingsRequests, true>;

export const settingsBroadcastNames = { 'settings:changed': true } satisfies Record<keyof SettingsBroadcasts, true>;
