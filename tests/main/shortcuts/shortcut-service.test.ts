import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../../main/app/manual-clock.ts';
import { shortcutManner } from '../../../main/shortcuts/build-shortcuts.ts';
import { ShortcutService, type ShortcutParts } from '../../../main/shortcuts/shortcut-service.ts';

function setUp(manner: ShortcutParts['manner'] = 'at-once', taken: readonly string[] = []) {
  const held = new Map<string, () => void>();
  const told: unknown[] = [];
  const pressed: string[] = [];
  let isSuspended = false;
  const clock = createManualClock({
    platform: 'linux',
    startMs: 0,
    timeZone: () => 'UTC',
    pauseBetweenTimers: () => Promise.resolve(),
  });
  const service = new ShortcutService({
    globalShortcut: {
      register: (keys, callback) => {
        if (taken.includes(keys) || held.has(keys)) return false;
        held.set(keys, callback);
        return true;
      },
      unregister: (keys) => void held.delete(keys),
      unregisterAll: () => held.clear(),
      setSuspended: (suspended) => void (isSuspended = suspended),
    },
    clock,
    manner,
    act: { startShortcut: () => pressed.push('start'), showShortcut: () => pressed.push('show') },
    onChange: (states) => told.push(states),
  });
  const choose = (startShortcut: string, showShortcut = ''): unknown => {
    service.apply({ startShortcut, showShortcut });
    return service.states;
  };
  return { service, choose, held, told, pressed, clock, isSuspended: () => isSuspended };
}

const [one, two] = ['Control+Alt+T', 'Control+Alt+S'];

describe('shortcuts that hold everywhere', () => {
  it('are taken as the user chose them, and do what they are for', () => {
    const { choose, held, pressed } = setUp();
    expect(choose(one, two)).toEqual({ startShortcut: 'held', showShortcut: 'held' });
    held.get(one)?.();
    held.get(two)?.();
    expect(pressed).toEqual(['start', 'show']);
  });

  it('are given back when others are chosen, and can change places', () => {
    const { choose, held, pressed } = setUp();
    choose(one, two);
    expect(choose(two, one)).toEqual({ startShortcut: 'held', showShortcut: 'held' });
    held.get(two)?.();
    expect(pressed).toEqual(['start']);
    expect(choose('')).toEqual({ startShortcut: 'none', showShortcut: 'none' });
    expect(held.size).toBe(0);
  });

  it('say when another program has the keys, or the other shortcut', () => {
    const { choose } = setUp('at-once', [one]);
    expect(choose(one, two)).toEqual({ startShortcut: 'taken', showShortcut: 'held' });
    expect(choose(two, two)).toEqual({ startShortcut: 'same', showShortcut: 'held' });
  });

  it('tell of changes only', () => {
    const { choose, told } = setUp();
    choose('');
    choose(one);
    choose(one);
    expect(told).toHaveLength(1);
  });

  it('are silent while keys are recorded, and again awake when nobody says that it is over', async () => {
    const { service, clock, isSuspended } = setUp();
    service.record(true);
    expect(isSuspended()).toBe(true);
    await clock.advance(61_000);
    expect(isSuspended()).toBe(false);
    service.record(true);
    service.record(false);
    expect([isSuspended(), clock.waitingTimers()]).toEqual([false, 0]);
  });

  it('are free again at the end', () => {
    const { service, choose, held } = setUp();
    choose(one);
    service.stop();
    expect(held.size).toBe(0);
  });
});

describe('on Wayland', () => {
  it('the desktop asks, and gives none to what is not installed', () => {
    expect(setUp('asks').choose(one)).toMatchObject({ startShortcut: 'asked' });
    const { choose, held } = setUp('installed-only');
    expect(choose(one)).toMatchObject({ startShortcut: 'uninstalled' });
    expect(held.size).toBe(0);
  });

  it.each([
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, [], 'asks'],
    ['linux', { XDG_SESSION_TYPE: 'wayland', APPIMAGE: '/x' }, [], 'installed-only'],
    ['linux', { XDG_SESSION_TYPE: 'wayland' }, ['--ozone-platform=x11'], 'at-once'],
    ['linux', { XDG_SESSION_TYPE: 'x11', APPIMAGE: '/x' }, [], 'at-once'],
    ['darwin', {}, [], 'at-once'],
  ] as const)('%s with %j and %j is known', (platform, environment, argv, manner) => {
    expect(shortcutManner(platform, environment, argv)).toBe(manner);
  });
});
