import type { SettingsRequests } from '../../core/ipc/settings-requests.ts';
import type { Platform } from '../../core/types/platform.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';
import type { Log } from '../app/log.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { settingsFileChooser } from './choose-settings-file.ts';
import { settingsHandlers } from './settings-handlers.ts';
import { SettingsService } from './settings-service.ts';
import { SettingsStore } from './settings-store.ts';

/** Makes the settings, not read yet, and what answers the windows about them. */
export function buildSettings(parts: {
  readonly electron: Pick<ElectronSurface, 'dialog'>;
  readonly platform: Platform;
  readonly log: Pick<Log, 'bug'>;
  /** Where the file is kept, absolute. */
  readonly folder: string;
}): { readonly settings: SettingsStore; readonly handlers: HandlersOf<keyof SettingsRequests> } {
  const { electron, platform, log, folder } = parts;
  const settings = new SettingsStore(folder, { platform, onFailure: (error) => log.bug(error, 'settings') });
  const service = new SettingsService({ store: settings, platform });
  return { settings, handlers: settingsHandlers(service, settingsFileChooser(electron.dialog)) };
}
