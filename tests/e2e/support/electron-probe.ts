import type * as Electron from 'electron';

/** What electron-entry.mjs notes on the program's global object. */
export interface Probe {
  readonly trays: {
    readonly tray: Electron.Tray;
    readonly image: string;
    readonly title: string;
    readonly tooltip: string;
    readonly menu: Electron.Menu | null;
  }[];
  readonly notifications: {
    readonly notification: Electron.Notification;
    isOpen: boolean;
    /** What the system did with it. */
    outcome: 'waiting' | 'shown' | 'failed';
  }[];
  readonly links: string[];
  readonly paths: string[];
  readonly dialogs: ((paths: readonly string[]) => void)[];
  readonly changes: Record<string, number>;
  poppedUp: Electron.Menu | null;
  /** The real icon's place, in points; all zero on Linux, null without an icon. */
  trayBounds(): Electron.Rectangle | null;
  isTrayAlive(): boolean;
  /** Address of the window that has the focus, or null. */
  focusedWindow(): string | null;
  /** Gives the focus to a window that is not the program's. */
  focusElsewhere(): Promise<void>;
  outcomes(): readonly string[];
}

declare global {
  var twelveProbe: Probe;
}
