import { describe, expect, it } from 'vitest';
import { checkSession } from '../../../core/session/session-check.ts';
import { endSession, pauseSession } from '../../../core/session/session-machine.ts';
import { viewSession } from '../../../core/session/session-view.ts';
import { aReading, aRunningSession, minuteMs, morningMs } from '../../support/session-fixtures.ts';

describe('viewSession', () => {
  it('is at rest without a session', () => {
    expect(viewSession(null)).toEqual({ kind: 'rest' });
  });

  it('tells a running one by its deadline', () => {
    const { session } = checkSession(aRunningSession(), aReading(10_000));
    expect(viewSession(session)).toMatchObject({
      kind: 'running',
      deadlineAt: morningMs + 12 * minuteMs,
      undoUntil: morningMs + 30_000,
    });
  });

  it('shifts both moments with a clock that was changed', () => {
    const { session } = checkSession(aRunningSession(), aReading(10_000, { wallShiftMs: -3_600_000 }));
    expect(viewSession(session)).toMatchObject({
      deadlineAt: morningMs + 12 * minuteMs - 3_600_000,
      undoUntil: morningMs + 30_000 - 3_600_000,
    });
  });

  it('tells a paused one by what is left', () => {
    const { session } = pauseSession(aRunningSession(), aReading(minuteMs));
    expect(viewSession(session)).toMatchObject({
      kind: 'paused',
      reason: 'user',
      attendedMs: minuteMs,
      remainingMs: 11 * minuteMs,
      since: morningMs + minuteMs,
    });
  });

  it('tells one that is over by what was attended', () => {
    const { session } = endSession(aRunningSession(), aReading(minuteMs));
    expect(viewSession(session)).toMatchObject({
      kind: 'reflecting',
      attendedMs: minuteMs,
      endedBy: 'user',
      endedAt: morningMs + minuteMs,
    });
  });
});
