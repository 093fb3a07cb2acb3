import { linkIn } from '../../core/links/read-link.ts';
import { lockDown } from '../security/lock-down.ts';
import { appScheme } from './app-scheme.ts';
import type { Clock } from './clock.ts';
import { settleDataFolder, type DataFolder } from './data-folder.ts';
import type { ElectronSurface } from './electron-surface.ts';
import { LinkInbox } from './link-inbox.ts';
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
  /** Links that have led to the program. */
  readonly links: LinkInbox;
}

/** What is asked of the process that the program runs in. */
type HostProcess = Pick<NodeJS.Process, 'argv' | 'env' | 'platform' | 'execPath'> & {
  on(event: 'uncaughtExceptionMonitor', listener: (error: unknown) => void): unknown;
};

/**
 * Windows shows a notification only of a program that is in its start menu under this name: the appId of
 * electron-builder.yml, or while one works on it the program file that was pinned there
 * (https://www.electronjs.org/docs/latest/tutorial/notifications#windows).
 */
const appId = 'io.github.twelve_timer.Twelve';

/** What is answered is a stream: without saying so, sounds may fail to play (https://github.com/electron/electron/pull/22955). */
const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true, stream: true } as const;

/**
 * What must happen before the app is ready, and in this order: the data folder holds the single-instance lock, and schemes
 * cannot be added later (https://www.electronjs.org/docs/latest/api/protocol).
 */
export function prepareApp(electron: ElectronSurface, host: HostProcess): Ground {
  const { app } = electron;
  const { isPackaged } = app;
  const platform = readPlatform({ isPackaged, actual: host.platform, told: host.env.TWELVE_PLATFORM });
  const data = settleDataFolder(app, host.argv);
  const clock = createProgramClock({ platform, isPackaged, environment: host.env });
  const log = createLog(data.log, () => new Date(clock.read().wallMs).toISOString(), { isPackaged });
  app.enableSandbox();
  if (platform === 'win32') app.setAppUserModelId(isPackaged ? appId : host.execPath);
  // Only listens in: whatever the host does about an error that nobody caught, it does all the same.
  host.on('uncaughtExceptionMonitor', (error) => log.bug(error, 'main'));
  electron.protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
  lockDown(electron);
  const links = takeLinks(app, host.argv);
  // A tray program goes on without windows; without a listener Electron would quit.
  app.on('window-all-closed', () => {});
  return {
    platform,
    canFloat: canFloat(platform, host),
    hasNamedPipes: hasNamedPipes(host.platform),
    data,
    clock,
    log,
    links,
  };
}

/** The one it was started with, and those that macOS hands over from the first moment on. */
function takeLinks(app: ElectronSurface['app'], argv: readonly string[]): LinkInbox {
  const links = new LinkInbox();
  const first = linkIn(argv);
  if (first !== null) links.arrived(first);
  app.on('open-url', (event, url) => {
    event.preventDefault();
    links.arrived(url);
  });
  return links;
}
