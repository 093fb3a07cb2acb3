import type { BroadcastName, Broadcasts } from '../../core/ipc/contract.ts';
import { windowNames, type WindowName } from '../../core/ipc/windows-requests.ts';
import type { TaskbarProgress } from '../../core/tray/taskbar-progress.ts';
import type { Rectangle } from '../../core/windows/place-window.ts';
import { appOrigin } from '../app/app-scheme.ts';
import type { Clock, TimerHandle } from '../app/clock.ts';
import type { BrowserWindowSurface, ElectronSurface } from '../app/electron-surface.ts';
import { ReturnLimit } from './return-limit.ts';
import { TaskbarEntry } from './taskbar-entry.ts';
import { windowOptions, type WindowPlan } from './window-plan.ts';

/** A hidden window keeps its memory this long, in ms, so that it opens at once; then it goes. */
const idleMs = 10 * 60_000;

/** How often it is seen whether a hidden window that a session needed may go by now, in ms: seldom, it may be all night. */
const neededMs = 60 * 60_000;

/** Windows sends a blur right after show() while the taskbar still has the focus (electron-menubar measured 400 ms). */
const settlingMs = 400;

/** Within this time a press that takes the focus from a popover becomes a click on the tray icon, in ms. */
const pressMs = 300;

export interface AppWindowsParts {
  readonly electron: Pick<ElectronSurface, 'BrowserWindow' | 'nativeTheme'>;
  readonly plans: Readonly<Record<WindowName, WindowPlan>>;
  readonly preloadFile: string;
  readonly clock: Clock;
  /** Where a window belongs now. */
  readonly place: (name: WindowName, plan: WindowPlan) => Rectangle;
  readonly remember: (name: WindowName, bounds: Rectangle) => void;
  /** Whether a popover may hide when it loses the focus: never while a session needs it. */
  readonly mayHide: (name: WindowName) => boolean;
  /** Whether a hidden window may go for good: the session window stays while a session needs its sound. */
  readonly mayGo: (name: WindowName) => boolean;
  readonly theme: () => 'system' | 'light' | 'dark';
  /** A window's page died. `isGivenUp`: it died too often to be brought back again. */
  readonly onGone: (name: WindowName, gone: { readonly reason: string; readonly isGivenUp: boolean }) => void;
  /** The user closed the last way into the program. */
  readonly quit: () => void;
}

/**
 * What tells of a moment, or what no page asks for: the theme stands in its address, as it was when the page was opened.
 * Everything else tells how things stand, and a page asks for that itself when it begins.
 */
const momentary: ReadonlySet<BroadcastName> = new Set<BroadcastName>([
  'windows:notice',
  'windows:theme',
  'session:sound',
  'week:show',
]);

/** How a new window comes up. */
type Appearance = 'focused' | 'quiet' | 'hidden';

interface OpenWindow {
  readonly window: BrowserWindowSurface;
  idle: TimerHandle | null;
  shownAt: number;
  staysOpen: boolean;
  /** What to say once the page listens; null when it does. */
  unsaid: (() => void)[] | null;
}

/** The program's windows: made on demand, one a name, hidden when closed and gone after some idle minutes. */
export class AppWindows {
  readonly #parts: AppWindowsParts;
  readonly #open = new Map<WindowName, OpenWindow>();
  readonly #returns = new ReturnLimit();
  #isQuitting = false;
  readonly #taskbar = new TaskbarEntry();
  #hiddenByBlurAt = Number.NEGATIVE_INFINITY;

  constructor(parts: AppWindowsParts) {
    this.#parts = parts;
  }

  /** Shows a window and gives it the focus; makes it first when it is not there. */
  open(name: WindowName): void {
    const known = this.#open.get(name);
    if (known === undefined) this.#create(name, 'focused');
    else this.#show(name, known, true);
  }

  /** Shows a window without taking the focus from whatever the user is doing. */
  openQuietly(name: WindowName): void {
    const known = this.#open.get(name);
    if (known === undefined) this.#create(name, 'quiet');
    else if (!known.window.isVisible() || known.window.isMinimized()) this.#show(name, known, false);
  }

