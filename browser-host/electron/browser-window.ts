import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import type { Desktop } from '../desktop/desktop.ts';
import type { Rectangle, WindowSnapshot } from '../desktop/snapshot.ts';
import { RefusableEvent } from './app.ts';
import { HostWebContents } from './web-contents.ts';
import { firstBounds, frameHeight } from './window-bounds.ts';

/** What a window needs of the app around it. */
export interface WindowParts {
  readonly desktop: Desktop;
  readonly created: (window: HostWindow) => void;
  readonly closed: () => void;
}

/** Electron's `BrowserWindow`; the desktop page shows it in a frame, a test in a page of its own. */
export class HostWindow extends EventEmitter {
  readonly id: number;
  readonly preload: string | null;
  readonly #parts: WindowParts;
  readonly #options: Electron.BrowserWindowConstructorOptions;
  readonly #contents: HostWebContents;
  #bounds: Rectangle;
  #title: string;
  #isVisible = false;
  #isFocused = false;
  #isDestroyed = false;
  #wasReadyToShow = false;
  #isMinimized = false;
  #skipsTaskbar: boolean;
  #progress = -1;
  #order = 0;
  #isOnAllWorkspaces = false;

  constructor(parts: WindowParts, options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    parts.desktop.needReady('Cannot create BrowserWindow before app is ready');
    this.#parts = parts;
    this.#options = options;
    this.id = parts.desktop.nextId();
    this.preload = options.webPreferences?.preload ?? null;
    this.#contents = new HostWebContents(this.id);
    this.#title = options.title ?? '';
    this.#skipsTaskbar = options.skipTaskbar === true;
    this.#bounds = firstBounds(parts.desktop, options);
    parts.desktop.windows.set(this.id, this);
    parts.created(this);
    if (options.show !== false) this.show();
    parts.desktop.changed();
  }

  get webContents(): HostWebContents {
    this.#alive();
    return this.#contents;
  }

  loadURL(url: string): Promise<void> {
    this.#alive();
    const loading = this.#contents.startLoading(url);
    this.#parts.desktop.changed();
    return loading;
  }

  show(): void {
    this.showInactive();
    this.#parts.desktop.focus(this);
  }

  showInactive(): void {
    this.#alive();
    this.#order = this.#parts.desktop.nextOrder();
    const wasVisible = this.#isVisible;
    this.#isVisible = true;
    this.#isMinimized = false;
    this.#parts.desktop.changed();
    if (!wasVisible) this.emit('show');
  }

