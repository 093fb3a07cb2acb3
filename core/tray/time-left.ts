import type { SessionState } from '../session/session-state.ts';
import { minuteMs, secondMs } from '../time/durations.ts';

/** A session that has time left: it runs or stands still. */
export type OpenSession = Extract<SessionState, { kind: 'running' | 'paused' }>;

/** How much of a session is left at a moment, never below nothing, in ms. */
export function remainingAt(state: OpenSession, nowMs: number): number {
  return state.kind === 'paused' ? state.remainingMs : Math.max(0, state.deadlineAt - nowMs);
}

/** Whole minutes that are left, rounded up, so that the last minute still shows 1. */
export function minutesLeft(remainingMs: number): number {
  return Math.ceil(remainingMs / minuteMs);
}

/** Whole seconds that are left, rounded up. */
export function secondsLeft(remainingMs: number): number {
  return Math.ceil(remainingMs / secondMs);
}
