import type { ActiveSession } from './active-session.ts';
import { undoWindowMs, type SessionState } from './session-state.ts';
import { attendedMs, deadlineAt, elapsedMs, remainingMs } from './session-time.ts';

/** The session as windows and the tray see it. */
export function viewSession(session: ActiveSession | null): SessionState {
  if (session === null) return { kind: 'rest' };
  const { record } = session;
  if (session.phase === 'running') {
    const { anchor, startReading } = session;
    // Told in wall time as the wall clock is now, like the deadline: a changed clock shifts both.
    const undoUntil =
      startReading === null ? record.startedAt : anchor.wallMs + undoWindowMs - elapsedMs(startReading, anchor);
    return { kind: 'running', session: record, deadlineAt: deadlineAt(record, anchor), undoUntil };
  }
  if (session.phase === 'paused') {
    const { reason, pausedAt } = session;
    const left = remainingMs(record);
    return {
      kind: 'paused',
      session: record,
      reason,
      attendedMs: attendedMs(record),
      remainingMs: left,
      since: pausedAt,
    };
  }
  const { endedBy, endedAt } = session;
  return { kind: 'reflecting', session: record, attendedMs: attendedMs(record), endedBy, endedAt };
}
