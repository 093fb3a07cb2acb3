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
  readonly notifications: { readonly notification: Electron.Notification; isOpen: boolean }[];
  readonly links: string[];
  readonly paths: string[];
  readonly dialogs: ((paths: readonly string[]) => void)[];
  readonly changes: Record<string, number>;
  poppedUp: Electron.Menu | null;
}

declare global {
  var twelveProbe: Probe;
}
