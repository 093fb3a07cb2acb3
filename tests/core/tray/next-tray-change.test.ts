import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iconLook, iconLookKey } from '../../../core/tray/icon-look.ts';
import { nextTrayChangeAt } from '../../../core/tray/next-tray-change.ts';
import { trayMenu } from '../../../core/tray/tray-menu.ts';
import { trayWords } from '../../../core/tray/tray-words.ts';
import type { SessionState } from '../../../core/session/session-state.ts';
import type { Platform } from '../../../core/types/platform.ts';
import { taskbarProgress } from '../../../core/tray/taskbar-progress.ts';
import type { TrayChoices } from '../../../core/tray/tray-choices.ts';
import { aTrayModel, trayChoices } from '../../support/tray-model.ts';
import { paused, reflecting, rest, running, startedAt } from '../../support/session-states.ts';

const minuteMs = 60_000;

/** Everything that the tray shows at a moment; a menu that is made when it opens is not part of it. */
function shown(state: SessionState, nowMs: number, platform: Platform, choices: TrayChoices): string {
  const model = aTrayModel({ state, choices, nowMs });
  return JSON.stringify([
    iconLookKey(iconLook(state, nowMs, platform, choices)),
    trayWords(model, platform),
    platform === 'linux' ? trayMenu(model) : null,
    taskbarProgress(state, nowMs, platform),
  ]);
}

const platforms = fc.constantFrom<Platform[]>('linux', 'win32', 'darwin');
const planned = fc.integer({ min: 1, max: 60 });
const chosen = fc.record<TrayChoices>({
  glanceNumbers: fc.constantFrom('always', 'last-minute', 'never'),
  trayIcon: fc.constantFrom('ring', 'digits'),
  trayClick: fc.constant('start'),
  trayTone: fc.constant('system'),
});

/** When a session of twelve minutes next changes with what holds by default. */
function nextAt(nowMs: number, platform: Platform, choices: Partial<TrayChoices> = {}): number | null {
  return nextTrayChangeAt(running(), nowMs, platform, trayChoices(choices));
}

describe('nextTrayChangeAt', () => {
  it.each([rest, paused(), reflecting()])('is never for a session that is $kind', (state) => {
    expect(nextTrayChangeAt(state, startedAt, 'darwin', trayChoices())).toBeNull();
  });

  it('is when "Not now" goes, then once a minute', () => {
    expect(nextAt(startedAt, 'linux')).toBe(startedAt + 30_000);
    expect(nextAt(startedAt + 30_000, 'linux')).toBe(startedAt + minuteMs);
    expect(nextAt(startedAt + minuteMs, 'linux')).toBe(startedAt + 2 * minuteMs);
  });

  it('is each second of the last minute where there is room for them', () => {
    const lastMinute = startedAt + 11 * minuteMs;
    expect(nextAt(lastMinute, 'darwin')).toBe(lastMinute + 1_000);
    expect(nextAt(lastMinute, 'win32', { trayIcon: 'digits' })).toBe(lastMinute + 1_000);
    expect(nextAt(lastMinute, 'darwin', { glanceNumbers: 'never' })).toBeNull();
    expect(nextAt(lastMinute, 'win32')).toBeNull();
    expect(nextAt(lastMinute, 'linux', { trayIcon: 'digits' })).toBeNull();
  });

  it('is always ahead, and nothing changes before it', () => {
    fc.assert(
      fc.property(
        platforms,
        planned,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        chosen,
        (platform, minutes, share, part, choices) => {
          const state = running({ plannedMs: minutes * minuteMs });
          const nowMs = startedAt + Math.floor(share * minutes * minuteMs);
          const next = nextTrayChangeAt(state, nowMs, platform, choices);
          if (next !== null) expect(next).toBeGreaterThan(nowMs);
          const until = next ?? state.deadlineAt;
          const between = nowMs + Math.floor(part * Math.max(0, until - 1 - nowMs));
          expect(shown(state, between, platform, choices)).toBe(shown(state, nowMs, platform, choices));
        },
      ),
    );
  });

  it('is a moment at which something does change', () => {
    fc.assert(
      fc.property(
        platforms,
        planned,
        fc.double({ min: 0, max: 1, noNaN: true }),
        chosen,
        (platform, minutes, share, choices) => {
          const state = running({ plannedMs: minutes * minuteMs });
          const nowMs = startedAt + Math.floor(share * minutes * minuteMs);
          const next = nextTrayChangeAt(state, nowMs, platform, choices);
          fc.pre(next !== null);
          expect(shown(state, next ?? 0, platform, choices)).not.toBe(shown(state, nowMs, platform, choices));
        },
      ),
    );
  });

  it('wakes a whole session on Linux thirteen times at most', () => {
    let wakes = 0;
    for (let next = nextAt(startedAt, 'linux'); next !== null; wakes += 1) {
      next = nextAt(next, 'linux');
    }
    expect(wakes).toBe(12);
  });
});
