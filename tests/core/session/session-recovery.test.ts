import { describe, expect, it } from 'vitest';
import type { ActiveSession } from '../../../core/session/active-session.ts';
import { parseRunningFile } from '../../../core/session/running-file.ts';
import { checkSession } from '../../../core/session/session-check.ts';
import { canUndo, endSession, pauseSession } from '../../../core/session/session-machine.ts';
import { recoverSession, toEndedSession, toRunningFile } from '../../../core/session/session-recovery.ts';
import { aLook, anAction, aReading, aRunningSession, minuteMs, morningMs } from '../../support/session-fixtures.ts';

const running = checkSession(aRunningSession(), aReading(4_500)).session;
const paused = pauseSession(aRunningSession(), aReading(minuteMs)).session;
const over = endSession(aRunningSession(), aReading(minuteMs)).session;

function throughTheDisk(session: ActiveSession): ActiveSession {
  const file = parseRunningFile(JSON.parse(JSON.stringify(toRunningFile(session, morningMs + 2 * minuteMs))));
  if (file === null) throw new Error('What was written cannot be read.');
  return recoverSession(file);
}

function ended(given: Partial<ActiveSession['record']>) {
  if (over.phase !== 'reflecting') throw new Error('It did not end.');
  return { ...over, record: { ...over.record, ...given } };
}

describe('a session after a restart', () => {
  it('stands still since the last known moment when it was running', () => {
    const found = throughTheDisk(running);
    expect(found).toMatchObject({ phase: 'paused', reason: 'restart', pausedAt: morningMs + 4_500 });
    expect(found.record).toEqual(running.record);
  });

  it('stands still since the pause when it was paused', () => {
    expect(throughTheDisk(paused)).toMatchObject({
      phase: 'paused',
      reason: 'restart',
      pausedAt: morningMs + minuteMs,
    });
  });

  it('is reflected on when it was over', () => {
    expect(throughTheDisk(over)).toMatchObject({
      phase: 'reflecting',
      endedBy: 'user',
      endedAt: morningMs + minuteMs,
      record: over.record,
    });
  });

  it('cannot be undone: nobody knows what the clocks did', () => {
    expect(canUndo(throughTheDisk(running), aReading(5_000))).toBe(false);
  });

  it('announces only what still lies ahead', () => {
    const late = checkSession(aRunningSession(), aReading(10 * minuteMs)).session;
    expect(throughTheDisk(late).announced).toEqual({ nudge: true, lastMinute: false });
  });
});

describe('toEndedSession', () => {
  it('sums up', () => {
    expect(toEndedSession(ended({ looks: [aLook()] }))).toMatchObject({
      attendedMs: minuteMs,
      endedBy: 'user',
      endedAt: morningMs + minuteMs,
      outcome: 'looked',
    });
  });

  it('counts as skipped what was left for somebody else', () => {
    expect(toEndedSession(ended({ looks: [aLook()] }), true).outcome).toBe('skipped');
  });

  it('stays done when something was done', () => {
    expect(toEndedSession(ended({ actions: [anAction({ state: 'confirmed' })] }), true).outcome).toBe('done');
  });
});
