import type * as Electron from 'electron';
import type { ElectronSurface } from '../../main/app/electron-surface.ts';
import type { Desktop } from '../desktop/desktop.ts';
import { HostApp, type AppParts } from './app.ts';
import { HostWindow } from './browser-window.ts';
import { HostClipboard } from './clipboard.ts';
import { HostDialogs } from './dialog.ts';
import { HostGlobalShortcut } from './global-shortcut.ts';
import { HostIpcMain } from './ipc-main.ts';
import { HostMenu } from './menu.ts';
import { hostNativeImage } from './native-image.ts';
import { HostNativeTheme } from './native-theme.ts';
import { HostNotification } from './notification.ts';
import { HostPowerMonitor } from './power-monitor.ts';
import { HostProtocol } from './protocol.ts';
import { HostScreen } from './screen.ts';
import { HostSession } from './session.ts';
import { HostShell } from './shell.ts';
import { HostTray } from './tray.ts';

/** The parts of Electron that the host itself talks to. */
export interface HostElectron {
  readonly desktop: Desktop;
  readonly app: HostApp;
  readonly clipboard: HostClipboard;
  readonly ipcMain: HostIpcMain;
  readonly protocol: HostProtocol;
  readonly screen: HostScreen;
  readonly powerMonitor: HostPowerMonitor;
  readonly nativeTheme: HostNativeTheme;
  readonly globalShortcut: HostGlobalShortcut;
  readonly surface: ElectronSurface;
}

/** Builds what the program gets when it imports `electron`. */
export function createElectron(parts: AppParts, opensFiles: boolean): HostElectron {
  const { desktop } = parts;
  const app = new HostApp(parts);
  const clipboard = new HostClipboard(desktop);
  const ipcMain = new HostIpcMain();
  const protocol = new HostProtocol(desktop);
  const powerMonitor = new HostPowerMonitor(desktop);
  const nativeTheme = new HostNativeTheme(desktop);
  const globalShortcut = new HostGlobalShortcut(desktop);
  const screen = new HostScreen(desktop);
  const windowParts = {
    desktop,
    created: (window: HostWindow) => {
      app.emit('web-contents-created', {}, window.webContents);
      app.emit('browser-window-created', {}, window);
    },
    closed: () => app.windowClosed(),
  };
  const surface = {
    app,
    BrowserWindow: class BrowserWindow extends HostWindow {
      constructor(options?: Electron.BrowserWindowConstructorOptions) {
        super(windowParts, options);
      }
    },
    Tray: class Tray extends HostTray {
      constructor(image: unknown) {
        super(desktop, image);
      }
    },
    Menu: {
      buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]): Electron.Menu =>
        new HostMenu(desktop, template, () => app.quit()) as unknown as Electron.Menu,
      setApplicationMenu: (_menu: Electron.Menu | null): void => {},
    },
    Notification: class Notification extends HostNotification {
      constructor(options: Electron.NotificationConstructorOptions = {}) {
        super(desktop, options);
      }

      static isSupported(): boolean {
        return true;
      }
    },
    nativeImage: hostNativeImage as unknown as ElectronSurface['nativeImage'],
    ipcMain,
    protocol,
    powerMonitor,
    globalShortcut,
    clipboard,
    screen,
    shell: new HostShell(desktop, opensFiles),
    nativeTheme,
    dialog: new HostDialogs(desktop),
    session: new HostSession(desktop),
  } satisfies ElectronSurface;
  return { desktop, app, clipboard, ipcMain, protocol, powerMonitor, nativeTheme, globalShortcut, screen, surface };
}
