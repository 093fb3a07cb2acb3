import type { QueueEntry } from '../../core/queue/queue-entry.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import { undoWindowMs, type SessionState } from '../../core/session/session-state.ts';

const minuteMs = 60_000;

/** The moment at which the sessions below began. */
export const startedAt = Date.parse('2026-11-23T09:00:00Z');

/** A twelve-minute session with Ana. */
export function aRecord(changes: Partial<SessionRecord> = {}): SessionRecord {
  return {
    id: 'session-1',
    contactId: 'ana',
    contactName: 'Ana Kovačević',
    plannedMs: 12 * minuteMs,
    startedAt,
    timeZone: 'Europe/Zagreb',
    segments: [],
    intention: '',
    note: '',
    tipId: 'tip-1',
    familiarityBefore: 2,
    familiarityAfter: null,
    followUp: null,
    looks: [],
    actions: [],
    ...changes,
  };
}

/** At rest. */
export const rest: SessionState = { kind: 'rest' };

/** Running since `startedAt`. */
export function running(changes: Partial<SessionRecord> = {}): Extract<SessionState, { kind: 'running' }> {
  const session = aRecord(changes);
  return {
    kind: 'running',
    session,
    deadlineAt: startedAt + session.plannedMs,
    undoUntil: startedAt + undoWindowMs,
  };
}

/** Standing still with 7:12 left. */
export function paused(
  changes: Partial<Extract<SessionState, { kind: 'paused' }>> = {},
): Extract<SessionState, { kind: 'paused' }> {
  return {
    kind: 'paused',
    session: aRecord(),
    reason: 'user',
    attendedMs: 4 * minuteMs + 48_000,
    remainingMs: 7 * minuteMs + 12_000,
    since: startedAt + 4 * minuteMs + 48_000,
    ...changes,
  };
}

/** Over after its twelve minutes. */
export function reflecting(
  changes: Partial<Extract<SessionState, { kind: 'reflecting' }>> = {},
): Extract<SessionState, { kind: 'reflecting' }> {
  return {
    kind: 'reflecting',
    session: aRecord(),
    attendedMs: 12 * minuteMs,
    endedBy: 'timer',
    endedAt: startedAt + 12 * minuteMs,
    ...changes,
  };
}

/** Somebody who is up next. */
export function aQueueEntry(changes: Partial<QueueEntry> = {}): QueueEntry {
  return {
    contactId: 'becky',
    name: 'Becky Ruiz',
    role: '',
    organisation: '',
    isPinned: false,
    reason: {
      kind: 'drawn',
      day: null,
      connectedOn: null,
      connectedThrough: null,
      lastMetAt: null,
      postedAt: null,
      hasWaitedLongest: false,
    },
    ...changes,
  };
}
