import { appOrigin } from '../app/app-scheme.ts';
import type { ElectronSurface, WebContentsSurface } from '../app/electron-surface.ts';

/**
 * What no page of ours ever needs is refused for all of them: new windows, leaving the app's own origin, embedded
 * web views and every permission (https://www.electronjs.org/docs/latest/tutorial/security, 5 and 12 to 14).
 */
export function lockDown(electron: Pick<ElectronSurface, 'app' | 'session'>): void {
  electron.app.on('web-contents-created', (_event, contents) => lockContents(contents));
}

/** Needs a ready app: the default session does not exist before. */
export function refusePermissions(electron: Pick<ElectronSurface, 'session'>): void {
  electron.session.defaultSession.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  electron.session.defaultSession.setPermissionCheckHandler(() => false);
}

function lockContents(contents: WebContentsSurface): void {
  const stayInside = (event: { preventDefault(): void; readonly url: string }): void => {
    if (!event.url.startsWith(`${appOrigin}/`)) event.preventDefault();
  };
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', stayInside);
  contents.on('will-redirect', stayInside);
  contents.on('will-frame-navigate', stayInside);
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
