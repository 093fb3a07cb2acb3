import { join } from 'node:path';
import type { Notice } from '../../core/notifications/notice.ts';
import { troubleNotice } from '../../core/notifications/trouble-notice.ts';
import { windowTitles } from '../../core/text/window-text.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Platform } from '../../core/types/platform.ts';
import { leaveSession } from '../../core/windows/leave-session.ts';
import type { Rectangle } from '../../core/windows/place-window.ts';
import type { Clock } from '../app/clock.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';
import type { Log } from '../app/log.ts';
import { AppWindows, type AppWindowsParts } from './app-windows.ts';
import { WindowPlaces } from './window-places.ts';
import { windowPlans } from './window-plan.ts';
import { listenToZoom } from './zoom-keys.ts';

/** What the windows are joined to. What is asked for by function is built after them. */
export interface BuildWindowsParts extends Pick<AppWindowsParts, 'manner' | 'quit' | 'pill'> {
  readonly electron: ElectronSurface;
  readonly platform: Platform;
  /** Whether windows can stand above all others and where the program puts them. */
  readonly canFloat: boolean;
  readonly clock: Clock;
  /** The folder of the built program. */
  readonly programFolder: string;
  readonly settings: {
    get(): Settings;
    getPlace(window: string): Rectangle | null;
    setPlace(window: string, place: Rectangle): void;
  };
  readonly trayBounds: () => Rectangle | null;
  readonly sessionState: () => SessionState;
  readonly log: Pick<Log, 'note'>;
  /** Tells the user what could not be kept alive. */
  readonly tell: (notice: Notice) => void;
}

/** Makes the windows' keeper. A session that is there keeps its window: from just vanishing, and from going for good. */
export function buildWindows(parts: BuildWindowsParts): AppWindows {
  const { electron, platform, canFloat, clock, settings, trayBounds, sessionState, manner, pill, log, tell, quit } =
    parts;
  const plans = windowPlans(platform, windowTitles);
  const windows = new AppWindows({
    electron,
    clock,
    plans,
    preloadFile: join(parts.programFolder, 'preload', 'preload.cjs'),
    places: new WindowPlaces({ screen: electron.screen, trayBounds, places: settings }),
    leave: (cause, hasTray) =>
      leaveSession({
        cause,
        hasTray,
        canFloat,
        state: sessionState(),
        choice: settings.get().whenUnfocused,
        isPopover: plans.session.kind === 'popover',
      }),
    mayGo: (name) => name !== 'session' || sessionState().kind === 'rest',
    theme: () => settings.get().theme,
    manner,
    pill,
    onGone: (name, { reason, isGivenUp }) => {
      log.note(`The page of a window died: ${name}, ${reason}${isGivenUp ? ', given up' : ''}.`);
      if (isGivenUp) tell(troubleNotice(name));
    },
    quit,
  });
  for (const event of ['display-added', 'display-removed', 'display-metrics-changed'] as const) {
    electron.screen.on(event, () => windows.rearrange());
  }
  electron.app.on('web-contents-created', (_event, contents) => {
    listenToZoom(contents, platform, () => windows.rearrange());
  });
  return windows;
}
