import type { WindowName } from '../../core/ipc/windows-requests.ts';
import { placeAgain, placeBesideIcon, placeInMiddle, type Rectangle } from '../../core/windows/place-window.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';
import type { WindowPlan } from './window-plan.ts';

export interface WindowPlacesParts {
  readonly screen: ElectronSurface['screen'];
  /** Where the tray icon is, or null where the system does not say (Linux, or no tray). */
  readonly trayBounds: () => Rectangle | null;
  readonly remembered: (name: WindowName) => Rectangle | null;
}

/** Finds the place of a window: under the tray icon, where it was last, or in the middle. */
export function findPlace(parts: WindowPlacesParts, name: WindowName, plan: WindowPlan): Rectangle {
  const icon = plan.isPopover ? parts.trayBounds() : null;
  if (icon !== null) return placeBesideIcon(icon, plan.size, parts.screen.getDisplayMatching({ ...icon }).workArea);
  const place = parts.remembered(name);
  if (place !== null) return placeAgain(place, plan.smallest, parts.screen.getDisplayMatching({ ...place }).workArea);
  return placeInMiddle(plan.size, parts.screen.getPrimaryDisplay().workArea);
}
