import { EventEmitter } from 'node:events';
import type { Rectangle } from '../../core/windows/place-window.ts';
import type { Platform } from '../../core/types/platform.ts';
import type { ElectronSurface } from '../../main/app/electron-surface.ts';
import type { Leaving } from '../../core/windows/leave-session.ts';
import { windowTitles } from '../../core/text/window-text.ts';
import { AppWindows } from '../../main/windows/app-windows.ts';
import { windowPlans } from '../../main/windows/window-plan.ts';

/** Behaves as a BrowserWindow where AppWindows can tell. */
export class FakeWindow extends EventEmitter {
  static made: FakeWindow[] = [];
  readonly sent: [string, unknown][] = [];
  readonly webContents: EventEmitter & {
    id: number;
    getZoomFactor(): number;
    send(name: string, payload: unknown): void;
  };
  address = '';
  isShown = false;
  hasFocus = false;
  isGone = false;
  isSmall = false;
  isInTaskbar = false;
  isOnAllWorkspaces = false;
  bounds: Rectangle = { x: 1, y: 2, width: 420, height: 680 };
  readonly progress: string[] = [];
  /** When it was told to be on all workspaces, and with what else. */
  readonly workspaces: (readonly ['shown' | 'hidden', object | undefined])[] = [];

  constructor() {
    super();
    const contents = new EventEmitter();
    this.webContents = Object.assign(contents, {
      id: FakeWindow.made.push(this),
      getZoomFactor: () => 1,
      send: (name: string, payload: unknown) => this.sent.push([name, payload]),
    });
  }
  loadURL(address: string): Promise<void> {
    this.address = address;
    return Promise.resolve();
  }
  showInactive(): void {
    this.isShown = true;
    this.emit('show');
  }
  show(): void {
    this.hasFocus = true;
    this.isShown = true;
    this.emit('show');
    this.emit('focus');
  }
  hide(): void {
    this.isShown = false;
    this.hasFocus = false;
    this.emit('hide');
  }
  /** The user goes to another program. */
  loseFocus(): void {
    this.hasFocus = false;
    this.emit('blur');
  }
  close(): void {
    let isPrevented = false;
    this.emit('close', { preventDefault: () => (isPrevented = true) });
    if (!isPrevented) this.destroy();
  }
  destroy(): void {
    this.isGone = true;
    this.emit('closed');
  }
  focus(): void {}
  setBounds(bounds: Rectangle): void {
    this.bounds = bounds;
  }
  getBounds(): Rectangle {
    return this.bounds;
  }
  /** Its frame of the system's is 30 high. */
  getContentBounds() {
    const { x, y, width, height } = this.bounds;
    return { x, y: y + 30, width, height: height - 30 };
  }
  isDestroyed(): boolean {
    return this.isGone;
  }
  isFocused(): boolean {
    return this.hasFocus;
  }
  isVisible(): boolean {
    return this.isShown;
  }
  isMinimized(): boolean {
    return this.isSmall;
  }
  minimize(): void {
    this.isSmall = true;
    this.hasFocus = false;
    this.emit('minimize');
  }
  restore(): void {
    this.isSmall = false;
    this.emit('restore');
  }
  setSkipTaskbar(skips: boolean): void {
    this.isInTaskbar = !skips;
  }
  setVisibleOnAllWorkspaces(isVisible: boolean, options?: object): void {
    this.isOnAllWorkspaces = isVisible && this.isShown;
    this.workspaces.push([this.isShown ? 'shown' : 'hidden', options]);
  }
  setProgressBar(share: number, { mode }: { readonly mode: string }): void {
    this.progress.push(`${share} ${mode}`);
  }
}

interface Timer {
  readonly at: number;
  readonly callback: () => void;
  isCancelled: boolean;
}

/** The windows of a program on a system, with a clock that moves when it is told. */
export function someWindows(platform: Platform, leaving: Leaving = platform === 'linux' ? 'stay' : 'hide') {
  let mayGo = true;
  FakeWindow.made = [];
  let now = 0;
  const timers: Timer[] = [];
  const remembered: unknown[] = [];
  let quits = 0;
  const gone: unknown[] = [];
  const pill: string[] = [];
  const windows = new AppWindows({
    electron: { BrowserWindow: FakeWindow, nativeTheme: { shouldUseDarkColors: false } } as unknown as ElectronSurface,
    plans: windowPlans(platform, { ...windowTitles, session: 'Twelve', week: 'This week' }),
    preloadFile: '/preload.cjs',
    clock: {
      read: () => ({ wallMs: now, steadyMs: now, awakeMs: null }),
      after: (delayMs, callback) => {
        const timer: Timer = { at: now + delayMs, callback, isCancelled: false };
        timers.push(timer);
        return { cancel: () => (timer.isCancelled = true) };
      },
      timeZone: () => 'UTC',
    },
    places: {
      find: (_name, plan) => ({ x: 1, y: 2, ...plan.size }),
      remember: (_name, _plan, bounds) => remembered.push(bounds),
      inside: (bounds) => ({ ...bounds, x: Math.max(0, bounds.x) }),
    },
    leave: (_cause, hasTray) => (hasTray ? leaving : 'stay'),
    pill: () => ({
      look: () => pill.push('look'),
      takeOver: () => pill.push('take over'),
      giveBack: () => pill.push('give back'),
      dismiss: () => pill.push('dismiss'),
    }),
    mayGo: () => mayGo,
    manner: () => ({ singleKeys: true, locale: 'en-GB' }),
    theme: () => 'dark',
    quit: () => (quits += 1),
    onGone: (name, how) => gone.push([name, how]),
  });
  const pass = (ms: number): void => {
    now += ms;
    const due = timers.filter((timer) => timer.at <= now);
    timers.splice(0, timers.length, ...timers.filter((timer) => timer.at > now));
    for (const timer of due) if (!timer.isCancelled) timer.callback();
  };
  const first = (): FakeWindow => {
    const [window] = FakeWindow.made;
    if (window === undefined) throw new Error('No window was made.');
    return window;
  };
  const keep = (isKept: boolean): void => void (mayGo = !isKept);
  return { windows, pass, first, remembered, gone, pill, keep, quits: () => quits };
}
