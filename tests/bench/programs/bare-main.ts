import { join } from 'node:path';
import { app, BrowserWindow, protocol } from 'electron';
import { appOrigin, appScheme } from '../../../main/app/app-scheme.ts';
import { createAppProtocol } from '../../../main/security/app-protocol.ts';

/** A program of one window with one countdown, served as the real one is: same scheme, headers and preload. */
const pages = process.argv.find((word) => word.startsWith('--pages='))?.slice('--pages='.length) ?? '';
const preload = process.argv.find((word) => word.startsWith('--preload='))?.slice('--preload='.length) ?? '';

protocol.registerSchemesAsPrivileged([
  { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);
app.on('window-all-closed', () => {});
void app.whenReady().then(() => {
  protocol.handle(appScheme, createAppProtocol(join(pages)));
  const window = new BrowserWindow({ width: 420, height: 720, webPreferences: { preload } });
  void window.loadURL(`${appOrigin}/bare-window/index.html`);
});
