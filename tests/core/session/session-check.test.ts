import { describe, expect, it } from 'vitest';
import type { ActiveSession, Moment } from '../../../core/session/active-session.ts';
import { nextCheckMs } from '../../../core/session/active-session.ts';
import { checkSession } from '../../../core/session/session-check.ts';
import { answerAction, beginAction } from '../../../core/session/session-edits.ts';
import { pauseSession } from '../../../core/session/session-machine.ts';
import { attendedMs } from '../../../core/session/session-time.ts';
import { aReading, aRunningSession, minuteMs, morningMs } from '../../support/session-fixtures.ts';

/** Checks a session as often as it asks to be until `untilMs`, and tells what happened when. */
function runUntil(session: ActiveSession, untilMs: number): readonly (readonly [Moment, number])[] {
  const happened: [Moment, number][] = [];
  let current = session;
  let atMs = 0;
  while (current.phase === 'running' && atMs < untilMs) {
    atMs = Math.min(untilMs, atMs + nextCheckMs(current));
    const step = checkSession(current, aReading(atMs));
    happened.push(...step.moments.map((moment): [Moment, number] => [moment, atMs]));
    current = step.session;
  }
  return happened;
}

describe('checkSession', () => {
  it('credits up to now', () => {
    const { session } = checkSession(aRunningSession(), aReading(90_000));
    expect(attendedMs(session.record)).toBe(90_000);
  });

  it('credits nothing twice', () => {
    const first = checkSession(aRunningSession(), aReading(3_000)).session;
    const { session } = checkSession(first, aReading(4_000));
    expect(session.record.segments).toEqual([{ startedAt: morningMs, attendedMs: 4_000 }]);
  });

  it('leaves a paused session alone', () => {
    const { session } = pauseSession(aRunningSession(), aReading(3_000));
    expect(checkSession(session, aReading(90_000))).toEqual({ session, moments: [] });
  });

  it('nudges at three minutes, announces the last one, and ends at zero', () => {
    expect(runUntil(aRunningSession(), 20 * minuteMs)).toEqual([
      ['nudge', 9 * minuteMs],
      ['last-minute', 11 * minuteMs],
      ['timer-ended', 12 * minuteMs],
    ]);
  });

  it('does not nudge when something was done', () => {
    const session = aRunningSession();
    const begun = beginAction(session.record, { id: 'a', kind: 'comment', profileId: null, targetUrl: null, at: 0 });
    const done = { ...session, record: answerAction(begun, 'a', true, '') };
    expect(runUntil(done, 20 * minuteMs).map(([moment]) => moment)).toEqual(['last-minute', 'timer-ended']);
  });

  it('says only the later of two announcements when a check comes late', () => {
    expect(checkSession(aRunningSession(), aReading(11.5 * minuteMs)).moments).toEqual(['last-minute']);
  });

  it('announces nothing at once to a session that is short anyway', () => {
    expect(runUntil(aRunningSession({ plannedMs: minuteMs }), 2 * minuteMs)).toEqual([['timer-ended', minuteMs]]);
  });

  it('ends late with exactly the planned time and the true end', () => {
    const { session, moments } = checkSession(aRunningSession(), aReading(15 * minuteMs));
    expect(moments).toEqual(['timer-ended']);
    expect(session).toMatchObject({ phase: 'reflecting', endedBy: 'timer', endedAt: morningMs + 12 * minuteMs });
    expect(session.record.segments).toEqual([{ startedAt: morningMs, attendedMs: 12 * minuteMs }]);
  });

  it('tells the true end in the time that the wall clock shows now', () => {
    const { session } = checkSession(aRunningSession(), aReading(15 * minuteMs, { wallShiftMs: 3_600_000 }));
    expect(session).toMatchObject({ endedAt: morningMs + 12 * minuteMs + 3_600_000 });
  });

  it('stands still since the last check after an absence', () => {
    const first = checkSession(aRunningSession(), aReading(4_500)).session;
    const { session, moments } = checkSession(first, aReading(10 * minuteMs, { asleepMs: 9 * minuteMs }));
    expect(moments).toEqual(['absence']);
    expect(session).toMatchObject({ phase: 'paused', reason: 'absence', pausedAt: morningMs + 4_500 });
    expect(attendedMs(session.record)).toBe(4_500);
  });
});
