import type { Page } from 'playwright/test';
import type {
  DesktopSnapshot,
  MenuItemSnapshot,
  NotificationSnapshot,
  Rectangle,
  WindowSnapshot,
} from '../../../browser-host/desktop/snapshot.ts';

export type { MenuItemSnapshot, NotificationSnapshot, Rectangle, WindowSnapshot };

export type TestPlatform = DesktopSnapshot['platform'];

/** How a program is started for a test. */
export interface StartOptions {
  /** The program's entry file; the built one unless a test brings its own. */
  readonly main: string;
  readonly dataFolder: string;
  readonly platform: TestPlatform;
  /** `manual`: time stands still until the test moves it, in main and pages together. */
  readonly clock: 'manual' | 'system';
  /** Where the manual clock starts. */
  readonly startAt: Date;
  readonly timeZone: string;
  readonly locale: string;
  readonly colorScheme: 'light' | 'dark';
  readonly arguments: readonly string[];
  /** What stands in its environment besides. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** What a tray shows. `image` is base64 of a PNG. */
export interface TrayState {
  readonly image: string;
  readonly title: string;
  readonly tooltip: string;
}

/** The tray icon, as a user meets it. */
export interface TestTray {
  /** Null while the program has none. */
  state(): Promise<TrayState | null>;
  click(): Promise<void>;
  rightClick(): Promise<void>;
  /** The menu that a right click brings. */
  menu(): Promise<readonly MenuItemSnapshot[]>;
  /** Chooses an entry by its label, one label for each level. Throws when it is not there or disabled. */
  choose(...labels: readonly string[]): Promise<void>;
}

/** What runs, counts and lasts inside the program. */
export interface Measures {
  readonly heapBytes: number;
  readonly timers: number;
  readonly trayChanges: Readonly<Record<string, number>>;
}

/** A running program; the same on either host. */
export interface TwelveApp {
  readonly hostName: 'browser-host' | 'electron';
  readonly options: StartOptions;
  readonly tray: TestTray;
  /** The page of a window, waiting until it is there. The name is the folder of its page: `session`, `week`. */
  window(name: string): Promise<Page>;
  windows(): Promise<readonly WindowSnapshot[]>;
  /** Closes a window as its close button does; the program can refuse. */
  closeWindow(name: string): Promise<void>;
  focusWindow(name: string): Promise<void>;
  /** Takes the focus from all windows, as a click on another program does. */
  blurWindows(): Promise<void>;
  /** Drags or resizes a window. */
  moveWindow(name: string, bounds: Rectangle): Promise<void>;
  /** All that were shown, oldest first; closed ones too. */
  notifications(): Promise<readonly NotificationSnapshot[]>;
  clickNotification(title: string): Promise<void>;
  chooseNotificationAction(title: string, action: string): Promise<void>;
  /** Copies a text, as a user does in any program. */
  copy(text: string): Promise<void>;
  /** What the program put on the clipboard last; empty for nothing. */
  copied(): Promise<string>;
  /** The user clicks on a link to the program in another one, as this system hands it over. */
  followLink(link: string): Promise<void>;
  /** Another program takes keys for itself. */
  takeShortcut(keys: string): Promise<void>;
  /** Presses keys in another program; whether anybody had them. */
  pressShortcut(keys: string): Promise<boolean>;
  openedLinks(): Promise<readonly string[]>;
  openedPaths(): Promise<readonly string[]>;
  /** Answers the open file dialog; no paths cancels it. */
  answerDialog(paths: readonly string[]): Promise<void>;
  /** Drops a file of this machine on an element of a window. */
  dropFile(name: string, selector: string, path: string): Promise<void>;
  /** The wall clock of main, in ms. */
  now(): Promise<number>;
  /** Lets time pass in main and in all pages. */
  advance(ms: number): Promise<void>;
  /** The machine sleeps; with `events` the program hears of it, as on systems that tell. */
  sleep(ms: number, options: { readonly events: boolean }): Promise<void>;
  /** Nothing of the program runs for a while, though time does. */
  stall(ms: number): Promise<void>;
  /** Sets the wall clock in main and pages, as a user does. */
  setWall(ms: number): Promise<void>;
  suspend(): Promise<void>;
  resume(): Promise<void>;
  measure(): Promise<Measures>;
  /** Calls a function that the program put on its global object for tests. */
  call(path: string, ...args: readonly unknown[]): Promise<unknown>;
  /** Quits as a user does; answers with the exit code. */
  quit(): Promise<number | null>;
  /** Ends the process without any chance to save. */
  kill(): Promise<void>;
  /** Starts again on the same data, later by `afterMs`. */
  relaunch(afterMs?: number): Promise<void>;
  /** Quits and starts again. */
  restart(afterMs?: number): Promise<void>;
  /** Waits for the process to end by itself; answers with its exit code. */
  exited(): Promise<number | null>;
  /** Ends whatever still runs. */
  dispose(): Promise<void>;
}
