import type { BroadcastName, Broadcasts } from '../../core/ipc/contract.ts';
import type { WindowManner, WindowName } from '../../core/ipc/windows-requests.ts';
import type { Rectangle } from '../../core/windows/place-window.ts';
import { appOrigin } from '../app/app-scheme.ts';
import type { Clock, TimerHandle } from '../app/clock.ts';
import type { BrowserWindowSurface, ElectronSurface } from '../app/electron-surface.ts';
import { windowOptions, type WindowPlan } from './window-plan.ts';

/** A hidden window keeps its memory this long, in ms, so that it opens at once; then it goes. */
const idleMs = 10 * 60_000;

/** How often it is seen whether a hidden window that a session needed may go by now, in ms: seldom, it may be all night. */
const neededMs = 60 * 60_000;

/**
 * What tells of a moment, or what no page asks for: the theme and the manner stand in its address, as they were when the page was opened.
 * Everything else tells how things stand, and a page asks for that itself when it begins.
 */
const momentary: ReadonlySet<BroadcastName> = new Set<BroadcastName>([
  'windows:notice',
  'windows:theme',
  'windows:manner',
  'session:sound',
  'week:show',
]);

/** What a window is made of and joined to. */
export interface ProgramWindowParts {
  readonly electron: Pick<ElectronSurface, 'BrowserWindow' | 'nativeTheme'>;
  readonly clock: Clock;
  readonly preloadFile: string;
  /** Where a window belongs now. */
  readonly place: (name: WindowName, plan: WindowPlan) => Rectangle;
  readonly remember: (name: WindowName, bounds: Rectangle) => void;
  /** Whether a hidden window may go for good: the session window stays while a session needs its sound. */
  readonly mayGo: (name: WindowName) => boolean;
  readonly theme: () => 'system' | 'light' | 'dark';
  readonly manner: () => WindowManner;
}

/** One window of the program and its page, from the making to the end: seen, or hidden and warm for a while. */
export class ProgramWindow {
  readonly name: WindowName;
  readonly plan: WindowPlan;
  readonly window: BrowserWindowSurface;
  /** Whether a popover stays when it loses the focus. */
  staysOpen = false;
  readonly #parts: ProgramWindowParts;
  #idle: TimerHandle | null = null;
  #shownAt = 0;
  /** What to say once the page listens; null when it does. */
  #unsaid: (() => void)[] | null = [];

  constructor(name: WindowName, plan: WindowPlan, parts: ProgramWindowParts) {
    const { electron, preloadFile, place } = parts;
    this.name = name;
    this.plan = plan;
    this.#parts = parts;
    const isDark = electron.nativeTheme.shouldUseDarkColors;
    this.window = new electron.BrowserWindow(windowOptions({ plan, bounds: place(name, plan), preloadFile, isDark }));
    this.window.on('closed', () => this.stay());
    this.window.on('moved', () => this.remember());
    this.window.on('resized', () => this.remember());
    this.window.webContents.on('did-finish-load', () => {
      const unsaid = this.#unsaid ?? [];
      this.#unsaid = null;
      for (const say of unsaid) say();
    });
  }

  /** Loads the page; whoever wants to hear of it has to listen by now. */
  load(): void {
    const { singleKeys, locale } = this.#parts.manner();
    const told = new URLSearchParams({ theme: this.#parts.theme(), keys: singleKeys ? 'on' : 'off', locale });
    void this.window.loadURL(`${appOrigin}/windows/${this.name}/index.html?${told.toString()}`);
  }

  get isGone(): boolean {
    return this.window.isDestroyed();
  }

  /** Whether the user can see it. */
  get isSeen(): boolean {
    return !this.isGone && this.window.isVisible() && !this.window.isMinimized();
  }

  /** How long it has been shown, in ms. */
  get shownMs(): number {
    return this.#parts.clock.read().wallMs - this.#shownAt;
  }

  /** Takes a hidden window to where it belongs. Showing it is the next step. */
  comeUp(): void {
    this.stay();
    this.#shownAt = this.#parts.clock.read().wallMs;
    if (this.plan.isPopover && !this.window.isVisible()) {
      this.window.setBounds(this.#parts.place(this.name, this.plan));
    }
    if (this.window.isMinimized()) this.window.restore();
  }

  hide(): void {
    this.window.hide();
    this.goLater();
  }

  /** From now on it goes by itself after some idle minutes. */
  goLater(delayMs = idleMs): void {
    this.stay();
    this.#idle = this.#parts.clock.after(delayMs, () => {
      if (this.#parts.mayGo(this.name)) this.window.destroy();
      else this.goLater(neededMs);
    });
  }

  /** It does not go by itself any more. */
  stay(): void {
    this.#idle?.cancel();
    this.#idle = null;
  }

  /** Tells its page, as soon as that listens. */
  tell<N extends BroadcastName>(name: N, payload: Broadcasts[N]): void {
    if (this.isGone) return;
    if (this.#unsaid !== null && momentary.has(name)) this.#unsaid.push(() => this.tell(name, payload));
    else this.window.webContents.send(name, payload);
  }

  /** Remembers where it is and how large, if it can be seen. */
  remember(): void {
    if (this.isGone || !this.window.isVisible()) return;
    const { x, y } = this.window.getBounds();
    // Windows are made by the size of their content: remembered with its frame, a window would grow each time.
    const { width, height } = this.window.getContentBounds();
    this.#parts.remember(this.name, { x, y, width, height });
  }
}
