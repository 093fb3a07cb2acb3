import type * as Electron from 'electron';
import type { PressedKey } from '../../core/windows/zoom.ts';

type Listener<Args extends readonly unknown[] = []> = (...args: Args) => void;

/** What the program uses of Electron's `app`. */
export interface AppSurface extends Pick<
  Electron.App,
  | 'isPackaged'
  | 'whenReady'
  | 'quit'
  | 'exit'
  | 'getPath'
  | 'setPath'
  | 'getVersion'
  | 'getLocale'
  | 'getPreferredSystemLanguages'
  | 'requestSingleInstanceLock'
  | 'enableSandbox'
  | 'setAppUserModelId'
  | 'setActivationPolicy'
  | 'setAsDefaultProtocolClient'
  | 'getLoginItemSettings'
  | 'setLoginItemSettings'
> {
  on(event: 'second-instance', listener: Listener<[event: unknown, argv: string[], workingDirectory: string]>): unknown;
  /** macOS hands links over in this way, also before the app is ready. */
  on(event: 'open-url', listener: Listener<[event: { preventDefault(): void }, url: string]>): unknown;
  on(event: 'window-all-closed', listener: Listener): unknown;
  on(event: 'activate', listener: Listener): unknown;
  on(event: 'before-quit', listener: Listener<[event: { preventDefault(): void }]>): unknown;
  on(event: 'will-quit', listener: Listener<[event: { preventDefault(): void }]>): unknown;
  on(event: 'web-contents-created', listener: Listener<[event: unknown, contents: WebContentsSurface]>): unknown;
}

/** What the program uses of a window's web contents. */
export interface WebContentsSurface extends Pick<
  Electron.WebContents,
  'id' | 'isDestroyed' | 'send' | 'getURL' | 'getZoomFactor' | 'printToPDF' | 'setZoomFactor'
> {
  setWindowOpenHandler(handler: (details: { readonly url: string }) => { action: 'deny' }): void;
  on(event: 'will-navigate', listener: Listener<[event: { preventDefault(): void; readonly url: string }]>): unknown;
  on(event: 'will-redirect', listener: Listener<[event: { preventDefault(): void; readonly url: string }]>): unknown;
  on(
    event: 'will-frame-navigate',
    listener: Listener<[event: { preventDefault(): void; readonly url: string }]>,
  ): unknown;
  on(event: 'did-finish-load', listener: Listener): unknown;
  on(
    event: 'before-input-event',
    listener: Listener<[event: { preventDefault(): void }, input: PressedKey & { readonly type: string }]>,
  ): unknown;
  on(event: 'zoom-changed', listener: Listener<[event: unknown, direction: 'in' | 'out']>): unknown;
  on(event: 'will-attach-webview', listener: Listener<[event: { preventDefault(): void }]>): unknown;
  on(event: 'render-process-gone', listener: Listener<[event: unknown, details: { readonly reason: string }]>): unknown;
}

/** What the program uses of a window. */
export interface BrowserWindowSurface extends Pick<
  Electron.BrowserWindow,
  | 'id'
  | 'loadURL'
  | 'show'
  | 'showInactive'
  | 'hide'
  | 'close'
  | 'destroy'
  | 'focus'
  | 'restore'
  | 'isDestroyed'
  | 'isVisible'
  | 'isFocused'
  | 'isMinimized'
  | 'getBounds'
  | 'getContentBounds'
  | 'setBounds'
  | 'setProgressBar'
  | 'setTitle'
  | 'setSkipTaskbar'
  | 'setVisibleOnAllWorkspaces'
  | 'minimize'
> {
  readonly webContents: WebContentsSurface;
  on(
    event: 'closed' | 'blur' | 'focus' | 'show' | 'hide' | 'minimize' | 'restore' | 'moved' | 'resized',
    listener: Listener,
  ): unknown;
  on(event: 'close', listener: Listener<[event: { preventDefault(): void }]>): unknown;
  once(event: 'ready-to-show', listener: Listener): unknown;
}

