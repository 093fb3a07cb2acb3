import { GalleryBridge } from '../../../renderer/gallery/gallery-bridge.ts';
import { pillFixtures } from '../../../renderer/gallery/pill-fixtures.ts';
import { aScreen } from '../../../renderer/gallery/session-fixtures.ts';
import type { PillView } from '../../../core/ipc/pill-requests.ts';
import '../../../renderer/windows/pill/pill-window.ts';
import { find, settled } from './session-window.ts';

/** The pill's window with one of the gallery's states, or another view. */
export async function openPill(state: string | PillView) {
  const fixture = typeof state === 'string' ? pillFixtures[state] : () => state;
  if (fixture === undefined) throw new Error('The gallery has no such pill.');
  const bridge = new GalleryBridge(aScreen());
  bridge.pill = fixture();
  Object.assign(window, { bridge });
  const element = document.createElement('twelve-pill-window');
  document.body.append(element);
  // The view is asked for over a few promises and no timer, so that tests may hold the timers.
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  await settled(element);
  const at = (selector: string): HTMLElement => find(element, `twelve-session-pill >>> ${selector}`);
  return { element, bridge, at, settle: () => settled(element) };
}
