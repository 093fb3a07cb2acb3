import { describe, expect, it } from 'vitest';
import type { ActiveSession } from '../../../core/session/active-session.ts';
import { checkSession } from '../../../core/session/session-check.ts';
import {
  canUndo,
  endSession,
  extendSession,
  isFresh,
  pauseSession,
  resumeSession,
  suspendSession,
  wakeSession,
} from '../../../core/session/session-machine.ts';
import { attendedMs, remainingMs } from '../../../core/session/session-time.ts';
import { aReading, aRunningSession, anAction, minuteMs, morningMs } from '../../support/session-fixtures.ts';

const asleep = (fromMs: number, toMs: number) => aReading(toMs, { asleepMs: toMs - fromMs });
const ended = endSession(aRunningSession(), aReading(5 * minuteMs)).session;
const away = checkSession(aRunningSession(), aReading(9 * minuteMs, { asleepMs: 8 * minuteMs })).session;

describe('pauseSession', () => {
  it('credits up to the pause and nothing after it', () => {
    const paused = pauseSession(aRunningSession(), aReading(minuteMs)).session;
    const resumed = resumeSession(paused, aReading(30 * minuteMs)).session;
    const { session } = pauseSession(resumed, aReading(31 * minuteMs));
    expect(session.record.segments).toEqual([
      { startedAt: morningMs, attendedMs: minuteMs },
      { startedAt: morningMs + 30 * minuteMs, attendedMs: minuteMs },
    ]);
    expect(session).toMatchObject({ phase: 'paused', reason: 'user', pausedAt: morningMs + 31 * minuteMs });
  });

  it('keeps the reason of an earlier pause', () => {
    expect(pauseSession(away, aReading(20 * minuteMs)).session).toBe(away);
  });

  it('comes too late for a session that has ended meanwhile', () => {
    const step = pauseSession(aRunningSession(), aReading(12 * minuteMs));
    expect(step.session.phase).toBe('reflecting');
    expect(step.moments).toEqual(['timer-ended']);
  });
});

describe('suspendSession and wakeSession', () => {
  const suspended = suspendSession(aRunningSession(), aReading(minuteMs)).session;

  it('stands still from the suspend on', () => {
    expect(suspended).toMatchObject({ phase: 'paused', reason: 'suspend', pausedAt: morningMs + minuteMs });
  });

  it('goes on silently when it was short, without crediting the gap', () => {
    const woken = wakeSession(suspended, asleep(minuteMs, minuteMs + 59_999));
    expect(woken.session.phase).toBe('running');
    expect(woken.moments).toEqual([]);
    expect(attendedMs(woken.session.record)).toBe(minuteMs);
  });

  it('stays paused and asks from a minute on', () => {
    const woken = wakeSession(suspended, asleep(minuteMs, 2 * minuteMs));
    expect(woken.session).toMatchObject({ phase: 'paused', reason: 'absence', pausedAt: morningMs + minuteMs });
    expect(woken.moments).toEqual(['absence']);
  });

  it('says since when in the time that the wall clock shows now', () => {
    const woken = wakeSession(suspended, aReading(31 * minuteMs, { wallShiftMs: 3_600_000 })).session;
    expect(woken).toMatchObject({ pausedAt: morningMs + minuteMs + 3_600_000 });
  });

  it('asks only once when the system says twice that it woke up', () => {
    const woken = wakeSession(suspended, asleep(minuteMs, 9 * minuteMs)).session;
    expect(wakeSession(woken, asleep(minuteMs, 9 * minuteMs)).moments).toEqual([]);
  });

  it('counts from the first suspend when the system says it twice', () => {
    const again = suspendSession(suspended, asleep(minuteMs, minuteMs + 50_000)).session;
    const woken = wakeSession(again, asleep(minuteMs, minuteMs + 70_000)).session;
    expect(woken).toMatchObject({ reason: 'absence' });
  });

  it('leaves the pause of a user alone', () => {
    const paused = pauseSession(aRunningSession(), aReading(minuteMs)).session;
    const woken = wakeSession(suspendSession(paused, aReading(minuteMs + 1)).session, aReading(minuteMs + 9)).session;
    expect(woken).toBe(paused);
  });

  it('notices a sleep when the suspend is told only after it', () => {
    expect(suspendSession(aRunningSession(), asleep(4_000, 9 * minuteMs)).session).toMatchObject({ reason: 'absence' });
  });

  it('is a mere check when a wake comes without a suspend', () => {
    expect(attendedMs(wakeSession(aRunningSession(), aReading(4_000)).session.record)).toBe(4_000);
  });
});

