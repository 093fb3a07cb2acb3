import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iconLook, iconLookKey } from '../../../core/tray/icon-look.ts';
import { nextTrayChangeAt } from '../../../core/tray/next-tray-change.ts';
import { trayMenu } from '../../../core/tray/tray-menu.ts';
import { trayWords } from '../../../core/tray/tray-words.ts';
import type { SessionState } from '../../../core/session/session-state.ts';
import type { Platform } from '../../../core/types/platform.ts';
import { paused, reflecting, rest, running, startedAt } from '../../support/session-states.ts';

const minuteMs = 60_000;

/** Everything that the tray shows at a moment. */
function shown(state: SessionState, nowMs: number, platform: Platform): string {
  const model = { state, next: null, sessionMinutes: 12, nowMs };
  return JSON.stringify([iconLookKey(iconLook(state, nowMs, platform)), trayWords(model, platform), trayMenu(model)]);
}

const platforms = fc.constantFrom<Platform[]>('linux', 'win32', 'darwin');
const planned = fc.integer({ min: 1, max: 60 });

describe('nextTrayChangeAt', () => {
  it.each([rest, paused(), reflecting()])('is never for a session that is $kind', (state) => {
    expect(nextTrayChangeAt(state, startedAt, 'darwin')).toBeNull();
  });

  it('is when "Not now" goes, then once a minute', () => {
    expect(nextTrayChangeAt(running(), startedAt, 'linux')).toBe(startedAt + 30_000);
    expect(nextTrayChangeAt(running(), startedAt + 30_000, 'linux')).toBe(startedAt + minuteMs);
    expect(nextTrayChangeAt(running(), startedAt + minuteMs, 'linux')).toBe(startedAt + 2 * minuteMs);
  });

  it('is each second of the last minute on macOS, and never elsewhere', () => {
    const lastMinute = startedAt + 11 * minuteMs;
    expect(nextTrayChangeAt(running(), lastMinute, 'darwin')).toBe(lastMinute + 1_000);
    expect(nextTrayChangeAt(running(), lastMinute, 'win32')).toBeNull();
    expect(nextTrayChangeAt(running(), lastMinute, 'linux')).toBeNull();
  });

  it('is always ahead, and nothing changes before it', () => {
    fc.assert(
      fc.property(
        platforms,
        planned,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (platform, minutes, share, part) => {
          const state = running({ plannedMs: minutes * minuteMs });
          const nowMs = startedAt + Math.floor(share * minutes * minuteMs);
          const next = nextTrayChangeAt(state, nowMs, platform);
          if (next !== null) expect(next).toBeGreaterThan(nowMs);
          const until = next ?? state.deadlineAt;
          const between = nowMs + Math.floor(part * Math.max(0, until - 1 - nowMs));
          expect(shown(state, between, platform)).toBe(shown(state, nowMs, platform));
        },
      ),
    );
  });

  it('is a moment at which something does change', () => {
    fc.assert(
      fc.property(platforms, planned, fc.double({ min: 0, max: 1, noNaN: true }), (platform, minutes, share) => {
        const state = running({ plannedMs: minutes * minuteMs });
        const nowMs = startedAt + Math.floor(share * minutes * minuteMs);
        const next = nextTrayChangeAt(state, nowMs, platform);
        fc.pre(next !== null);
        expect(shown(state, next ?? 0, platform)).not.toBe(shown(state, nowMs, platform));
      }),
    );
  });

  it('wakes a whole session on Linux thirteen times at most', () => {
    let wakes = 0;
    for (let next = nextTrayChangeAt(running(), startedAt, 'linux'); next !== null; wakes += 1) {
      next = nextTrayChangeAt(running(), next, 'linux');
    }
    expect(wakes).toBe(12);
  });
});
