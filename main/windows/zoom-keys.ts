import { zoomed, zoomWish, type ZoomWish } from '../../core/windows/zoom.ts';
import type { Platform } from '../../core/types/platform.ts';
import type { WebContentsSurface } from '../app/electron-surface.ts';

/**
 * Lets the user make everything larger or smaller. Electron does so through entries of its own menu, which is not there
 * (https://www.electronjs.org/docs/latest/api/menu-item#roles), and leaves the mouse wheel with Ctrl to the program.
 * Chromium holds one factor for all pages of an origin and remembers it.
 */
export function listenToZoom(contents: WebContentsSurface, platform: Platform, onZoomed: () => void): void {
  const zoom = (wish: ZoomWish): void => {
    contents.setZoomFactor(zoomed(contents.getZoomFactor(), wish));
    onZoomed();
  };
  contents.on('before-input-event', (event, input) => {
    const wish = input.type === 'keyDown' ? zoomWish(input, platform) : null;
    if (wish === null) return;
    event.preventDefault();
    zoom(wish);
  });
  contents.on('zoom-changed', (_event, direction) => zoom(direction));
}