describe('resumeSession', () => {
  it('goes on after an absence with what was attended before', () => {
    const { session } = resumeSession(away, aReading(10 * minuteMs));
    expect(session.phase).toBe('running');
    expect(remainingMs(session.record)).toBe(12 * minuteMs);
  });

  it('does not bring back a session that is over', () => {
    expect(resumeSession(ended, aReading(6 * minuteMs)).session).toBe(ended);
  });
});

describe('extendSession', () => {
  it('adds to a running session', () => {
    const { session } = extendSession(aRunningSession(), 5, aReading(2 * minuteMs));
    expect(remainingMs(session.record)).toBe(15 * minuteMs);
  });

  it('adds to a paused session, which stays paused', () => {
    const { session } = extendSession(away, 5, aReading(10 * minuteMs));
    expect(session.phase).toBe('paused');
    expect(session.record.plannedMs).toBe(17 * minuteMs);
  });

  it('reopens a session that the timer ended', () => {
    const over = checkSession(aRunningSession(), aReading(12 * minuteMs)).session;
    const { session } = extendSession(over, 2, aReading(14 * minuteMs));
    expect(session.phase).toBe('running');
    expect(attendedMs(session.record)).toBe(12 * minuteMs);
    expect(remainingMs(session.record)).toBe(2 * minuteMs);
  });

  it('gives exactly the minutes asked for to a session that the user ended early', () => {
    const { session } = extendSession(ended, 2, aReading(6 * minuteMs));
    expect(remainingMs(session.record)).toBe(2 * minuteMs);
    expect(attendedMs(session.record)).toBe(5 * minuteMs);
  });

  it('announces again what lies ahead again, and nothing else', () => {
    const late = checkSession(aRunningSession(), aReading(11.5 * minuteMs)).session;
    const announcedAfter = (minutes: number) =>
      extendSession(late, minutes, aReading(11.5 * minuteMs)).session.announced;
    expect(announcedAfter(1)).toEqual({ nudge: true, lastMinute: false });
    expect(announcedAfter(5)).toEqual({ nudge: false, lastMinute: false });
  });

  it('keeps quiet about an announcement that the extension has overtaken', () => {
    expect(extendSession(aRunningSession(), 5, aReading(11.5 * minuteMs)).moments).toEqual([]);
  });
});

describe('endSession', () => {
  it.each<[string, ActiveSession, string, number]>([
    ['running', aRunningSession(), 'user', 10 * minuteMs],
    ['paused by the user', pauseSession(aRunningSession(), aReading(minuteMs)).session, 'user', 10 * minuteMs],
    ['paused by an absence', away, 'absence', 0],
  ])('says who ended one that was %s, and when', (_how, session, endedBy, endedAfterMs) => {
    const over = endSession(session, aReading(10 * minuteMs)).session;
    expect(over).toMatchObject({ phase: 'reflecting', endedBy, endedAt: morningMs + endedAfterMs });
  });

  it('says that a restart ended one that was found at the start', () => {
    const found: ActiveSession = {
      ...aRunningSession(),
      phase: 'paused',
      reason: 'restart',
      pausedAt: morningMs + 4_500,
      suspendReading: null,
    };
    expect(endSession(found, aReading(minuteMs)).session).toMatchObject({
      endedBy: 'restart',
      endedAt: morningMs + 4_500,
    });
  });

  it('leaves one that is over as it is', () => {
    expect(endSession(ended, aReading(minuteMs)).session).toBe(ended);
  });
});

describe('canUndo', () => {
  it('holds for half a minute and a moment more for the way of the click', () => {
    expect(canUndo(aRunningSession(), aReading(31_000))).toBe(true);
    expect(canUndo(aRunningSession(), aReading(31_001))).toBe(false);
  });

  it('does not care about the wall clock', () => {
    expect(canUndo(aRunningSession(), aReading(10_000, { wallShiftMs: 3_600_000 }))).toBe(true);
    expect(canUndo(aRunningSession(), aReading(60_000, { wallShiftMs: -3_600_000 }))).toBe(false);
  });

  it('counts the time asleep', () => {
    expect(canUndo(aRunningSession(), asleep(10_000, 70_000))).toBe(false);
  });

  it('is over with the session', () => {
    expect(canUndo(endSession(aRunningSession(), aReading(5_000)).session, aReading(6_000))).toBe(false);
  });
});

describe('isFresh', () => {
  it('goes by what was attended, not by the clock', () => {
    const paused = pauseSession(aRunningSession(), aReading(59_999)).session;
    expect(isFresh(paused)).toBe(true);
    expect(isFresh(checkSession(aRunningSession(), aReading(60_000)).session)).toBe(false);
  });

  it('is over as soon as something was done', () => {
    const session = aRunningSession();
    const record = { ...session.record, actions: [anAction({ state: 'confirmed' })] };
    expect(isFresh({ ...session, record })).toBe(false);
  });
});
