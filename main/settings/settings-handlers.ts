import { AppError } from '../../core/errors/app-error.ts';
import type { SettingsRequests } from '../../core/ipc/settings-requests.ts';
import { accepts } from '../../core/settings/setting-kinds.ts';
import { isSettingName, settingNames, settingOf } from '../../core/settings/settings-schema.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { oneOf, orNull, parseNothing, parseOptions } from '../ipc/parse.ts';
import type { SettingsFileChooser } from './choose-settings-file.ts';
import type { SettingsService } from './settings-service.ts';

/** Some settings, each with a value it can have. Unlike a file, a window of ours never sends another. */
function settingsPatch(value: unknown, name: string): Partial<Settings> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new AppError('bad-request', { what: name });
  }
  const entries = Object.entries(value);
  if (entries.length === 0) throw new AppError('bad-request', { what: name });
  for (const [key, chosen] of entries) {
    if (!isSettingName(key) || !accepts(settingOf(key), chosen)) throw new AppError('bad-request', { what: key });
  }
  return value;
}

/** Answers the windows' requests about settings. */
export function settingsHandlers(
  service: Pick<SettingsService, 'view' | 'set' | 'reset' | 'exportTo' | 'importFrom'>,
  choose: SettingsFileChooser,
): HandlersOf<keyof SettingsRequests> {
  return {
    'settings:get': { parse: parseNothing, run: () => service.view() },
    'settings:set': {
      parse: parseOptions({ patch: settingsPatch }),
      run: ([{ patch }]) => service.set(patch),
    },
    'settings:reset': {
      parse: parseOptions({ name: orNull(oneOf(settingNames)) }),
      run: ([{ name }]) => service.reset(name),
    },
    'settings:export': {
      parse: parseNothing,
      run: async () => {
        const path = await choose.forExport();
        return path === null ? null : service.exportTo(path);
      },
    },
    'settings:import': {
      parse: parseNothing,
      run: async () => {
        const path = await choose.forImport();
        return path === null ? null : service.importFrom(path);
      },
    },
  };
}
