import { describe, expect, it } from 'vitest';
import type { SessionRecord } from '../../../core/session/session-record.ts';
import type { SessionState } from '../../../core/session/session-state.ts';
import type { TrayModel } from '../../../core/tray/tray-model.ts';
import { aTrayModel } from '../../support/tray-model.ts';
import { createManualClock } from '../../../main/app/manual-clock.ts';
import { TrayTicker } from '../../../main/tray/tray-ticker.ts';

function setUp(state: SessionState) {
  const clock = createManualClock({ platform: 'linux', startMs: 0, pauseBetweenTimers: () => Promise.resolve() });
  const shownAt: number[] = [];
  const ticker = new TrayTicker({
    clock,
    platform: 'linux',
    model: (): TrayModel => aTrayModel({ state, nowMs: clock.now() }),
    show: () => shownAt.push(clock.now()),
  });
  ticker.refresh();
  return { clock, shownAt };
}

const session = { plannedMs: 720_000 } as SessionRecord;

describe('TrayTicker', () => {
  it('never wakes up at rest', async () => {
    const { clock, shownAt } = setUp({ kind: 'rest' });
    await clock.advance(3_600_000);
    expect(shownAt).toHaveLength(1);
  });

  it('wakes up once a minute on Linux while a session runs, and when "Not now" has passed', async () => {
    const { clock, shownAt } = setUp({ kind: 'running', session, deadlineAt: 720_000, undoUntil: 30_000 });
    await clock.advance(5 * 60_000 + 1_000);
    expect(shownAt.map((ms) => Math.floor(ms / 1000))).toEqual([0, 30, 60, 120, 180, 240, 300]);
  });
});