  hide(): void {
    this.#alive();
    if (!this.#isVisible) return;
    this.loseFocus();
    this.#isVisible = false;
    this.#isMinimized = false;
    this.#parts.desktop.changed();
    this.emit('hide');
  }

  focus(): void {
    this.#alive();
    if (this.#isVisible) this.#parts.desktop.focus(this);
  }

  /** A minimised window still counts as visible, as on Windows and X11. */
  minimize(): void {
    this.#alive();
    this.#isMinimized = true;
    this.loseFocus();
    this.#parts.desktop.changed();
    this.emit('minimize');
  }

  restore(): void {
    this.#alive();
    if (!this.#isMinimized) return;
    this.#isMinimized = false;
    this.#parts.desktop.changed();
    this.emit('restore');
  }

  setSkipTaskbar(skips: boolean): void {
    this.#alive();
    this.#skipsTaskbar = skips;
    this.#parts.desktop.changed();
  }

  /** Windows has no such thing; before a window is shown, Linux forgets it. */
  setVisibleOnAllWorkspaces(isVisible: boolean): void {
    this.#alive();
    const { platform } = this.#parts.desktop;
    if (platform === 'darwin' || (platform === 'linux' && this.#isVisible)) this.#isOnAllWorkspaces = isVisible;
    this.#parts.desktop.changed();
  }

  /** Asks first: a listener of `close` can refuse. */
  close(): void {
    this.#alive();
    const event = new RefusableEvent();
    this.emit('close', event);
    if (!event.defaultPrevented && !this.#isDestroyed) this.destroy();
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.loseFocus();
    this.#isDestroyed = true;
    this.#isVisible = false;
    this.#parts.desktop.windows.delete(this.id);
    this.#contents.destroyed();
    this.emit('closed');
    this.#parts.desktop.changed();
    this.#parts.closed();
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  isVisible(): boolean {
    this.#alive();
    return this.#isVisible;
  }

  isFocused(): boolean {
    this.#alive();
    return this.#isFocused;
  }

  isMinimized(): boolean {
    this.#alive();
    return this.#isMinimized;
  }

  getBounds(): Rectangle {
    this.#alive();
    return { ...this.#bounds };
  }

  /** As `getBounds`, without the frame. */
  getContentBounds(): Rectangle {
    const { x, y, width, height } = this.getBounds();
    const frame = frameHeight(this.#options);
    return { x, y: y + frame, width, height: height - frame };
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.#alive();
    const wanted = { ...this.#bounds, ...bounds };
    for (const [name, value] of Object.entries(wanted)) {
      if (!Number.isInteger(value)) throw new TypeError(`Error processing argument at index 0: ${name}`);
    }
    this.#bounds = {
      ...wanted,
      width: Math.max(wanted.width, this.#options.minWidth ?? 0),
      height: Math.max(wanted.height, this.#options.minHeight ?? 0),
    };
    this.#parts.desktop.changed();
  }

  setProgressBar(progress: number): void {
    this.#alive();
    this.#progress = progress;
    this.#parts.desktop.changed();
  }

  setTitle(title: string): void {
    this.#alive();
    this.#title = title;
    this.#parts.desktop.changed();
  }

  /** The user moved or resized it. Linux does not say so (https://www.electronjs.org/docs/latest/api/browser-window). */
  userMoved(bounds: Rectangle): void {
    const before = this.#bounds;
    this.setBounds(bounds);
    const after = this.#bounds;
    if (before.x !== after.x || before.y !== after.y) this.#told('move', 'moved');
    if (before.width !== after.width || before.height !== after.height) this.#told('resize', 'resized');
  }

  #told(always: string, notOnLinux: string): void {
    this.emit(always);
    if (!this.#isDestroyed && this.#parts.desktop.platform !== 'linux') this.emit(notOnLinux);
  }

  pageLoaded(): void {
    if (this.#wasReadyToShow || this.#isDestroyed) return;
    this.#wasReadyToShow = true;
    this.emit('ready-to-show');
    this.#parts.desktop.changed();
  }

  loseFocus(): void {
    if (!this.#isFocused) return;
    this.#isFocused = false;
    this.#parts.desktop.changed();
    this.emit('blur');
  }

  gainFocus(): void {
    if (
      this.#isFocused ||
      this.#isDestroyed ||
      !this.#isVisible ||
      this.#isMinimized ||
      this.#options.focusable === false
    )
      return;
    this.#isFocused = true;
    this.#order = this.#parts.desktop.nextOrder();
    this.emit('focus');
  }

  snapshot(): WindowSnapshot {
    return {
      id: this.id,
      title: this.#title,
      address: this.#contents.wantedUrl === null ? null : this.#parts.desktop.addressOf(this.id),
      url: this.#contents.getURL(),
      bounds: this.#bounds,
      minimumWidth: this.#options.minWidth ?? 0,
      minimumHeight: this.#options.minHeight ?? 0,
      isVisible: this.#isVisible,
      isFocused: this.#isFocused,
      isMinimized: this.#isMinimized,
      isInTaskbar: this.#isVisible && !this.#skipsTaskbar,
      isLoaded: this.#contents.document?.isLoaded === true,
      hasFrame: this.#options.frame !== false,
      isResizable: this.#options.resizable !== false,
      isOnTop: this.#options.alwaysOnTop === true,
      isOnAllWorkspaces: this.#isOnAllWorkspaces || this.#options.type === 'panel',
      isSeeThrough: this.#options.transparent === true && this.#options.frame === false,
      backgroundColor: this.#options.backgroundColor ?? '#ffffff',
      progress: this.#progress,
      order: this.#order,
    };
  }

  #alive(): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
  }
}
