import type { SettingsView } from '../../core/ipc/settings-requests.ts';
import { defaultSettings, type Settings } from '../../core/settings/settings.ts';
import type { Platform } from '../../core/types/platform.ts';

function aView(platform: Platform, changes: Partial<Settings> = {}): SettingsView {
  return { platform, settings: { ...defaultSettings(platform), ...changes } };
}

/** Every state of the settings window, by name. */
export const settingsFixtures = {
  'as they come': aView('linux'),
  'on macOS': aView('darwin'),
  'on Windows': aView('win32'),
  'all different': aView('linux', {
    sessionMinutes: 60,
    trayClick: 'open',
    glanceNumbers: 'never',
    trayIcon: 'digits',
    trayTone: 'dark',
    pillOpacity: 40,
    notifyStart: true,
    notifyEnd: false,
    soundVolume: 0,
    reminderOn: true,
    reminderTime: '18:30',
    reminderDays: [7],
    weeklyDay: 3,
    weekStart: 7,
    readAhead: false,
  }),
  'everything off': aView('win32', { whenUnfocused: 'hide', soundMode: 'off', weeklyOn: false, sessionMinutes: 1 }),
} as const satisfies Record<string, SettingsView>;

export type SettingsFixture = keyof typeof settingsFixtures;