  /** Sees to it that a window is there to be told something, seen or not. */
  prepare(name: WindowName): void {
    if (!this.#open.has(name)) this.#create(name, 'hidden');
  }

  /** Hides a window; it stays warm for a while. */
  close(name: WindowName): void {
    const known = this.#open.get(name);
    if (known === undefined || known.window.isDestroyed()) return;
    // Linux tells of no moved or resized window (https://www.electronjs.org/docs/latest/api/browser-window#event-moved-macos-windows).
    this.#remember(name, known);
    if (this.#isLastWayIn(name)) return known.window.minimize();
    known.window.hide();
    this.#letGoLater(name, known, idleMs);
  }

  #letGoLater(name: WindowName, known: OpenWindow, delayMs: number): void {
    known.idle?.cancel();
    known.idle = this.#parts.clock.after(delayMs, () => {
      if (this.#parts.mayGo(name)) known.window.destroy();
      else this.#letGoLater(name, known, neededMs);
    });
  }

  /** Whether a popover stays when it loses the focus, because the user fetches something from elsewhere for it. */
  stayOpen(name: WindowName, staysOpen: boolean): void {
    const known = this.#open.get(name);
    if (known !== undefined) known.staysOpen = staysOpen;
  }

  /** Whether there is a window to tell, seen or not. */
  isThere(name: WindowName): boolean {
    return this.#open.has(name);
  }

  isVisible(name: WindowName): boolean {
    const known = this.#open.get(name);
    return known !== undefined && known.window.isVisible() && !known.window.isMinimized();
  }

  /** Whether a popover hid a moment ago because the user pressed somewhere else: on the tray icon, perhaps. */
  wasJustHidden(): boolean {
    const passedMs = this.#parts.clock.read().wallMs - this.#hiddenByBlurAt;
    return passedMs >= 0 && passedMs < pressMs;
  }

  /** Without a tray the session window is the way in: it stands in the taskbar and is made small, never hidden. */
  setReach(hasTray: boolean): void {
    this.#taskbar.hasTray = hasTray;
    const session = this.#open.get('session');
    if (session === undefined || session.window.isDestroyed()) return;
    this.#dress('session', session);
    if (hasTray && session.window.isMinimized()) this.close('session');
  }

  /** Shows in the taskbar how far the session has come. */
  setProgress(progress: TaskbarProgress | null): void {
    if (!this.#taskbar.takeProgress(progress)) return;
    const session = this.#open.get('session');
    if (session !== undefined && !session.window.isDestroyed()) this.#dress('session', session);
  }

  #isLastWayIn(name: WindowName): boolean {
    return name === 'session' && !this.#taskbar.hasTray && !this.#isQuitting;
  }

