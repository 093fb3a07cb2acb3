import { join } from 'node:path';
import { windowTitles } from '../../core/text/window-text.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Platform } from '../../core/types/platform.ts';
import type { Rectangle } from '../../core/windows/place-window.ts';
import type { Clock } from '../app/clock.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';
import { AppWindows, type AppWindowsParts } from './app-windows.ts';
import { findPlace } from './window-places.ts';
import { windowPlans } from './window-plan.ts';

/** What the windows are joined to. What is asked for by function is built after them. */
export interface BuildWindowsParts extends Pick<AppWindowsParts, 'manner' | 'onGone' | 'quit'> {
  readonly electron: ElectronSurface;
  readonly platform: Platform;
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
}

/** Makes the windows' keeper. A session that is there keeps its window: from hiding on blur, and from going for good. */
export function buildWindows(parts: BuildWindowsParts): AppWindows {
  const { electron, platform, clock, settings, trayBounds, sessionState, manner, onGone, quit } = parts;
  const isAtRest = (): boolean => sessionState().kind === 'rest';
  const places = { screen: electron.screen, trayBounds, remembered: (window: string) => settings.getPlace(window) };
  return new AppWindows({
    electron,
    clock,
    plans: windowPlans(platform, windowTitles),
    preloadFile: join(parts.programFolder, 'preload', 'preload.cjs'),
    place: (name, plan) => findPlace(places, name, plan),
    remember: (name, bounds) => settings.setPlace(name, bounds),
    mayHide: isAtRest,
    mayGo: (name) => name !== 'session' || isAtRest(),
    theme: () => settings.get().theme,
    manner,
    onGone,
    quit,
  });
}
