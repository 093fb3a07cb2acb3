import type * as Electron from 'electron';
import { barHeights, type Desktop } from '../desktop/desktop.ts';
import type { Rectangle } from '../desktop/snapshot.ts';

/** How high the desktop page draws a title bar; part of a framed window's bounds, as on a real desktop. */
export const titleBarHeight = 36;

/** How much of a window's height its frame takes. */
export function frameHeight(options: Electron.BrowserWindowConstructorOptions): number {
  return options.frame === false ? 0 : titleBarHeight;
}

/** Centred, unless the program says where. */
export function firstBounds(desktop: Desktop, options: Electron.BrowserWindowConstructorOptions): Rectangle {
  const bar = barHeights[desktop.platform];
  const frame = options.useContentSize === true ? frameHeight(options) : 0;
  const width = Math.max(options.width ?? 800, options.minWidth ?? 0);
  const height = Math.max((options.height ?? 600) + frame, options.minHeight ?? 0);
  const top = desktop.platform === 'win32' ? 0 : bar;
  return {
    x: options.x ?? Math.max(0, Math.round((desktop.screen.width - width) / 2)),
    y: options.y ?? Math.max(top, top + Math.round((desktop.screen.height - bar - height) / 2)),
    width,
    height,
  };
}
