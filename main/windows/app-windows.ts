import type { BroadcastName, Broadcasts } from '../../core/ipc/contract.ts';
import { windowNames, type WindowName } from '../../core/ipc/windows-requests.ts';
import type { TaskbarProgress } from '../../core/tray/taskbar-progress.ts';
import { ProgramWindow, type ProgramWindowParts } from './program-window.ts';
import { ReturnLimit } from './return-limit.ts';
import { TaskbarEntry } from './taskbar-entry.ts';
import type { WindowPlan } from './window-plan.ts';

/** Windows sends a blur right after show() while the taskbar still has the focus (electron-menubar measured 400 ms). */
const settlingMs = 400;

/** Within this time a press that takes the focus from a popover becomes a click on the tray icon, in ms. */
const pressMs = 300;

export interface AppWindowsParts extends ProgramWindowParts {
  readonly plans: Readonly<Record<WindowName, WindowPlan>>;
  /** Whether a popover may hide when it loses the focus: never while a session needs it. */
  readonly mayHide: (name: WindowName) => boolean;
  /** A window's page died. `isGivenUp`: it died too often to be brought back again. */
  readonly onGone: (name: WindowName, gone: { readonly reason: string; readonly isGivenUp: boolean }) => void;
  /** The user closed the last way into the program. */
  readonly quit: () => void;
}

/** How a new window comes up. */
type Appearance = 'focused' | 'quiet' | 'hidden';

/** The program's windows: made on demand, one a name, hidden when closed and gone after some idle minutes. */
export class AppWindows {
  readonly #parts: AppWindowsParts;
  readonly #open = new Map<WindowName, ProgramWindow>();
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
    else this.#show(known, true);
  }

  /** Shows a window without taking the focus from whatever the user is doing. */
  openQuietly(name: WindowName): void {
    const known = this.#open.get(name);
    if (known === undefined) this.#create(name, 'quiet');
    else if (!known.isSeen) this.#show(known, false);
  }

  /** Sees to it that a window is there to be told something, seen or not. */
  prepare(name: WindowName): void {
    if (!this.#open.has(name)) this.#create(name, 'hidden');
  }

  /** Hides a window; it stays warm for a while. */
  close(name: WindowName): void {
    const known = this.#open.get(name);
    if (known === undefined || known.isGone) return;
    // Linux tells of no moved or resized window (https://www.electronjs.org/docs/latest/api/browser-window#event-moved-macos-windows).
    known.remember();
    if (this.#isLastWayIn(name)) known.window.minimize();
    else known.hide();
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
    return this.#open.get(name)?.isSeen === true;
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
    if (session === undefined || session.isGone) return;
    this.#dress(session);
    if (hasTray && session.window.isMinimized()) this.close('session');
  }

  /** Shows in the taskbar how far the session has come. */
  setProgress(progress: TaskbarProgress | null): void {
    if (!this.#taskbar.takeProgress(progress)) return;
    const session = this.#open.get('session');
    if (session !== undefined && !session.isGone) this.#dress(session);
  }

  /** The windows there are, seen or not. */
  get names(): readonly WindowName[] {
    return [...this.#open.keys()];
  }

  /** Which window's page has these web contents. */
  nameOf(contentsId: number): WindowName | null {
    for (const { name, window, isGone } of this.#open.values()) {
      if (!isGone && window.webContents.id === contentsId) return name;
    }
    return null;
  }

  /** Tells every window, seen or not. */
  broadcast<N extends BroadcastName>(name: N, payload: Broadcasts[N]): void {
    for (const window of windowNames) this.tell(window, name, payload);
  }

  /** Tells one window, if it is there. */
  tell<N extends BroadcastName>(window: WindowName, name: N, payload: Broadcasts[N]): void {
    this.#open.get(window)?.tell(name, payload);
  }

  /** From now on closing means closing. */
  startQuitting(): void {
    this.#isQuitting = true;
    for (const known of this.#open.values()) {
      known.stay();
      known.remember();
    }
  }

  #create(name: WindowName, appearance: Appearance): void {
    // What was asked before may be answered only now: too late for a window.
    if (this.#isQuitting) return;
    const known = new ProgramWindow(name, this.#parts.plans[name], this.#parts);
    const { window, plan } = known;
    this.#open.set(name, known);
    if (appearance === 'hidden') known.goLater();
    else window.once('ready-to-show', () => this.#show(known, appearance === 'focused'));
    window.on('close', (event) => {
      if (this.#isQuitting) return;
      event.preventDefault();
      // Small as it is already, it can only have been closed in the taskbar.
      if (this.#isLastWayIn(name) && window.isMinimized()) this.#parts.quit();
      else this.close(name);
    });
    window.on('closed', () => {
      if (this.#open.get(name) === known) this.#open.delete(name);
    });
    if (plan.isPopover) window.on('blur', () => this.#hideOnBlur(known));
    // A dead page cannot draw: the window goes, and comes back fresh when it was being looked at.
    window.webContents.on('render-process-gone', (_event, { reason }) => this.#replace(known, reason));
    known.load();
  }

  #show(known: ProgramWindow, takesFocus: boolean): void {
    if (known.isGone) return;
    known.comeUp();
    this.#dress(known);
    if (!takesFocus) {
      known.window.showInactive();
      return;
    }
    known.window.show();
    known.window.focus();
  }

  #hideOnBlur(known: ProgramWindow): void {
    const isSettling = known.shownMs < settlingMs;
    if (isSettling || known.staysOpen || !this.#taskbar.hasTray || !this.#parts.mayHide(known.name)) return;
    this.#hiddenByBlurAt = this.#parts.clock.read().wallMs;
    this.close(known.name);
  }

  #isLastWayIn(name: WindowName): boolean {
    return name === 'session' && !this.#taskbar.hasTray && !this.#isQuitting;
  }

  #dress({ name, window, plan }: ProgramWindow): void {
    if (name === 'session') this.#taskbar.dress(window, plan.isPopover);
  }

  #replace(known: ProgramWindow, reason: string): void {
    if (this.#isQuitting) return;
    const { name, window, isGone } = known;
    const wasVisible = !isGone && window.isVisible();
    const hadFocus = wasVisible && window.isFocused();
    known.remember();
    window.destroy();
    this.#open.delete(name);
    const isGivenUp = wasVisible && !this.#returns.mayReturn(name, this.#parts.clock.read().steadyMs);
    this.#parts.onGone(name, { reason, isGivenUp });
    if (wasVisible && !isGivenUp) this.#create(name, hadFocus ? 'focused' : 'quiet');
  }
}
