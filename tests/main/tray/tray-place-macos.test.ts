import { describe, expect, it } from 'vitest';
import type { Rectangle } from '../../../core/windows/place-window.ts';
import { TrayPlaceMacos } from '../../../main/tray/tray-place-macos.ts';
import type { TrayPlace } from '../../../main/tray/tray-place.ts';

const builtIn: Rectangle = { x: 0, y: 0, width: 1728, height: 1117 };
const above: Rectangle = { x: 0, y: -1440, width: 2560, height: 1440 };

function seen(icon: Rectangle | null, screen: Rectangle): readonly TrayPlace[] {
  const heard: TrayPlace[] = [];
  let layout = (): void => {};
  const place = new TrayPlaceMacos({
    clock: {
      after: (_delayMs, callback) => {
        layout = callback;
        return { cancel: () => {} };
      },
    },
    iconBounds: () => icon,
    screenAt: () => screen,
  });
  place.start((found) => heard.push(found));
  layout();
  place.look();
  return heard;
}

describe('the place in the menu bar of macOS', () => {
  it.each<[string, Rectangle | null, Rectangle, readonly TrayPlace[]]>([
    ['at the top of the screen', { x: 1200, y: 0, width: 34, height: 24 }, builtIn, ['there']],
    ['at the top of a screen above', { x: 1200, y: -1440, width: 34, height: 24 }, above, ['there']],
    ['below the screen', { x: 0, y: 1117, width: 34, height: 24 }, builtIn, ['there', 'missing']],
    ['nowhere yet', null, builtIn, ['there']],
  ])('with the icon %s', (_where, icon, screen, places) => {
    expect(seen(icon, screen)).toEqual(places);
  });
});
