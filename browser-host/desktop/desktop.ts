import { EventEmitter } from 'node:events';
import type { HostPlatform } from '../options.ts';
import type { HostDialog } from '../electron/dialog.ts';
import type { HostNotification } from '../electron/notification.ts';
import type { HostTray } from '../electron/tray.ts';
import { LoginItems } from '../electron/login-items.ts';
import type { HostWindow } from '../electron/browser-window.ts';
import type { DesktopSnapshot } from './snapshot.ts';

/** How high the bar is that carries the tray, on each system. */
export const barHeights: Readonly<Record<HostPlatform, number>> = { darwin: 28, win32: 48, linux: 32 };

/** A tray change that a panel would have to draw. */
export type TrayChange = 'image' | 'title' | 'tooltip' | 'menu';

/** How many closed notifications and opened links are remembered, for tests to look at. */
const mostRemembered = 100;

interface DesktopEvents {
  change: [];
  'open-link': [url: string];
  'read-clipboard': [];
  'write-clipboard': [text: string];
}

/**
 * Everything that a real desktop would know of the program: its windows, tray icons, notifications and what it opened.
 * Electron's classes write to it; the desktop page and the tests' control read it.
 */
export class Desktop extends EventEmitter<DesktopEvents> {
  readonly platform: HostPlatform;
  readonly dataFolder: string;
  readonly showsDesktop: boolean;
  /** Whether the menu bar of macOS is forbidden to show the icon. */
  readonly hidesTray: boolean;
  readonly windows = new Map<number, HostWindow>();
  readonly trays = new Map<number, HostTray>();
  readonly notifications = new Map<number, HostNotification>();
  readonly dialogs = new Map<number, HostDialog>();
  readonly openedLinks: string[] = [];
  readonly openedPaths: string[] = [];
  /** What the program put on the clipboard, for tests to look at. */
  readonly copied: string[] = [];
  readonly trayChanges: Record<TrayChange, number> = { image: 0, title: 0, tooltip: 0, menu: 0 };
  screen = { width: 1280, height: 800 };
  cursor = { x: 0, y: 0 };
  /** The schemes whose links lead to the program. */
  readonly claimedSchemes = new Set<string>();
  /** Keys that other programs have. */
  readonly takenShortcuts = new Set<string>();
  readonly loginItems: LoginItems;
  isReady = false;
  /** Whether macOS shows the program in its Dock. */
  isInDock = false;
  isSystemDark = false;
  theme: 'system' | 'light' | 'dark' = 'system';
  /** Makes a window's page reachable; set by the server once it knows its port. */
  addressOf: (windowId: number) => string | null = () => null;
  #lastId = 0;
  #lastOrder = 0;
  #isChangeDue = false;

  constructor(options: {
    readonly platform: HostPlatform;
    readonly dataFolder: string;
    readonly windows: 'desktop' | 'pages';
    readonly tray?: 'there' | 'missing';
  }) {
    super();
    this.platform = options.platform;
    this.loginItems = new LoginItems(options.platform);
    this.dataFolder = options.dataFolder;
    this.hidesTray = options.tray === 'missing';
    this.showsDesktop = options.windows === 'desktop';
  }

  nextId(): number {
    return (this.#lastId += 1);
  }

  nextOrder(): number {
    return (this.#lastOrder += 1);
  }

  /** Tells whoever shows the desktop, once for all changes of this turn. */
  changed(): void {
    if (this.#isChangeDue) return;
    this.#isChangeDue = true;
    queueMicrotask(() => {
      this.#isChangeDue = false;
      this.emit('change');
    });
  }

  trayChanged(change: TrayChange): void {
    this.trayChanges[change] += 1;
    this.changed();
  }

  openLink(url: string): void {
    this.openedLinks.push(url);
    if (this.openedLinks.length > mostRemembered) this.openedLinks.shift();
    this.emit('open-link', url);
  }

  /** Remembers a notification as the newest and forgets old ones that are closed. */
  notificationShown(notification: HostNotification): void {
    this.notifications.delete(notification.id);
    this.notifications.set(notification.id, notification);
    const closed = [...this.notifications.values()].filter((known) => !known.snapshot().isOpen);
    for (const old of closed.slice(0, -mostRemembered)) this.notifications.delete(old.id);
    this.changed();
  }

  /** Moves the keyboard focus to one window, or away from all of them. */
  focus(target: HostWindow | null): void {
    for (const window of this.windows.values()) {
      if (window !== target) window.loseFocus();
    }
    target?.gainFocus();
    this.changed();
  }

  /** What Electron says when a module is used too early, in its own words. */
  needReady(message: string): void {
    if (!this.isReady) throw new Error(message);
  }

  snapshot(): DesktopSnapshot {
    return {
      platform: this.platform,
      theme: this.theme,
      trays: [...this.trays.values()].map((tray) => tray.snapshot()),
      windows: [...this.windows.values()].map((window) => window.snapshot()),
      notifications: [...this.notifications.values()].map((notification) => notification.snapshot()),
      dialogs: [...this.dialogs.values()].map((dialog) => dialog.snapshot),
    };
  }
}
