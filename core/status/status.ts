import { firstName } from '../contacts/first-name.ts';
import { cleanLine } from '../networks/clean-text.ts';
import type { SessionState } from '../session/session-state.ts';
import { statusText } from '../text/status-text.ts';
import { minuteMs, secondMs } from '../time/durations.ts';
import { minutesLeft, remainingAt } from '../tray/time-left.ts';
import { dayFromNumber } from '../week/civil-day.ts';

/** `away`: it stands still because nobody was there. `off`: the program does not run. */
export type StatusState = 'rest' | 'running' | 'paused' | 'away' | 'reflecting' | 'off';

/**
 * What status.json holds: nothing that changes by itself, so that the file is written when something happens and never in
 * between. Whoever shows it counts down to the deadline.
 */
export interface FileStatus {
  readonly state: StatusState;
  /** With whom the session is. */
  readonly contact: string | null;
  /** When a running session ends if nothing intervenes, in ISO 8601 and in seconds since 1970. */
  readonly deadline: string | null;
  readonly deadlineAt: number | null;
  /** What is left of a session that stands still. */
  readonly remainingSeconds: number | null;
  readonly plannedMinutes: number | null;
  /** Who is up next. */
  readonly next: string | null;
}

/** What `twelve status --json` tells: the same with the time left at this moment, and what a bar shows as it stands. */
export interface LiveStatus extends FileStatus {
  readonly text: string;
  readonly tooltip: string;
  /** How Waybar and others style it: the state once more. */
  readonly class: StatusState;
}

/** What the status is made from. */
export interface StatusModel {
  readonly state: SessionState;
  /** The name of whoever is up next, or null. */
  readonly nextName: string | null;
}

/** What the program leaves behind when it ends. */
export const offStatus: FileStatus = {
  state: 'off',
  contact: null,
  deadline: null,
  deadlineAt: null,
  remainingSeconds: null,
  plannedMinutes: null,
  next: null,
};

/** The status as the file holds it. */
export function fileStatus({ state, nextName }: StatusModel): FileStatus {
  const next = nextName === null ? null : cleanLine(nextName);
  if (state.kind === 'rest') return { ...offStatus, state: 'rest', next };
  const { contactName, plannedMs } = state.session;
  const session = {
    ...offStatus,
    contact: cleanLine(contactName),
    plannedMinutes: Math.round(plannedMs / minuteMs),
    next,
  };
  switch (state.kind) {
    case 'running': {
      const deadlineAt = Math.round(state.deadlineAt / secondMs);
      return { ...session, state: 'running', deadlineAt, deadline: isoMoment(deadlineAt) };
    }
    case 'paused': {
      const remainingSeconds = Math.ceil(state.remainingMs / secondMs);
      return { ...session, state: state.reason === 'user' ? 'paused' : 'away', remainingSeconds };
    }
    case 'reflecting':
      return { ...session, state: 'reflecting' };
  }
}

/** A moment in seconds since 1970 as ISO 8601 has it, in UTC. */
function isoMoment(seconds: number): string {
  const day = Math.floor(seconds / 86_400);
  const [hours, minutes] = [Math.floor((seconds - day * 86_400) / 3600), Math.floor((seconds % 3600) / 60)];
  const clock = [hours, minutes, seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `${dayFromNumber(day)}T${clock}Z`;
}

/** The status at a moment. Its words keep to whole minutes, so that they change once a minute at most. */
export function liveStatus(model: StatusModel, nowMs: number): LiveStatus {
  const told = fileStatus(model);
  const { state, nextName } = model;
  const isOpen = state.kind === 'running' || state.kind === 'paused';
  const remainingSeconds = isOpen ? Math.ceil(remainingAt(state, nowMs) / secondMs) : null;
  return { ...told, remainingSeconds, ...wordsOf(state, nextName, nowMs), class: told.state };
}

function wordsOf(state: SessionState, nextName: string | null, nowMs: number) {
  if (state.kind === 'rest') {
    return { text: '', tooltip: nextName === null ? statusText.rest : statusText.next(firstName(nextName)) };
  }
  const name = firstName(state.session.contactName);
  if (state.kind === 'reflecting') return { text: statusText.overShort(name), tooltip: statusText.over(name) };
  const minutes = minutesLeft(remainingAt(state, nowMs));
  if (state.kind === 'running')
    return { text: statusText.short(minutes, name), tooltip: statusText.running(minutes, name) };
  const paused = state.reason === 'user' ? statusText.paused : statusText.away;
  return { text: statusText.pausedShort(minutes, name), tooltip: paused(minutes, name) };
}

/** How long the words of a status hold, in ms; null when only an event changes them. */
export function statusHoldsMs({ state }: Pick<StatusModel, 'state'>, nowMs: number): number | null {
  if (state.kind !== 'running') return null;
  const left = remainingAt(state, nowMs);
  return left <= 0 ? null : left % minuteMs || minuteMs;
}
