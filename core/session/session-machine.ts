import { announcedBefore, withNewSegment } from './active-session.ts';
import type { ActiveSession, PausedSession, Step } from './active-session.ts';
import { hasConfirmedAction } from './outcome.ts';
import type { Reading } from './reading.ts';
import { checkSession } from './session-check.ts';
import type { EndedBy, PauseReason } from './session-record.ts';
import { swapWindowMs, undoWindowMs } from './session-state.ts';
import { absenceMs, attendedMs, elapsedMs, remainingMs } from './session-time.ts';
import { minuteMs } from '../time/durations.ts';

/** How much later than shown "Not now" still works, in ms: the click has a way to go, and a clock may be a second coarse. */
const undoGraceMs = 1_000;

/** The user stops the clock. */
export function pauseSession(session: ActiveSession, now: Reading): Step {
  return stopClock(session, now, 'user');
}

/** The machine is about to sleep. May come twice, or late: nothing happens to a session that stands still already. */
export function suspendSession(session: ActiveSession, now: Reading): Step {
  return stopClock(session, now, 'suspend');
}

function stopClock(session: ActiveSession, now: Reading, reason: PauseReason): Step {
  const step = checkSession(session, now);
  if (step.session.phase !== 'running') return step;
  const { record, announced, startReading } = step.session;
  const suspendReading = reason === 'suspend' ? now : null;
  const pausedAt = now.wallMs;
  return {
    session: { phase: 'paused', record, announced, startReading, reason, pausedAt, suspendReading },
    moments: step.moments,
  };
}

/** The machine is awake again: after a short sleep the session goes on silently, after a longer one it asks. */
export function wakeSession(session: ActiveSession, now: Reading): Step {
  if (session.phase !== 'paused' || session.suspendReading === null) return checkSession(session, now);
  const awayMs = elapsedMs(session.suspendReading, now);
  if (awayMs < absenceMs) return resumeSession(session, now);
  return {
    session: { ...session, reason: 'absence', pausedAt: now.wallMs - awayMs, suspendReading: null },
    moments: ['absence'],
  };
}

/** Goes on after any pause. */
export function resumeSession(session: ActiveSession, now: Reading): Step {
  if (session.phase !== 'paused') return checkSession(session, now);
  const { announced, startReading } = session;
  const record = withNewSegment(session.record, now.wallMs);
  return { session: { phase: 'running', record, announced, startReading, anchor: now }, moments: [] };
}

/**
 * Adds minutes. A session that is over goes on with exactly these: what was left when the user ended it was given up.
 * Announcements are made again for what lies ahead once more.
 */
export function extendSession(session: ActiveSession, minutes: number, now: Reading): Step {
  const step = checkSession(session, now);
  const addedMs = minutes * minuteMs;
  const current = step.session;
  if (current.phase === 'reflecting') {
    const plannedMs = attendedMs(current.record) + addedMs;
    const record = withNewSegment({ ...current.record, plannedMs }, now.wallMs);
    const announced = announcedBefore(addedMs);
    return { session: { phase: 'running', record, announced, startReading: null, anchor: now }, moments: [] };
  }
  const record = { ...current.record, plannedMs: current.record.plannedMs + addedMs };
  const ahead = announcedBefore(remainingMs(record));
  const announced = {
    nudge: current.announced.nudge && ahead.nudge,
    lastMinute: current.announced.lastMinute && ahead.lastMinute,
  };
  const moments = step.moments.filter(
    (moment) => moment === 'absence' || (moment === 'nudge' ? announced.nudge : announced.lastMinute),
  );
  return { session: { ...current, record, announced }, moments };
}

/** The user ends the session; one that was paused by an absence or a restart ended when it stopped. */
export function endSession(session: ActiveSession, now: Reading): Step {
  const step = checkSession(session, now);
  const current = step.session;
  if (current.phase === 'reflecting') return step;
  const { record, announced, startReading } = current;
  const endedBy = current.phase === 'running' ? 'user' : endOfPause[current.reason];
  const endedAt = current.phase === 'paused' && endedBy !== 'user' ? current.pausedAt : now.wallMs;
  return {
    session: { phase: 'reflecting', record, announced, startReading, endedBy, endedAt },
    moments: step.moments,
  };
}

const endOfPause: Record<PausedSession['reason'], EndedBy> = {
  user: 'user',
  suspend: 'user',
  absence: 'absence',
  restart: 'restart',
};

/** Whether "Not now" may still take everything back. */
export function canUndo(session: ActiveSession, now: Reading): boolean {
  if (session.phase === 'reflecting' || session.startReading === null) return false;
  return elapsedMs(session.startReading, now) <= undoWindowMs + undoGraceMs;
}

/**
 * Whether "someone else" merely swaps the person: the session has hardly begun. Something that was done for the person
 * is never thrown away, however early.
 */
export function isFresh(session: ActiveSession): boolean {
  return attendedMs(session.record) < swapWindowMs && !hasConfirmedAction(session.record);
}
