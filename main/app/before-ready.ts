import { lockDown } from '../security/lock-down.ts';
import { appScheme } from './app-scheme.ts';
import type { Clock } from './clock.ts';
import { settleDataFolder, type DataFolder } from './data-folder.ts';
import type { ElectronSurface } from './electron-surface.ts';
import { createLog, type Log } from './log.ts';
import { canFloat, hasNamedPipes, readPlatform } from './platform.ts';
import { createProgramClock } from './program-clock.ts';
import type { Platform } from '../../core/types/platform.ts';

/** What everything else is built on. */
export interface Ground {
  readonly platform: Platform;
  /** Whether windows can stand above all others and where the program puts them. */
  readonly canFloat: boolean;
  readonly hasNamedPipes: boolean;
  readonly data: DataFolder;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * What must happen before the app is ready, and in this order: the data folder holds the single-instance lock, and schemes
 * cannot be added later (https://www.electronjs.org/docs/latest/api/protocol).
 */
export function prepareApp(electron: ElectronSurface, host: Pick<NodeJS.Process, 'argv' | 'env' | 'platform'>): Ground {
  const { app } = electron;
  const { isPackaged } = app;
  const platform = readPlatform({ isPackaged, actual: host.platform, told: host.env.TWELVE_PLATFORM });
  const data = settleDataFolder(app, host.argv);
  const clock = createProgramClock({ platform, isPackaged, environment: host.env });
  const log = createLog(data.log, () => new Date(clock.read().wallMs).toISOString(), { isPackaged });
  app.enableSandbox();
  // Windows shows no notification without it: it must be the appId of electron-builder.yml.
  app.setAppUserModelId('io.github.twelve_timer.Twelve');
  electron.protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
  lockDown(electron);
  // A tray program goes on without windows; without a listener Electron would quit.
  app.on('window-all-closed', () => {});
  return {
    platform,
    canFloat: canFloat(platform, host),
    hasNamedPipes: hasNamedPipes(host.platform),
    data,
    clock,
    log,
  };
}
