import type { Platform } from '../../core/types/platform.ts';
import { appScheme } from './app-scheme.ts';
import type { AppSurface } from './electron-surface.ts';

/**
 * Tells the system that `twelve://` links are for this program. Only where it is installed: what a portable build or one
 * that is being worked on would leave behind leads nowhere tomorrow. Linux and macOS know it from the package itself, and
 * are told again in case another program took it over.
 */
export function claimLinks(
  app: Pick<AppSurface, 'isPackaged' | 'setAsDefaultProtocolClient'>,
  platform: Platform,
  environment: Readonly<Record<string, string | undefined>>,
): void {
  const isPortable = environment['PORTABLE_EXECUTABLE_DIR'] !== undefined;
  // An AppImage lies where its user put it, and has no entry in the menu that links could be registered for.
  const isLoose = platform === 'linux' && environment['APPIMAGE'] !== undefined;
  if (app.isPackaged && !isPortable && !isLoose) app.setAsDefaultProtocolClient(appScheme);
}
