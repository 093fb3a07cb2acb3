import type { SettingsRequests } from '../../core/ipc/settings-requests.ts';
import type { WindowManner } from '../../core/ipc/windows-requests.ts';
import { localeFor, writeIn } from '../../core/text/written-locale.ts';
import type { Platform } from '../../core/types/platform.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';
import type { Log } from '../app/log.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { settingsFileChooser } from './choose-settings-file.ts';
import { settingsHandlers } from './settings-handlers.ts';
import { SettingsService } from './settings-service.ts';
import { SettingsStore } from './settings-store.ts';

/** Makes the settings, not read yet, what answers the windows about them, and the locale that all texts are written in. */
export function buildSettings(parts: {
  readonly electron: Pick<ElectronSurface, 'app' | 'dialog'>;
  readonly platform: Platform;
  readonly log: Pick<Log, 'bug'>;
  /** Where the file is kept, absolute. */
  readonly folder: string;
}): {
  readonly settings: SettingsStore;
  readonly handlers: HandlersOf<keyof SettingsRequests>;
  readonly manner: () => WindowManner;
  /** The user's locale with its region, for example `de-AT`. */
  readonly systemLocale: () => string;
} {
  const { electron, platform, log, folder } = parts;
  const settings = new SettingsStore(folder, { platform, onFailure: (error) => log.bug(error, 'settings') });
  const service = new SettingsService({ store: settings, platform });
  const { app } = electron;
  const systemLocale = (): string => app.getPreferredSystemLanguages()[0] ?? app.getLocale();
  const manner = (): WindowManner => {
    const { letterKeys, language } = settings.get();
    return { singleKeys: letterKeys, locale: localeFor(language, systemLocale()) };
  };
  writeIn(() => manner().locale);
  return { settings, manner, systemLocale, handlers: settingsHandlers(service, settingsFileChooser(electron.dialog)) };
}
