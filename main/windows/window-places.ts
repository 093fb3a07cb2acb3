import type { WindowName } from '../../core/ipc/windows-requests.ts';
import { displaySet } from '../../core/windows/display-set.ts';
import {
  likelyTray,
  placeAgain,
  placeBesideIcon,
  placeInCorner,
  placeInMiddle,
  type Rectangle,
} from '../../core/windows/place-window.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';
import type { WindowPlan } from './window-plan.ts';

export interface WindowPlacesParts {
  readonly screen: Pick<ElectronSurface['screen'], 'getPrimaryDisplay' | 'getAllDisplays' | 'getDisplayMatching'>;
  /** Where the tray icon is, or null where the system does not say (Linux, or no tray). */
  readonly trayBounds: () => Rectangle | null;
  readonly places: {
    getPlace(key: string): Rectangle | null;
    setPlace(key: string, place: Rectangle): void;
  };
}

/** Knows where windows belong: under the tray icon, in its corner, where they were last, or in the middle. */
export class WindowPlaces {
  readonly #parts: WindowPlacesParts;

  constructor(parts: WindowPlacesParts) {
    this.#parts = parts;
  }

  /** Where a window belongs now; wholly inside the work area of a display that is there. */
  find(name: WindowName, plan: WindowPlan): Rectangle {
    const { screen, trayBounds, places } = this.#parts;
    const icon = plan.kind === 'ordinary' ? null : trayBounds();
    if (icon !== null && plan.kind === 'popover') return placeBesideIcon(icon, plan.size, this.#workAreaAt(icon));
    const place = places.getPlace(this.#key(name, plan));
    if (place !== null) {
      const wanted = plan.kind === 'pill' ? { ...place, ...plan.size } : place;
      return placeAgain(wanted, plan.smallest, this.#workAreaAt(place));
    }
    const { bounds, workArea } = screen.getPrimaryDisplay();
    if (plan.kind !== 'pill') return placeInMiddle(plan.size, workArea);
    const near = icon ?? likelyTray(bounds, workArea);
    return placeInCorner(plan.size, near, icon === null ? workArea : this.#workAreaAt(icon));
  }

  remember(name: WindowName, plan: WindowPlan, bounds: Rectangle): void {
    this.#parts.places.setPlace(this.#key(name, plan), bounds);
  }

  /** A window that is put somewhere by hand, kept wholly inside the work area of the display it is on. */
  inside(bounds: Rectangle): Rectangle {
    return placeAgain(bounds, bounds, this.#workAreaAt(bounds));
  }

  /** The pill is small enough to be forgotten on a display that is gone, so it has a place for each set of them. */
  #key(name: WindowName, { kind }: WindowPlan): string {
    if (kind !== 'pill') return name;
    return `${name} ${displaySet(this.#parts.screen.getAllDisplays().map(({ bounds }) => bounds))}`;
  }

  #workAreaAt(place: Rectangle): Rectangle {
    return this.#parts.screen.getDisplayMatching({ ...place }).workArea;
  }
}
