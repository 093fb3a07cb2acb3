import { hasConfirmedAction } from './outcome.ts';
import { lastMinuteLeftMs, nudgeLeftMs, withCredit } from './active-session.ts';
import type { ActiveSession, Announced, Moment, RunningSession, Step } from './active-session.ts';
import type { Reading } from './reading.ts';
import { advance, remainingMs } from './session-time.ts';

/** Brings a session up to the present moment: credits what was attended, notices an absence, ends it at zero. */
export function checkSession(session: ActiveSession, now: Reading): Step {
  if (session.phase !== 'running') return { session, moments: [] };
  const passed = advance(session.anchor, now);
  if (passed.kind === 'absence') return beAway(session, now.wallMs - passed.awayMs);

  const leftMs = remainingMs(session.record);
  if (passed.ms >= leftMs) return endByTimer(session, leftMs, now.wallMs - (passed.ms - leftMs));

  const record = withCredit(session.record, passed.ms);
  return announce({ ...session, record, anchor: now });
}

function beAway(session: RunningSession, pausedAt: number): Step {
  const { record, announced, startReading } = session;
  return {
    session: { phase: 'paused', record, announced, startReading, reason: 'absence', pausedAt, suspendReading: null },
    moments: ['absence'],
  };
}

function endByTimer(session: RunningSession, leftMs: number, endedAt: number): Step {
  const { announced, startReading } = session;
  const record = withCredit(session.record, leftMs);
  return {
    session: { phase: 'reflecting', record, announced, startReading, endedBy: 'timer', endedAt },
    moments: ['timer-ended'],
  };
}

function announce(session: RunningSession): Step {
  const leftMs = remainingMs(session.record);
  const isLastMinute = leftMs <= lastMinuteLeftMs;
  const announced: Announced = {
    nudge: session.announced.nudge || leftMs <= nudgeLeftMs,
    lastMinute: session.announced.lastMinute || isLastMinute,
  };
  const moments: Moment[] = [];
  if (announced.lastMinute !== session.announced.lastMinute) moments.push('last-minute');
  // After a late check the last minute says it all; two messages at once would be one too many.
  else if (announced.nudge !== session.announced.nudge && !isLastMinute && !hasConfirmedAction(session.record)) {
    moments.push('nudge');
  }
  return { session: { ...session, announced }, moments };
}
