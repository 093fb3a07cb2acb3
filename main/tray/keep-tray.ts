import { trayText } from '../../core/text/tray-text.ts';
import type { Platform } from '../../core/types/platform.ts';
import type { Clock } from '../app/clock.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';
import { sessionBusSockets } from './session-bus/bus-address.ts';
import { SessionBus } from './session-bus/session-bus.ts';
import { TrayKeeper } from './tray-keeper.ts';
import { TrayPlaceLinux } from './tray-place-linux.ts';
import { TrayPlaceMacos } from './tray-place-macos.ts';
import { placeAlwaysThere, type TrayPlaceWatch } from './tray-place.ts';
import type { TrayService } from './tray-service.ts';

export interface KeepTrayParts {
  readonly electron: Pick<ElectronSurface, 'app' | 'screen'>;
  readonly platform: Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly tray: Pick<TrayService, 'show' | 'destroy' | 'bounds'>;
  /** The icon comes first: what is named below is there once this is over. */
  readonly built: Promise<unknown>;
  readonly windows: () => TrayWindows;
  /** What the user was told before; known once the settings are read. */
  readonly told: () => { load(): Promise<void>; wasTold(notice: string): boolean; setTold(notice: string): void };
}

/** What is asked of the windows when there is no tray. */
export interface TrayWindows {
  setReach(hasTray: boolean): void;
  openQuietly(window: 'session'): void;
  tell(window: 'session', name: 'windows:notice', payload: { readonly message: string }): void;
}

/** Names the notice among those that are given once. */
const notice = 'no-tray';

/** Keeps the icon in the tray, and the program in reach where there is no tray. */
export function keepTray(parts: KeepTrayParts): TrayKeeper {
  const { electron, platform, environment, clock, tray, built, windows, told } = parts;
  return new TrayKeeper({
    clock,
    tray,
    watch: watchFor(parts),
    mayBeSeenUnannounced: environment['XDG_SESSION_TYPE'] === 'x11',
    isLossOrdinary: platform === 'linux',
    onReach: (isReachable) => {
      void built.then(() => windows().setReach(isReachable));
      // A program of the menu bar has no entry in the Dock; without the menu bar it needs one.
      if (platform === 'darwin') electron.app.setActivationPolicy(isReachable ? 'accessory' : 'regular');
    },
    onMissing: () => {
      void built.then(async () => {
        windows().openQuietly('session');
        await told().load();
        if (told().wasTold(notice)) return;
        told().setTold(notice);
        windows().tell('session', 'windows:notice', { message: trayText.missing[platform] });
      });
    },
  });
}

function watchFor({ electron, platform, environment, clock, tray }: KeepTrayParts): TrayPlaceWatch {
  const isTold = !electron.app.isPackaged && environment['TWELVE_TRAY'] === 'there';
  if (platform === 'win32' || isTold) return placeAlwaysThere;
  if (platform === 'darwin') {
    return new TrayPlaceMacos({
      clock,
      iconBounds: () => tray.bounds(),
      screenAt: (bounds) => electron.screen.getDisplayMatching({ ...bounds }).bounds,
    });
  }
  return new TrayPlaceLinux({
    clock,
    openBus: (listener) => SessionBus.open(sessionBusSockets(environment), listener),
  });
}
