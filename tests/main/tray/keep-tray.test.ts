import { describe, expect, it } from 'vitest';
import { trayText } from '../../../core/text/tray-text.ts';
import type { Platform } from '../../../core/types/platform.ts';
import { createManualClock } from '../../../main/app/manual-clock.ts';
import { keepTray, type KeepTrayParts } from '../../../main/tray/keep-tray.ts';

const hiddenIcon = { x: 0, y: 1117, width: 34, height: 24 };

function setUp(platform: Platform, options: { readonly told?: string; readonly environment?: object } = {}) {
  const happened: string[] = [];
  const told = [options.told];
  const clock = createManualClock({ platform, startMs: 0, pauseBetweenTimers: () => Promise.resolve() });
  const electron = {
    app: { isPackaged: false, setActivationPolicy: (policy: string) => happened.push(policy) },
    screen: { getDisplayMatching: () => ({ bounds: { x: 0, y: 0, width: 1728, height: 1117 } }) },
  } as unknown as KeepTrayParts['electron'];
  keepTray({
    electron,
    platform,
    clock,
    environment: { ...options.environment },
    tray: { show: () => happened.push('show'), destroy: () => happened.push('destroy'), bounds: () => hiddenIcon },
    built: Promise.resolve(),
    windows: () => ({
      setReach: (hasTray) => happened.push(`tray ${hasTray}`),
      openQuietly: (window) => happened.push(`open ${window}`),
      tell: (_window, _name, { message }) => happened.push(message),
    }),
    told: () => ({
      load: () => Promise.resolve(),
      wasTold: (notice) => told.includes(notice),
      setTold: (notice) => told.push(notice),
    }),
  }).start();
  return { happened, clock };
}

describe('keeping the program in reach', () => {
  it.each<[Platform, object]>([
    ['win32', {}],
    ['linux', { TWELVE_TRAY: 'there' }],
  ])('shows the icon at once on %s with %j', (platform, environment) => {
    expect(setUp(platform, { environment }).happened).toEqual(['show']);
  });

  it('goes to the Dock, opens the window and says why once when macOS hides the icon', async () => {
    const { happened, clock } = setUp('darwin');
    await clock.advance(10_000);
    expect(happened).toEqual(['show', 'regular', 'tray false', 'open session', trayText.missing.darwin]);
  });

  it('does not say it again at the next start', async () => {
    const { happened, clock } = setUp('darwin', { told: 'no-tray' });
    await clock.advance(10_000);
    expect(happened.at(-1)).toBe('open session');
  });

  it('opens the window on a Linux where there is no bus to ask', async () => {
    const { happened, clock } = setUp('linux');
    await clock.advance(10_000);
    expect(happened).toEqual(['show', 'tray false', 'open session', trayText.missing.linux]);
  });
});
