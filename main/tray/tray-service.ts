import type { Menu, NativeImage, Rectangle } from 'electron';
import { iconLook, type IconLook } from '../../core/tray/icon-look.ts';
import type { TrayCommand } from '../../core/tray/tray-command.ts';
import { trayMenu, type TrayMenuItem } from '../../core/tray/tray-menu.ts';
import type { TrayModel } from '../../core/tray/tray-model.ts';
import { trayWords } from '../../core/tray/tray-words.ts';
import type { Platform } from '../../core/types/platform.ts';
import type { ElectronSurface, TraySurface } from '../app/electron-surface.ts';
import { menuTemplate } from './menu-template.ts';
import { TrayImages } from './tray-images.ts';

/** The part of Electron that the tray is made with. */
export type TrayElectron = Pick<ElectronSurface, 'Tray' | 'Menu' | 'nativeImage' | 'nativeTheme' | 'screen'>;

export interface TrayServiceOptions {
  readonly electron: TrayElectron;
  readonly platform: Platform;
  /** The user clicked on the icon. */
  onClick(): void;
  /** The user chose something from the menu. */
  onCommand(command: TrayCommand): void;
}

/** How long a tooltip on Windows is trusted to be still there, in ms. */
const tooltipTrustMs = 15 * 60_000;

/**
 * Owns the icon in the tray. Told the state as often as anybody likes, it hands the system only what has changed: each
 * message to a panel costs it a redraw, and on Linux it can close an open menu
 * (https://github.com/electron/electron/issues/26603).
 */
export class TrayService {
  readonly #options: TrayServiceOptions;
  readonly #images: TrayImages;
  #tray: TraySurface | null = null;
  #model: TrayModel | null = null;
  #look: IconLook = { kind: 'rest' };
  #image: NativeImage | null = null;
  #title = '';
  #tooltip = '';
  #tooltipSentAt = 0;
  #menuKey = '';
  /** Held as long as it is set: a collected menu does nothing when it is clicked. */
  #menu: Menu | null = null;

  constructor(options: TrayServiceOptions) {
    this.#options = options;
    this.#images = new TrayImages(options.electron, options.platform);
    options.electron.nativeTheme.on('updated', () => this.#sendImage());
  }

  /** Puts the icon into the tray, as it is at rest. Nothing else is done here: it is the first thing a user waits for. */
  show(): void {
    if (this.#live() !== null) return;
    const { electron, platform } = this.#options;
    this.#image = this.#imageNow();
    const tray = new electron.Tray(this.#image);
    this.#tray = tray;
    tray.on('click', () => this.#options.onClick());
    // The menu is made when it is asked for, so that no update can close an open one. On macOS a click would open a menu
    // that was set (https://www.electronjs.org/docs/latest/api/tray#traysetcontextmenumenu). Linux never asks.
    if (platform !== 'linux') tray.on('right-click', () => this.#popUpMenu());
    // Otherwise the second of two quick clicks is lost.
    if (platform === 'darwin') tray.setIgnoreDoubleClickEvents(true);
    // A new icon knows nothing of what the one before it was told.
    this.#title = '';
    this.#tooltip = '';
    this.#menuKey = '';
    if (this.#model !== null) this.update(this.#model);
  }

  /** Shows the state of the session at a moment. */
  update(model: TrayModel): void {
    this.#model = model;
    this.#look = iconLook(model.state, model.nowMs, this.#options.platform, model.choices);
    this.#sendImage();
    this.#sendWords(model);
    if (this.#options.platform === 'linux') this.#sendMenu(model);
  }

  /** Where the icon is, or null where the system does not say (Linux). */
  bounds(): Rectangle | null {
    const bounds = this.#live()?.getBounds() ?? null;
    return bounds === null || bounds.width === 0 ? null : bounds;
  }

  /** Takes the icon away. */
  destroy(): void {
    this.#live()?.destroy();
    this.#tray = null;
  }

  /** Every method of a destroyed tray throws, and the system may destroy it at any time. */
  #live(): TraySurface | null {
    return this.#tray === null || this.#tray.isDestroyed() ? null : this.#tray;
  }

  #imageNow(): NativeImage {
    return this.#images.imageOf(this.#look, this.#model?.choices.trayTone ?? 'system');
  }

  #sendImage(): void {
    const tray = this.#live();
    if (tray === null) return;
    const image = this.#imageNow();
    if (image === this.#image) return;
    this.#image = image;
    tray.setImage(image);
  }

  #sendWords(model: TrayModel): void {
    const tray = this.#live();
    if (tray === null) return;
    const { tooltip, title } = trayWords(model, this.#options.platform);
    if (tooltip !== this.#tooltip || this.#hasTooltipAged(model.nowMs)) {
      this.#tooltip = tooltip;
      this.#tooltipSentAt = model.nowMs;
      tray.setToolTip(tooltip);
    }
    if (title !== this.#title) {
      this.#title = title;
      // Without digits of one width the neighbours jump every second (https://github.com/electron/electron/issues/22363).
      tray.setTitle(title, { fontType: 'monospacedDigit' });
    }
  }

  /** When Explorer starts anew, Electron puts the icon back but not its tooltip. */
  #hasTooltipAged(nowMs: number): boolean {
    return this.#options.platform === 'win32' && Math.abs(nowMs - this.#tooltipSentAt) >= tooltipTrustMs;
  }

  #sendMenu(model: TrayModel): void {
    const tray = this.#live();
    if (tray === null) return;
    const items = trayMenu(model);
    const key = JSON.stringify(items);
    if (key === this.#menuKey) return;
    this.#menuKey = key;
    this.#menu = this.#buildMenu(items);
    tray.setContextMenu(this.#menu);
  }

  #popUpMenu(): void {
    const tray = this.#live();
    if (tray === null || this.#model === null) return;
    this.#menu = this.#buildMenu(trayMenu(this.#model));
    tray.popUpContextMenu(this.#menu);
  }

  #buildMenu(items: readonly TrayMenuItem[]): Menu {
    return this.#options.electron.Menu.buildFromTemplate(menuTemplate(items, this.#options.onCommand));
  }
}