  #dress(name: WindowName, { window }: OpenWindow): void {
    if (name === 'session') this.#taskbar.dress(window, this.#parts.plans[name].isPopover);
  }

  /** The windows there are, seen or not. */
  get names(): readonly WindowName[] {
    return [...this.#open.keys()];
  }

  /** Which window's page has these web contents. */
  nameOf(contentsId: number): WindowName | null {
    for (const [name, { window }] of this.#open) {
      if (!window.isDestroyed() && window.webContents.id === contentsId) return name;
    }
    return null;
  }

  /** Tells every window, seen or not. */
  broadcast<N extends BroadcastName>(name: N, payload: Broadcasts[N]): void {
    for (const window of windowNames) this.tell(window, name, payload);
  }

  /** Tells one window, if it is there. */
  tell<N extends BroadcastName>(window: WindowName, name: N, payload: Broadcasts[N]): void {
    const known = this.#open.get(window);
    if (known === undefined || known.window.isDestroyed()) return;
    if (known.unsaid !== null && momentary.has(name)) known.unsaid.push(() => this.tell(window, name, payload));
    else known.window.webContents.send(name, payload);
  }

  /** From now on closing means closing. */
  startQuitting(): void {
    this.#isQuitting = true;
    for (const [name, known] of this.#open) {
      known.idle?.cancel();
      this.#remember(name, known);
    }
  }

  #create(name: WindowName, appearance: Appearance): void {
    // What was asked before may be answered only now: too late for a window.
    if (this.#isQuitting) return;
    const { electron, plans, preloadFile, place } = this.#parts;
    const plan = plans[name];
    const window = new electron.BrowserWindow(
      windowOptions({ plan, bounds: place(name, plan), preloadFile, isDark: electron.nativeTheme.shouldUseDarkColors }),
    );
    const known: OpenWindow = { window, idle: null, shownAt: 0, staysOpen: false, unsaid: [] };
    this.#open.set(name, known);
    if (appearance === 'hidden') this.#letGoLater(name, known, idleMs);
    else window.once('ready-to-show', () => this.#show(name, known, appearance === 'focused'));
    window.on('close', (event) => {
      if (this.#isQuitting) return;
      event.preventDefault();
      // Small as it is already, it can only have been closed in the taskbar.
      if (this.#isLastWayIn(name) && window.isMinimized()) this.#parts.quit();
      else this.close(name);
    });
    window.on('closed', () => {
      known.idle?.cancel();
      if (this.#open.get(name) === known) this.#open.delete(name);
    });
    window.on('moved', () => this.#remember(name, known));
    window.on('resized', () => this.#remember(name, known));
    if (plan.isPopover) window.on('blur', () => this.#hideOnBlur(name, known));
    window.webContents.on('did-finish-load', () => {
      const unsaid = known.unsaid ?? [];
      known.unsaid = null;
      for (const say of unsaid) say();
    });
    // A dead page cannot draw: the window goes, and comes back fresh when it was being looked at.
    window.webContents.on('render-process-gone', (_event, { reason }) => this.#replace(name, known, reason));
    void window.loadURL(`${appOrigin}/windows/${name}/index.html?theme=${this.#parts.theme()}`);
  }

  #show(name: WindowName, known: OpenWindow, takesFocus: boolean): void {
    const { window } = known;
    if (window.isDestroyed()) return;
    known.idle?.cancel();
    known.idle = null;
    known.shownAt = this.#parts.clock.read().wallMs;
    if (this.#parts.plans[name].isPopover && !window.isVisible()) {
      window.setBounds(this.#parts.place(name, this.#parts.plans[name]));
    }
    if (window.isMinimized()) window.restore();
    this.#dress(name, known);
    if (!takesFocus) {
      window.showInactive();
      return;
    }
    window.show();
    window.focus();
  }

  #hideOnBlur(name: WindowName, known: OpenWindow): void {
    const isSettling = this.#parts.clock.read().wallMs - known.shownAt < settlingMs;
    if (isSettling || known.staysOpen || !this.#taskbar.hasTray || !this.#parts.mayHide(name)) return;
    this.#hiddenByBlurAt = this.#parts.clock.read().wallMs;
    this.close(name);
  }

  #remember(name: WindowName, known: OpenWindow): void {
    const { window } = known;
    if (window.isDestroyed() || !window.isVisible()) return;
    const { x, y } = window.getBounds();
    // Windows are made by the size of their content: remembered with its frame, a window would grow each time.
    const { width, height } = window.getContentBounds();
    this.#parts.remember(name, { x, y, width, height });
  }

  #replace(name: WindowName, known: OpenWindow, reason: string): void {
    if (this.#isQuitting) return;
    const { window } = known;
    const wasVisible = !window.isDestroyed() && window.isVisible();
    const hadFocus = wasVisible && window.isFocused();
    this.#remember(name, known);
    window.destroy();
    this.#open.delete(name);
    const isGivenUp = wasVisible && !this.#returns.mayReturn(name, this.#parts.clock.read().steadyMs);
    this.#parts.onGone(name, { reason, isGivenUp });
    if (wasVisible && !isGivenUp) this.#create(name, hadFocus ? 'focused' : 'quiet');
  }
}
