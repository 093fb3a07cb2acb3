import type { Action } from '../../../core/actions/action.ts';
import type { EndedSession } from '../../../core/session/session-record.ts';

/** A finished session of twelve minutes with Ana, in which she was looked at. */
export function aSession(changes: Partial<EndedSession> = {}): EndedSession {
  const startedAt = changes.startedAt ?? Date.UTC(2026, 10, 18, 9);
  const attendedMs = changes.attendedMs ?? 720_000;
  return {
    id: 'session-1',
    contactId: 'ana',
    contactName: 'Ana Kovačević',
    plannedMs: 720_000,
    startedAt,
    timeZone: 'Europe/Zagreb',
    segments: [{ startedAt, attendedMs }],
    intention: '',
    note: '',
    tipId: 'listen-first',
    familiarityBefore: 2,
    familiarityAfter: null,
    followUp: null,
    looks: [],
    actions: [],
    endedAt: startedAt + attendedMs,
    endedBy: 'timer',
    attendedMs,
    outcome: 'looked',
    ...changes,
  };
}

/** A comment that was confirmed in the fourth minute. */
export function anAction(changes: Partial<Action> = {}): Action {
  return {
    id: 'action-1',
    kind: 'comment',
    state: 'confirmed',
    profileId: null,
    targetUrl: null,
    note: '',
    at: Date.UTC(2026, 10, 18, 9, 3),
    offsetMs: 200_000,
    ...changes,
  };
}
