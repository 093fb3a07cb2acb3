import { EventEmitter } from 'node:events';
import { barHeights, type Desktop } from '../desktop/desktop.ts';
import type { MenuItemSnapshot, Rectangle, TraySnapshot } from '../desktop/snapshot.ts';
import type { HostMenu, HostMenuItem } from './menu.ts';
import { HostNativeImage } from './native-image.ts';

/** Windows cuts a tooltip at this many UTF-16 units (szTip of NOTIFYICONDATA holds 128 with the final NUL). */
const longestWindowsTooltip = 127;

/** A tray icon with the ways, and the gaps, of the imitated system. */
export class HostTray extends EventEmitter {
  readonly id: number;
  readonly #desktop: Desktop;
  #image: HostNativeImage;
  #title = '';
  #tooltip = '';
  #menu: HostMenu | null = null;
  /** Linux panels keep the menu that they were sent; later changes show only when it is set again. */
  #sentMenu: readonly MenuItemSnapshot[] | null = null;
  #poppedUp: HostMenu | null = null;
  #ignoresDoubleClicks = false;
  #isDestroyed = false;
  #bounds: Rectangle | null = null;

  constructor(desktop: Desktop, image: unknown) {
    super();
    desktop.needReady('Cannot create Tray before app is ready');
    this.#desktop = desktop;
    this.#image = imageOf(image);
    this.id = desktop.nextId();
    desktop.trays.set(this.id, this);
    desktop.trayChanged('image');
  }

  setImage(image: unknown): void {
    this.#alive();
    this.#image = imageOf(image);
    this.#desktop.trayChanged('image');
  }

  setToolTip(tooltip: string): void {
    this.#alive();
    const isCut = this.#desktop.platform === 'win32';
    this.#tooltip = isCut ? tooltip.slice(0, longestWindowsTooltip) : tooltip;
    this.#desktop.trayChanged('tooltip');
  }

  setTitle(title: string): void {
    this.#alive();
    if (this.#desktop.platform !== 'darwin') return;
    this.#title = title;
    this.#desktop.trayChanged('title');
  }

  getTitle(): string {
    this.#alive();
    return this.#title;
  }

  setContextMenu(menu: unknown): void {
    this.#alive();
    this.#menu = menu as HostMenu | null;
    this.#sentMenu = this.#menu?.snapshot() ?? null;
    this.#desktop.trayChanged('menu');
  }

  popUpContextMenu(menu?: unknown): void {
    this.#alive();
    if (this.#desktop.platform === 'linux') return;
    this.#poppedUp = (menu as HostMenu | undefined) ?? this.#menu;
    this.#desktop.changed();
  }

  closeContextMenu(): void {
    this.#alive();
    this.menuClosed();
  }

  setIgnoreDoubleClickEvents(ignores: boolean): void {
    this.#alive();
    this.#ignoresDoubleClicks = ignores;
  }

  getBounds(): Rectangle {
    this.#alive();
    if (this.#desktop.platform === 'linux') return { x: 0, y: 0, width: 0, height: 0 };
    // Where macOS 26 puts an icon that the user does not allow (https://github.com/tashfeenahmed/freellmapi/pull/1146).
    if (this.#desktop.platform === 'darwin' && this.#desktop.hidesTray)
      return { x: 0, y: this.#desktop.screen.height, width: 24, height: 24 };
    return this.#bounds ?? this.#usualBounds();
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.#desktop.trays.delete(this.id);
    this.#desktop.changed();
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  /** The user clicked. On macOS a menu that was set opens on any click. */
  userClicked(): void {
    this.#desktop.cursor = centreOf(this.#bounds ?? this.#usualBounds());
    this.emit('click', {}, this.getBounds(), this.#desktop.cursor);
    if (this.#isDestroyed || this.#desktop.platform !== 'darwin' || this.#menu === null) return;
    this.#poppedUp = this.#menu;
    this.#desktop.changed();
  }

  userDoubleClicked(): void {
    if (this.#desktop.platform === 'linux') return;
    if (this.#ignoresDoubleClicks && this.#desktop.platform === 'darwin') this.userClicked();
    else this.emit('double-click', {}, this.getBounds());
  }

  /** The user asked for the menu. Linux never says so; Windows and macOS only when no menu was set. */
  userRightClicked(): void {
    this.#desktop.cursor = centreOf(this.#bounds ?? this.#usualBounds());
    if (this.#desktop.platform === 'linux') return;
    const opensMenu = this.#menu !== null;
    if (!opensMenu || this.#desktop.platform === 'darwin') this.emit('right-click', {}, this.getBounds());
    if (this.#isDestroyed || !opensMenu) return;
    this.#poppedUp = this.#menu;
    this.#desktop.changed();
  }

  menuClosed(): void {
    if (this.#poppedUp === null) return;
    this.#poppedUp = null;
    this.#desktop.changed();
  }

  findMenuItem(commandId: number): HostMenuItem | undefined {
    return this.#menu?.find(commandId) ?? this.#poppedUp?.find(commandId);
  }

  /** Where the desktop page drew the icon. */
  placedAt(bounds: Rectangle): void {
    this.#bounds = bounds;
  }

  snapshot(): TraySnapshot {
    return {
      id: this.id,
      image: this.#image.toSharpestPng().toString('base64'),
      isTemplate: this.#image.isTemplateImage(),
      title: this.#title,
      tooltip: this.#tooltip,
      menu: this.#desktop.platform === 'linux' ? this.#sentMenu : (this.#menu?.snapshot() ?? null),
      poppedUp: this.#poppedUp?.snapshot() ?? null,
    };
  }

  #alive(): void {
    if (this.#isDestroyed) throw new Error('Tray is destroyed');
  }

  /** Before a page has drawn the icon: at the right end of the bar. */
  #usualBounds(): Rectangle {
    const { platform, screen } = this.#desktop;
    const bar = barHeights[platform];
    const top = platform === 'win32' ? screen.height - bar : 0;
    return { x: screen.width - 120, y: top + Math.round((bar - 24) / 2), width: 24, height: 24 };
  }
}

function imageOf(image: unknown): HostNativeImage {
  if (image instanceof HostNativeImage) return image;
  if (typeof image === 'string') throw new Error(`Failed to load image from path '${image}'`);
  throw new TypeError('Argument must be a file path or a NativeImage');
}

function centreOf(bounds: Rectangle): { x: number; y: number } {
  return { x: Math.round(bounds.x + bounds.width / 2), y: Math.round(bounds.y + bounds.height / 2) };
}
