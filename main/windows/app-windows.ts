import type { BroadcastName, Broadcasts } from '../../core/ipc/contract.ts';
import { windowNames, type WindowName } from '../../core/ipc/windows-requests.ts';
import type { TaskbarProgress } from '../../core/tray/taskbar-progress.ts';
import type { Leaving, LeavingParts } from '../../core/windows/leave-session.ts';
import { FocusLoss } from './focus-loss.ts';
import { ProgramWindow, type ProgramWindowParts } from './program-window.ts';
import { ReturnLimit } from './return-limit.ts';
import { TaskbarEntry } from './taskbar-entry.ts';
import type { WindowPlan } from './window-plan.ts';

export interface AppWindowsParts extends ProgramWindowParts {
  readonly plans: Readonly<Record<WindowName, WindowPlan>>;
  /** What becomes of the session window when it loses the focus, or the user wants it away. */
  readonly leave: (cause: LeavingParts['cause'], hasTray: boolean) => Leaving;
  /** The pill, which stands for the session window. */
  readonly pill: () => PillPort;
  /** A window's page died. `isGivenUp`: it died too often to be brought back again. */
  readonly onGone: (name: WindowName, gone: { readonly reason: string; readonly isGivenUp: boolean }) => void;
  /** The user closed the last way into the program. */
  readonly quit: () => void;
}

/** Whoever keeps the pill hears what happens to windows. */
export interface PillPort {
  /** Something came into or out of sight. */
  look(): void;
  /** The session window is to go as soon as the pill stands. */
  takeOver(): void;
  /** The session window has just been shown, hidden or given the focus: whatever was to take its place is out of date. */
  giveBack(): void;
  /** The user wants no pill now. */
  dismiss(): void;
}

/** The program's windows: made on demand, one a name, hidden when closed and gone after some idle minutes. */
export class AppWindows {
  readonly #parts: AppWindowsParts;
  readonly #open = new Map<WindowName, ProgramWindow>();
  readonly #returns = new ReturnLimit();
  #isQuitting = false;
  readonly #taskbar = new TaskbarEntry();
  readonly #focusLoss: FocusLoss;

  constructor(parts: AppWindowsParts) {
    this.#parts = parts;
    this.#focusLoss = new FocusLoss({
      clock: parts.clock,
      leave: (cause) => (this.#isQuitting ? 'stay' : parts.leave(cause, this.#taskbar.hasTray)),
      hide: () => this.close('session'),
      giveWay: () => parts.pill().takeOver(),
    });
  }

  /** Shows a window and gives it the focus; makes it first when it is not there. */
  open(name: WindowName): void {
    const known = this.#open.get(name);
    if (known === undefined) this.#create(name, 'focused');
    else if (known.coming !== null) known.coming = 'focused';
    else this.#show(known, true);
  }

  /** Shows a window without taking the focus from whatever the user is doing. */
  openQuietly(name: WindowName): void {
    const known = this.#open.get(name);
    if (known === undefined) this.#create(name, 'quiet');
    else if (!known.isSeen && known.coming === null) this.#show(known, false);
    else if (name === 'session') this.#parts.pill().giveBack();
  }

  /** Sees to it that a window is there to be told something, seen or not. */
  prepare(name: WindowName): void {
    if (!this.#open.has(name)) this.#create(name, null);
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

  /** The user wants a window away, without asking what becomes of the session. */
  dismiss(name: WindowName): void {
    if (name === 'session') this.#focusLoss.dismissed();
    else this.close(name);
  }

  /** Moves a window by some pixels. */
  moveBy(name: WindowName, x: number, y: number): void {
    this.#open.get(name)?.moveBy(x, y);
  }

  /** The displays have changed: what stands above all other windows must not be lost. */
  rearrange(): void {
    for (const known of this.#open.values()) if (known.plan.kind === 'pill' && known.isSeen) known.putInPlace();
  }

  /** Whether a window stays when it loses the focus, because the user fetches something from elsewhere for it. */
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

  /** Whether a window can be seen, or will be as soon as it is painted. */
  isShown(name: WindowName): boolean {
    return this.isVisible(name) || (this.#open.get(name)?.coming ?? null) !== null;
  }

  /** Whether a popover hid a moment ago because the user pressed somewhere else: on the tray icon, perhaps. */
  wasJustHidden(): boolean {
    return this.#focusLoss.wasJustHidden();
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

  #create(name: WindowName, coming: ProgramWindow['coming']): void {
    // What was asked before may be answered only now: too late for a window.
    if (this.#isQuitting) return;
    const known = new ProgramWindow(name, this.#parts.plans[name], this.#parts);
    const { window } = known;
    this.#open.set(name, known);
    known.coming = coming;
    if (coming === null) known.goLater();
    window.once('ready-to-show', () => {
      if (known.coming !== null) this.#show(known, known.coming === 'focused');
    });
    window.on('close', (event) => {
      if (this.#isQuitting) return;
      event.preventDefault();
      if (name === 'pill') this.#parts.pill().dismiss();
      // Small as it is already, it can only have been closed in the taskbar.
      if (this.#isLastWayIn(name) && window.isMinimized()) this.#parts.quit();
      else this.close(name);
    });
    window.on('closed', () => {
      if (this.#isThis(known)) this.#open.delete(name);
    });
    this.#watchSight(known);
    // A dead page cannot draw: the window goes, and comes back fresh when it was being looked at.
    window.webContents.on('render-process-gone', (_event, { reason }) => this.#replace(known, reason));
    known.load();
  }

  /** The session window and the pill take each other's place, whoever shows or hides one of them. */
  #watchSight(known: ProgramWindow): void {
    const { name, window } = known;
    if (name !== 'session' && name !== 'pill') return;
    const tell = (): void => {
      if (this.#isQuitting || !this.#isThis(known)) return;
      if (name === 'pill') return this.#parts.pill().look();
      this.#focusLoss.forget();
      this.#parts.pill().giveBack();
    };
    for (const event of ['show', 'hide', 'minimize', 'restore', 'focus'] as const) window.on(event, tell);
    if (name === 'pill') return;
    window.on('blur', () => {
      if (this.#isThis(known)) this.#focusLoss.lost(known);
    });
  }

  #isThis(known: ProgramWindow): boolean {
    return this.#open.get(known.name) === known;
  }

  #show(known: ProgramWindow, takesFocus: boolean): void {
    known.show(takesFocus, () => this.#dress(known));
  }

  #isLastWayIn(name: WindowName): boolean {
    return name === 'session' && !this.#taskbar.hasTray && !this.#isQuitting;
  }

  #dress({ name, window, plan }: ProgramWindow): void {
    if (name === 'session') this.#taskbar.dress(window, plan.kind === 'popover');
  }

  #replace(known: ProgramWindow, reason: string): void {
    if (this.#isQuitting) return;
    const { name, window, isGone } = known;
    const wasVisible = !isGone && window.isVisible();
    const hadFocus = wasVisible && window.isFocused();
    known.remember();
    this.#open.delete(name);
    window.destroy();
    const isGivenUp = wasVisible && !this.#returns.mayReturn(name, this.#parts.clock.read().steadyMs);
    this.#parts.onGone(name, { reason, isGivenUp });
    if (wasVisible && !isGivenUp) this.#create(name, hadFocus ? 'focused' : 'quiet');
    if (!isGivenUp || name !== 'pill') return;
    this.#parts.pill().dismiss();
    this.openQuietly('session');
  }
}
