import { EventEmitter } from 'node:events';
import type { ElectronSurface } from '../../main/app/electron-surface.ts';
import { AppWindows } from '../../main/windows/app-windows.ts';
import { windowPlans } from '../../main/windows/window-plan.ts';

/** Behaves as a BrowserWindow where AppWindows can tell. */
export class FakeWindow extends EventEmitter {
  static made: FakeWindow[] = [];
  readonly sent: [string, unknown][] = [];
  readonly webContents: EventEmitter & { id: number; send(name: string, payload: unknown): void };
  address = '';
  isShown = false;
  hasFocus = false;
  isGone = false;
  isSmall = false;
  isInTaskbar = false;
  readonly progress: string[] = [];

  constructor() {
    super();
    const contents = new EventEmitter();
    this.webContents = Object.assign(contents, {
      id: FakeWindow.made.push(this),
      send: (name: string, payload: unknown) => this.sent.push([name, payload]),
    });
  }
  loadURL(address: string): Promise<void> {
    this.address = address;
    return Promise.resolve();
  }
  showInactive(): void {
    this.isShown = true;
  }
  show(): void {
    this.hasFocus = true;
    this.isShown = true;
  }
  hide(): void {
    this.isShown = false;
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
  setBounds(): void {}
  getBounds() {
    return { x: 1, y: 2, width: 420, height: 680 };
  }
  /** Its frame of the system's is 30 high. */
  getContentBounds() {
    return { x: 1, y: 32, width: 420, height: 650 };
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
  }
  restore(): void {
    this.isSmall = false;
  }
  setSkipTaskbar(skips: boolean): void {
    this.isInTaskbar = !skips;
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
export function someWindows(platform: 'linux' | 'win32', mayHide = true) {
  let mayGo = true;
  FakeWindow.made = [];
  let now = 0;
  const timers: Timer[] = [];
  const remembered: unknown[] = [];
  let quits = 0;
  const gone: unknown[] = [];
  const windows = new AppWindows({
    electron: { BrowserWindow: FakeWindow, nativeTheme: { shouldUseDarkColors: false } } as unknown as ElectronSurface,
    plans: windowPlans(platform, { session: 'Twelve', week: 'This week', settings: 'Settings' }),
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
    place: (_name, plan) => ({ x: 0, y: 0, ...plan.size }),
    remember: (_name, bounds) => remembered.push(bounds),
    mayHide: () => mayHide,
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
  return { windows, pass, first, remembered, gone, keep: (isKept: boolean) => (mayGo = !isKept), quits: () => quits };
}
