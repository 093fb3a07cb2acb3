import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ElectronSurface } from '../../../main/app/electron-surface.ts';
import { AppWindows } from '../../../main/windows/app-windows.ts';
import { windowPlans } from '../../../main/windows/window-plan.ts';

/** Behaves as a BrowserWindow where AppWindows can tell. */
class FakeWindow extends EventEmitter {
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

function setUp(platform: 'linux' | 'win32', mayHide = true) {
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

describe('AppWindows', () => {
  beforeEach(() => (FakeWindow.made = []));

  it('shows a new window only once its page is painted', () => {
    const { windows, first } = setUp('linux');
    windows.open('session');
    expect(first().isShown).toBe(false);
    first().emit('ready-to-show');
    expect(first().isShown).toBe(true);
    expect(first().address).toBe('twelve://app/windows/session/index.html?theme=dark');
  });

  it('makes one window a name, however often it is opened', () => {
    const { windows } = setUp('linux');
    for (let times = 0; times < 5; times += 1) windows.open('week');
    expect(FakeWindow.made).toHaveLength(1);
  });

  it('keeps a closed window warm and lets it go after ten idle minutes', () => {
    const { windows, first, pass } = setUp('linux');
    windows.open('session');
    first().emit('ready-to-show');
    first().close();
    expect(first().isGone).toBe(false);
    expect([first().isShown, windows.isThere('session')]).toEqual([false, true]);
    pass(10 * 60_000);
    expect([first().isGone, windows.isThere('session')]).toEqual([true, false]);
    windows.open('session');
    expect(FakeWindow.made).toHaveLength(2);
  });

  it('does not let a window go that a session needs', () => {
    const { windows, first, pass, keep } = setUp('linux');
    windows.open('session');
    first().emit('ready-to-show');
    first().close();
    keep(true);
    pass(10 * 60_000);
    expect(first().isGone).toBe(false);
    keep(false);
    // Looked at once an hour: a session may wait for its reflection overnight, and nothing else should wake up for it.
    pass(10 * 60_000);
    expect(first().isGone).toBe(false);
    pass(60 * 60_000);
    expect(first().isGone).toBe(true);
  });

  it('opens quietly without taking the focus', () => {
    const { windows, first } = setUp('linux');
    windows.openQuietly('session');
    first().emit('ready-to-show');
    expect(first().isShown).toBe(true);
    expect(first().hasFocus).toBe(false);
  });

  it('keeps a window that was opened again in time', () => {
    const { windows, first, pass } = setUp('linux');
    windows.open('session');
    first().emit('ready-to-show');
    first().close();
    pass(60_000);
    windows.open('session');
    pass(10 * 60_000);
    expect(first().isGone).toBe(false);
  });

  it('closes for good when the program quits', () => {
    const { windows, first } = setUp('linux');
    windows.open('week');
    windows.startQuitting();
    first().close();
    expect(first().isGone).toBe(true);
  });

  it('hides a popover that loses the focus, but not in its first moments', () => {
    const { windows, first, pass } = setUp('win32');
    windows.open('session');
    first().emit('ready-to-show');
    first().emit('blur');
    expect(first().isShown).toBe(true);
    pass(500);
    first().emit('blur');
    expect(first().isShown).toBe(false);
  });

  it('never hides a popover that a session needs', () => {
    const { windows, first, pass } = setUp('win32', false);
    windows.open('session');
    first().emit('ready-to-show');
    pass(500);
    first().emit('blur');
    expect(first().isShown).toBe(true);
  });

  it('never hides on blur on Linux', () => {
    const { windows, first, pass } = setUp('linux');
    windows.open('session');
    first().emit('ready-to-show');
    pass(500);
    first().emit('blur');
    expect(first().isShown).toBe(true);
  });

  it('tells all windows, and knows whose contents are whose', () => {
    const { windows } = setUp('linux');
    windows.open('session');
    windows.open('week');
    windows.broadcast('week:changed', null);
    expect(FakeWindow.made.map((window) => window.sent)).toEqual([[['week:changed', null]], [['week:changed', null]]]);
    expect(windows.nameOf(2)).toBe('week');
    expect(windows.nameOf(3)).toBeNull();
  });

  it('keeps what happens once for a window whose page is still loading', () => {
    const { windows, first } = setUp('linux');
    windows.open('session');
    windows.broadcast('windows:notice', { message: 'The database was damaged.' });
    windows.tell('session', 'session:sound', { sound: 'start', volume: 60 });
    expect(first().sent).toEqual([]);
    first().webContents.emit('did-finish-load');
    expect(first().sent).toEqual([
      ['windows:notice', { message: 'The database was damaged.' }],
      ['session:sound', { sound: 'start', volume: 60 }],
    ]);
    windows.broadcast('windows:notice', { message: 'Once more.' });
    expect(first().sent).toHaveLength(3);
  });

  it('leaves a window that asked to stay open where it is', () => {
    const { windows, first, pass } = setUp('win32');
    windows.open('session');
    first().emit('ready-to-show');
    pass(500);
    windows.stayOpen('session', true);
    first().emit('blur');
    expect(first().isShown).toBe(true);
    windows.stayOpen('session', false);
    first().emit('blur');
    expect(first().isShown).toBe(false);
  });

  it('opens nothing any more once the program quits', () => {
    const { windows } = setUp('linux');
    windows.startQuitting();
    windows.open('session');
    windows.openQuietly('week');
    expect(FakeWindow.made).toHaveLength(0);
  });

  it('brings no window back while the program quits', () => {
    const { windows, first } = setUp('linux');
    windows.open('session');
    first().emit('ready-to-show');
    windows.startQuitting();
    first().webContents.emit('render-process-gone', {}, { reason: 'killed' });
    expect(FakeWindow.made).toHaveLength(1);
  });

  it('brings a window back whose page died', () => {
    const { windows, first, gone } = setUp('linux');
    windows.open('session');
    first().emit('ready-to-show');
    first().webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(first().isGone).toBe(true);
    expect(FakeWindow.made).toHaveLength(2);
    expect(gone).toEqual([['session', { reason: 'crashed', isGivenUp: false }]]);
  });

  it('brings it back where it was, and leaves the focus where it is', () => {
    const { windows, first, remembered } = setUp('linux');
    windows.open('session');
    first().emit('ready-to-show');
    first().hasFocus = false;
    first().webContents.emit('render-process-gone', {}, { reason: 'oom' });
    expect(remembered).toEqual([{ x: 1, y: 2, width: 420, height: 650 }]);
    const again = FakeWindow.made[1];
    again?.emit('ready-to-show');
    expect([again?.isShown, again?.hasFocus]).toEqual([true, false]);
  });

  it('does not bring back what nobody saw', () => {
    const { windows, first } = setUp('linux');
    windows.open('session');
    first().emit('ready-to-show');
    windows.close('session');
    first().webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(FakeWindow.made).toHaveLength(1);
  });

  it('gives a window up whose page dies a fourth time within a minute, until the user asks for it', () => {
    const { windows, gone } = setUp('linux');
    windows.open('session');
    for (let death = 1; death <= 4; death += 1) {
      FakeWindow.made.at(-1)?.emit('ready-to-show');
      FakeWindow.made.at(-1)?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    }
    expect(FakeWindow.made).toHaveLength(4);
    expect(gone.at(-1)).toEqual(['session', { reason: 'crashed', isGivenUp: true }]);
    windows.open('session');
    expect(FakeWindow.made).toHaveLength(5);
  });

  it('makes a window that is only to be told something, and never shows it', () => {
    const { windows, first, pass } = setUp('linux');
    windows.prepare('session');
    windows.tell('session', 'session:sound', { sound: 'nudge', volume: 60 });
    first().emit('ready-to-show');
    first().webContents.emit('did-finish-load');
    expect(first().isShown).toBe(false);
    expect(first().sent).toEqual([['session:sound', { sound: 'nudge', volume: 60 }]]);
    windows.prepare('session');
    expect(FakeWindow.made).toHaveLength(1);
    pass(10 * 60_000);
    expect(first().isGone).toBe(true);
  });

  it('remembers where it was moved', () => {
    const { windows, first, remembered } = setUp('linux');
    windows.open('session');
    first().emit('ready-to-show');
    first().emit('moved');
    expect(remembered).toHaveLength(1);
  });

  it('remembers its size without the frame, which is how it is made again', () => {
    const { windows, first, remembered } = setUp('linux');
    windows.open('session');
    first().emit('ready-to-show');
    first().emit('moved');
    expect(remembered).toEqual([{ x: 1, y: 2, width: 420, height: 650 }]);
  });

  it('remembers where it was when it is closed, for systems that tell of no move', () => {
    const { windows, first, remembered } = setUp('linux');
    windows.open('session');
    first().emit('ready-to-show');
    first().close();
    expect(remembered).toHaveLength(1);
  });
});

describe('the session window without a tray', () => {
  function shown(platform: 'linux' | 'win32') {
    const world = setUp(platform);
    world.windows.setReach(false);
    world.windows.open('session');
    world.first().emit('ready-to-show');
    return world;
  }

  it.each(['linux', 'win32'] as const)('is made small instead of hidden on %s, and comes back', (platform) => {
    const { windows, first } = shown(platform);
    first().close();
    expect([first().isShown, first().isSmall, windows.isVisible('session')]).toEqual([true, true, false]);
    windows.openQuietly('session');
    expect([first().isSmall, windows.isVisible('session')]).toEqual([false, true]);
  });

  it('quits when it is closed while it is small, as only the taskbar can', () => {
    const { first, quits } = shown('linux');
    first().close();
    expect(quits()).toBe(0);
    first().close();
    expect(quits()).toBe(1);
  });

  it('has an entry in the taskbar and stays when it loses the focus', () => {
    const { first, pass } = shown('win32');
    pass(10_000);
    first().emit('blur');
    expect([first().isInTaskbar, first().isShown]).toEqual([true, true]);
  });

  it('hides as ever once there is a tray', () => {
    const { windows, first } = shown('win32');
    first().close();
    windows.setReach(true);
    expect([first().isShown, first().isInTaskbar]).toEqual([false, false]);
  });

  it('closes when the program quits', () => {
    const { windows, first } = shown('linux');
    windows.startQuitting();
    first().close();
    expect(first().isGone).toBe(true);
  });
});

describe('the taskbar', () => {
  it('shows a popover and its progress while a session runs, and neither at rest', () => {
    const { windows, first } = setUp('win32');
    windows.open('session');
    first().emit('ready-to-show');
    expect(first().isInTaskbar).toBe(false);
    windows.setProgress({ share: 0.25, isPaused: false });
    windows.setProgress({ share: 0.25, isPaused: true });
    expect(first().isInTaskbar).toBe(true);
    windows.setProgress(null);
    expect(first().isInTaskbar).toBe(false);
    expect(first().progress.slice(-3)).toEqual(['0.25 normal', '0.25 paused', '-1 normal']);
  });

  it('is told nothing that it knows', () => {
    const { windows, first } = setUp('win32');
    windows.open('session');
    first().emit('ready-to-show');
    windows.setProgress({ share: 0.5, isPaused: false });
    const told = first().progress.length;
    windows.setProgress({ share: 0.5, isPaused: false });
    expect(first().progress).toHaveLength(told);
  });
});

describe('a press that takes the focus', () => {
  it('is known for a moment as the one that hid the popover', () => {
    const { windows, first, pass } = setUp('win32');
    windows.open('session');
    first().emit('ready-to-show');
    expect(windows.wasJustHidden()).toBe(false);
    pass(10_000);
    first().emit('blur');
    expect(windows.wasJustHidden()).toBe(true);
    pass(300);
    expect(windows.wasJustHidden()).toBe(false);
  });
});
