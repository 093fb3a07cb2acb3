import { describe, expect, it } from 'vitest';
import { windowTitles } from '../../../core/text/window-text.ts';
import type { Platform } from '../../../core/types/platform.ts';
import { windowOptions, windowPlans } from '../../../main/windows/window-plan.ts';

const optionsOf = (name: 'session' | 'week' | 'pill', platform: Platform) =>
  windowOptions({
    plan: windowPlans(platform, windowTitles)[name],
    bounds: { x: 0, y: 0, width: 156, height: 40 },
    preloadFile: '/preload.cjs',
    isDark: true,
  });

describe.each(['win32', 'darwin', 'linux'] as const)('the windows of %s', (platform) => {
  it('keep the pill above others, out of the taskbar, and of one size', () => {
    expect(optionsOf('pill', platform)).toMatchObject({
      alwaysOnTop: true,
      skipTaskbar: true,
      resizable: false,
      frame: false,
      fullscreenable: false,
      show: false,
    });
  });

  it('put nothing else above others', () => {
    expect([optionsOf('session', platform).alwaysOnTop, optionsOf('week', platform).alwaysOnTop]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('are all sandboxed', () => {
    for (const name of ['session', 'week', 'pill'] as const) {
      expect(optionsOf(name, platform).webPreferences).toMatchObject({ sandbox: true, contextIsolation: true });
    }
  });
});

describe('the pill', () => {
  it('can be seen through where that never shows black', () => {
    const transparent = (['win32', 'darwin', 'linux'] as const).map((system) => optionsOf('pill', system).transparent);
    expect(transparent).toEqual([true, true, undefined]);
  });

  it('is a panel on macOS, which is on every desktop and leaves the Dock alone', () => {
    expect([optionsOf('pill', 'darwin').type, optionsOf('pill', 'win32').type]).toEqual(['panel', undefined]);
  });
});