/** What the program uses of a tray icon. */
export interface TraySurface extends Pick<
  Electron.Tray,
  'setToolTip' | 'setTitle' | 'getBounds' | 'destroy' | 'isDestroyed' | 'setIgnoreDoubleClickEvents'
> {
  setImage(image: Electron.NativeImage): void;
  setContextMenu(menu: Electron.Menu | null): void;
  popUpContextMenu(menu?: Electron.Menu): void;
  on(event: 'click' | 'right-click' | 'double-click', listener: Listener): unknown;
}

/** What the program uses of a system notification. */
export interface NotificationSurface extends Pick<Electron.Notification, 'show' | 'close'> {
  on(event: 'click' | 'close' | 'show', listener: Listener): unknown;
  on(event: 'action', listener: Listener<[details: { readonly actionIndex: number }]>): unknown;
  on(event: 'failed', listener: Listener<[event: unknown, error: string]>): unknown;
}

/** Who sent a message over IPC. */
export interface InvokeEvent {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
  readonly sender: { readonly id: number };
}

/**
 * The whole of Electron that main may use. The browser host implements exactly this (`satisfies ElectronSurface`), so
 * using anything else does not compile; that the real Electron fits is checked where it is imported, in electron.ts.
 */
export interface ElectronSurface {
  readonly app: AppSurface;
  readonly BrowserWindow: {
    new (options?: Electron.BrowserWindowConstructorOptions): BrowserWindowSurface;
  };
  readonly Tray: {
    new (image: Electron.NativeImage): TraySurface;
  };
  readonly Menu: {
    buildFromTemplate(template: Electron.MenuItemConstructorOptions[]): Electron.Menu;
    setApplicationMenu(menu: Electron.Menu | null): void;
  };
  readonly Notification: {
    new (options?: Electron.NotificationConstructorOptions): NotificationSurface;
    isSupported(): boolean;
  };
  readonly nativeImage: Pick<typeof Electron.nativeImage, 'createEmpty' | 'createFromBuffer'>;
  readonly ipcMain: {
    handle(channel: string, listener: (event: InvokeEvent, ...args: unknown[]) => Promise<unknown>): void;
  };
  readonly protocol: {
    registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void;
    handle(scheme: string, handler: (request: Request) => Response | Promise<Response>): void;
  };
  readonly powerMonitor: {
    on(event: 'suspend' | 'resume', listener: Listener): unknown;
  };
  readonly globalShortcut: Pick<Electron.GlobalShortcut, 'register' | 'unregister' | 'unregisterAll' | 'setSuspended'>;
  readonly screen: Pick<
    Electron.Screen,
    'getPrimaryDisplay' | 'getAllDisplays' | 'getDisplayMatching' | 'getDisplayNearestPoint' | 'getCursorScreenPoint'
  > & { on(event: 'display-added' | 'display-removed' | 'display-metrics-changed', listener: Listener): unknown };
  /** Asynchronous since Electron 44, and main's alone. */
  readonly clipboard: Pick<Electron.Clipboard, 'readText' | 'writeText'>;
  readonly shell: Pick<Electron.Shell, 'openExternal' | 'openPath'>;
  readonly nativeTheme: Pick<
    Electron.NativeTheme,
    'shouldUseDarkColors' | 'shouldUseDarkColorsForSystemIntegratedUI' | 'themeSource'
  > & { on(event: 'updated', listener: Listener): unknown };
  readonly dialog: {
    showOpenDialog(options: Electron.OpenDialogOptions): Promise<Electron.OpenDialogReturnValue>;
    showSaveDialog(options: Electron.SaveDialogOptions): Promise<Electron.SaveDialogReturnValue>;
    showErrorBox(title: string, content: string): void;
  };
  readonly session: {
    readonly defaultSession: {
      setPermissionRequestHandler(
        handler: (contents: unknown, permission: string, callback: (isGranted: boolean) => void) => void,
      ): void;
      setPermissionCheckHandler(handler: () => boolean): void;
      /** What the system's settings say of proxies for an address: "PROXY host:port; DIRECT". */
      resolveProxy(url: string): Promise<string>;
    };
  };
}
