import { announcedBefore, type ActiveSession, type ReflectingSession } from './active-session.ts';
import { outcomeOf } from './outcome.ts';
import type { RunningFile } from './running-file.ts';
import type { EndedSession } from './session-record.ts';
import { attendedMs, remainingMs } from './session-time.ts';

/** What is kept on disk of a session. `wallMs` is the moment of writing. */
export function toRunningFile(session: ActiveSession, wallMs: number): RunningFile {
  const { record } = session;
  if (session.phase === 'running') return { phase: 'running', session: record, lastReading: session.anchor.wallMs };
  if (session.phase === 'paused') {
    const { reason, pausedAt } = session;
    return { phase: 'paused', session: record, pauseReason: reason, pausedAt, lastReading: wallMs };
  }
  const { endedBy, endedAt } = session;
  return { phase: 'ended', session: record, endedBy, endedAt, lastReading: wallMs };
}

/**
 * The session that a start of the program finds. One that was under way stands still since the last known moment and is
 * offered; one that was over is reflected on. Nobody knows what the clocks did in between, so no "Not now" any more.
 */
export function recoverSession(file: RunningFile): ActiveSession {
  const record = file.session;
  const known = { record, announced: announcedBefore(remainingMs(record)), startReading: null };
  if (file.phase === 'ended') {
    return { ...known, phase: 'reflecting', endedBy: file.endedBy, endedAt: file.endedAt };
  }
  const pausedAt = file.phase === 'paused' ? file.pausedAt : file.lastReading;
  return { ...known, phase: 'paused', reason: 'restart', pausedAt, suspendReading: null };
}

/** A session that is over, as it is stored. One that the user left for somebody else counts as skipped unless done. */
export function toEndedSession(session: ReflectingSession, wasLeft = false): EndedSession {
  const { record, endedAt, endedBy } = session;
  const outcome = outcomeOf(record);
  return {
    ...record,
    endedAt,
    endedBy,
    attendedMs: attendedMs(record),
    outcome: wasLeft && outcome !== 'done' ? 'skipped' : outcome,
  };
}
