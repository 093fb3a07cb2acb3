import { describe, expect, it } from 'vitest';
import { someWindows } from '../../support/fake-windows.ts';

describe('the session window without a tray', () => {
  function shown(platform: 'linux' | 'win32') {
    const world = someWindows(platform);
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
    const { windows, first } = someWindows('win32');
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
    const { windows, first } = someWindows('win32');
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
    const { windows, first, pass } = someWindows('win32');
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
