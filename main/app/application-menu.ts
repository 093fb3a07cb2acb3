import type * as Electron from 'electron';
import type { Platform } from '../../core/types/platform.ts';
import type { ElectronSurface } from './electron-surface.ts';

/**
 * Puts our menu in the place of Electron's own, which offers to reload the page and links to Electron's site. macOS finds
 * Copy, Paste, Close and Quit by their keys in a menu only (https://www.electronjs.org/docs/latest/tutorial/keyboard-shortcuts),
 * so there the system's own entries stay; elsewhere windows have no menu at all. Needs a ready app.
 */
export function setApplicationMenu({ Menu }: Pick<ElectronSurface, 'Menu'>, platform: Platform): void {
  Menu.setApplicationMenu(platform === 'darwin' ? Menu.buildFromTemplate(macosMenu()) : null);
}

/** Roles, so that the system gives them their words and their keys. */
function macosMenu(): Electron.MenuItemConstructorOptions[] {
  return [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }];
}
