import type { BroadcastName, Broadcasts } from '../../core/ipc/contract.ts';
import type { WindowManner, WindowName } from '../../core/ipc/windows-requests.ts';
import type { Rectangle } from '../../core/windows/place-window.ts';
import { appOrigin } from '../app/app-scheme.ts';
import type { Clock, TimerHandle } from '../app/clock.ts';
import type { BrowserWindowSurface, ElectronSurface } from '../app/electron-surface.ts';
import { windowOptions, type WindowPlan } from './window-plan.ts';

/** A hidden window keeps its memory this long, in ms, so that it opens at once; then it goes. */
const idleMs = 10 * 60_000;

/** A window that is dragged says so many times a second on macOS; its place is written once it has come to rest, in ms. */
const restingMs = 500;

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
  'contacts:show',
  'imports:show',
]);

/** What a window is made of and joined to. */
export interface ProgramWindowParts {
  readonly electron: Pick<ElectronSurface, 'BrowserWindow' | 'nativeTheme'>;
  readonly clock: Clock;
  readonly preloadFile: string;
  readonly places: {
    /** Where a window belongs now. */
    find(name: WindowName, plan: WindowPlan): Rectangle;
    remember(name: WindowName, plan: WindowPlan, bounds: Rectangle): void;
    /** The nearest place to this one that is wholly on a display. */
    inside(bounds: Rectangle): Rectangle;
  };
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
  /** Whether it stays when it loses the focus. */
  staysOpen = false;
  /** How it comes up once its page is painted; null when nobody asked for that, or not any more. */
  coming: 'focused' | 'quiet' | null = null;
  readonly #parts: ProgramWindowParts;
  #idle: TimerHandle | null = null;
  #resting: TimerHandle | null = null;
  #shownAt = 0;
  /** What to say once the page listens; null when it does. */
  #unsaid: (() => void)[] | null = [];

  constructor(name: WindowName, plan: WindowPlan, parts: ProgramWindowParts) {
    const { electron, preloadFile, places } = parts;
    this.name = name;
    this.plan = plan;
    this.#parts = parts;
    const isDark = electron.nativeTheme.shouldUseDarkColors;
    const bounds = places.find(name, plan);
    this.window = new electron.BrowserWindow(windowOptions({ plan, bounds, preloadFile, isDark }));
    this.window.on('closed', () => {
      this.stay();
      this.#resting?.cancel();
    });
    this.window.on('moved', () => this.#rememberSoon());
    this.window.on('resized', () => this.#rememberSoon());
    this.window.webContents.on('did-finish-load', () => {
      const unsaid = this.#unsaid ?? [];
      this.#unsaid = null;
      for (const say of unsaid) say();
    });
  }

  /** Loads the page; whoever wants to hear of it has to listen by now. */
  load(): void {
    const { singleKeys, locale } = this.#parts.manner();
    const { kind, isSeeThrough } = this.plan;
    const told = new URLSearchParams({ theme: this.#parts.theme(), keys: singleKeys ? 'on' : 'off', locale });
    if (kind !== 'ordinary') told.set('frame', 'none');
    if (isSeeThrough) told.set('paper', 'none');
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

  /** Shows it; a popover and the pill where they belong by now. `dress`: what has to be said again each time. */
  show(takesFocus: boolean, dress: () => void): void {
    if (this.isGone) return;
    const { window, plan } = this;
    this.stay();
    this.coming = null;
    this.#shownAt = this.#parts.clock.read().wallMs;
    if (plan.kind !== 'ordinary' && !window.isVisible()) this.putInPlace();
    if (window.isMinimized()) window.restore();
    dress();
    this.#followWorkspaces();
    if (takesFocus) {
      window.show();
      window.focus();
    } else {
      window.showInactive();
    }
    this.#followWorkspaces();
  }

  hide(): void {
    this.coming = null;
    this.window.hide();
    this.goLater();
  }

  /** Puts it where it belongs. The pill grows with the zoom, which all windows share; the others scroll. */
  putInPlace(): void {
    const { plan, window } = this;
    const zoom = plan.kind === 'pill' ? window.webContents.getZoomFactor() : 1;
    const size = { width: Math.round(plan.size.width * zoom), height: Math.round(plan.size.height * zoom) };
    window.setBounds(this.#parts.places.find(this.name, { ...plan, size }));
  }

  /** Moves it by some pixels, never off its display. */
  moveBy(x: number, y: number): void {
    if (!this.isSeen) return;
    const bounds = this.window.getBounds();
    this.window.setBounds(this.#parts.places.inside({ ...bounds, x: bounds.x + x, y: bounds.y + y }));
    this.#rememberSoon();
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
    this.#resting?.cancel();
    if (this.isGone || !this.window.isVisible()) return;
    const { x, y } = this.window.getBounds();
    // Windows are made by the size of their content: remembered with its frame, a window would grow each time.
    const { width, height } = this.window.getContentBounds();
    this.#parts.places.remember(this.name, this.plan, { x, y, width, height });
  }

  /**
   * Before it is shown, because macOS would go to the desktop where it was last; and after that, because Linux forgets it.
   * What macOS is told besides keeps the icon out of the Dock (https://github.com/electron/electron/issues/25368).
   */
  #followWorkspaces(): void {
    if (!this.plan.followsWorkspaces) return;
    this.window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
  }

  #rememberSoon(): void {
    this.#resting?.cancel();
    this.#resting = this.#parts.clock.after(restingMs, () => this.remember());
  }
}
