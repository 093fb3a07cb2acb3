import { beforeEach, describe, expect, it } from 'vitest';
import { FakeWindow, someWindows } from '../../support/fake-windows.ts';

describe('AppWindows', () => {
  beforeEach(() => (FakeWindow.made = []));

  it('shows a new window only once its page is painted', () => {
    const { windows, first } = someWindows('linux');
    windows.open('session');
    expect(first().isShown).toBe(false);
    first().emit('ready-to-show');
    expect(first().isShown).toBe(true);
    expect(first().address).toBe('twelve://app/windows/session/index.html?theme=dark&keys=on&locale=en-GB');
  });

  it('makes one window a name, however often it is opened', () => {
    const { windows } = someWindows('linux');
    for (let times = 0; times < 5; times += 1) windows.open('week');
    expect(FakeWindow.made).toHaveLength(1);
  });

  it('keeps a closed window warm and lets it go after ten idle minutes', () => {
    const { windows, first, pass } = someWindows('linux');
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
    const { windows, first, pass, keep } = someWindows('linux');
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
    const { windows, first } = someWindows('linux');
    windows.openQuietly('session');
    first().emit('ready-to-show');
    expect(first().isShown).toBe(true);
    expect(first().hasFocus).toBe(false);
  });

  it('is on every desktop of macOS before it is shown there, and leaves the Dock alone', () => {
    const { windows, first } = someWindows('darwin');
    windows.open('session');
    first().emit('ready-to-show');
    expect(first().workspaces[0]).toEqual(['hidden', { visibleOnFullScreen: true, skipTransformProcessType: true }]);
  });

  it.each(['linux', 'win32'] as const)('stays on one desktop elsewhere: %s', (platform) => {
    const { windows, first } = someWindows(platform);
    windows.open('session');
    first().emit('ready-to-show');
    expect(first().workspaces).toEqual([]);
  });

  it('keeps a window that was opened again in time', () => {
    const { windows, first, pass } = someWindows('linux');
    windows.open('session');
    first().emit('ready-to-show');
    first().close();
    pass(60_000);
    windows.open('session');
    pass(10 * 60_000);
    expect(first().isGone).toBe(false);
  });

  it('closes for good when the program quits', () => {
    const { windows, first } = someWindows('linux');
    windows.open('week');
    windows.startQuitting();
    first().close();
    expect(first().isGone).toBe(true);
  });

  it('hides a popover that loses the focus, but not in its first moments', () => {
    const { windows, first, pass } = someWindows('win32');
    windows.open('session');
    first().emit('ready-to-show');
    first().emit('blur');
    expect(first().isShown).toBe(true);
    pass(500);
    first().emit('blur');
    expect(first().isShown).toBe(false);
  });

  it('never hides a popover that a session needs', () => {
    const { windows, first, pass } = someWindows('win32', 'stay');
    windows.open('session');
    first().emit('ready-to-show');
    pass(500);
    first().emit('blur');
    expect(first().isShown).toBe(true);
  });

  it('never hides on blur on Linux', () => {
    const { windows, first, pass } = someWindows('linux');
    windows.open('session');
    first().emit('ready-to-show');
    pass(500);
    first().emit('blur');
    expect(first().isShown).toBe(true);
  });

  it('tells all windows, and knows whose contents are whose', () => {
    const { windows } = someWindows('linux');
    windows.open('session');
    windows.open('week');
    windows.broadcast('week:changed', null);
    expect(FakeWindow.made.map((window) => window.sent)).toEqual([[['week:changed', null]], [['week:changed', null]]]);
    expect(windows.nameOf(2)).toBe('week');
    expect(windows.nameOf(3)).toBeNull();
  });

  it('keeps what happens once for a window whose page is still loading', () => {
    const { windows, first } = someWindows('linux');
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
    const { windows, first, pass } = someWindows('win32');
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
    const { windows } = someWindows('linux');
    windows.startQuitting();
    windows.open('session');
    windows.openQuietly('week');
    expect(FakeWindow.made).toHaveLength(0);
  });

  it('brings no window back while the program quits', () => {
    const { windows, first } = someWindows('linux');
    windows.open('session');
    first().emit('ready-to-show');
    windows.startQuitting();
    first().webContents.emit('render-process-gone', {}, { reason: 'killed' });
    expect(FakeWindow.made).toHaveLength(1);
  });

  it('brings a window back whose page died', () => {
    const { windows, first, gone } = someWindows('linux');
    windows.open('session');
    first().emit('ready-to-show');
    first().webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(first().isGone).toBe(true);
    expect(FakeWindow.made).toHaveLength(2);
    expect(gone).toEqual([['session', { reason: 'crashed', isGivenUp: false }]]);
  });

  it('brings it back where it was, and leaves the focus where it is', () => {
    const { windows, first, remembered } = someWindows('linux');
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
    const { windows, first } = someWindows('linux');
    windows.open('session');
    first().emit('ready-to-show');
    windows.close('session');
    first().webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(FakeWindow.made).toHaveLength(1);
  });

  it('gives a window up whose page dies a fourth time within a minute, until the user asks for it', () => {
    const { windows, gone } = someWindows('linux');
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
    const { windows, first, pass } = someWindows('linux');
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
    const { windows, first, remembered, pass } = someWindows('linux');
    windows.open('session');
    first().emit('ready-to-show');
    first().emit('moved');
    pass(500);
    expect(remembered).toHaveLength(1);
  });

  it('writes its place once while it is being moved, when it has come to rest', () => {
    const { windows, first, remembered, pass } = someWindows('linux');
    windows.open('session');
    first().emit('ready-to-show');
    for (let step = 0; step < 20; step += 1) {
      first().bounds = { ...first().bounds, x: step };
      first().emit('moved');
      pass(100);
    }
    expect(remembered).toEqual([]);
    pass(400);
    expect(remembered).toEqual([{ x: 19, y: 2, width: 420, height: 650 }]);
  });

  it('loses no place when it goes away while it is being moved', () => {
    const { windows, first, remembered, pass } = someWindows('linux');
    windows.open('session');
    first().emit('ready-to-show');
    first().emit('moved');
    windows.startQuitting();
    pass(500);
    expect(remembered).toHaveLength(1);
  });

  it('remembers its size without the frame, which is how it is made again', () => {
    const { windows, first, remembered, pass } = someWindows('linux');
    windows.open('session');
    first().emit('ready-to-show');
    first().emit('moved');
    pass(500);
    expect(remembered).toEqual([{ x: 1, y: 2, width: 420, height: 650 }]);
  });

  it('remembers where it was when it is closed, for systems that tell of no move', () => {
    const { windows, first, remembered } = someWindows('linux');
    windows.open('session');
    first().emit('ready-to-show');
    first().close();
    expect(remembered).toHaveLength(1);
  });
});
