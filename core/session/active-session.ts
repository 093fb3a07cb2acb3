import type { Reading } from './reading.ts';
import { checkEveryMs, remainingMs } from './session-time.ts';
import type { EndedBy, PauseReason, RunSegment, SessionRecord } from './session-record.ts';

/** With how much left a session with nothing done is nudged, in ms. */
export const nudgeLeftMs = 180_000;

/** With how much left the last minute is announced, in ms. */
export const lastMinuteLeftMs = 60_000;

/** Which announcements are behind a session, so that each is made once. */
export interface Announced {
  readonly nudge: boolean;
  readonly lastMinute: boolean;
}

interface ActiveSessionBase {
  readonly record: SessionRecord;
  readonly announced: Announced;
  /** The clocks at the start, for "Not now"; null once that is out of the question. */
  readonly startReading: Reading | null;
}

/** Credited up to `anchor`. */
export interface RunningSession extends ActiveSessionBase {
  readonly phase: 'running';
  readonly anchor: Reading;
}

export interface PausedSession extends ActiveSessionBase {
  readonly phase: 'paused';
  readonly reason: PauseReason;
  /** Wall time in ms since when it stands still. */
  readonly pausedAt: number;
  /** The clocks when the machine was suspended, while it is not clear yet for how long; else null. */
  readonly suspendReading: Reading | null;
}

/** Over; its reflection is open. */
export interface ReflectingSession extends ActiveSessionBase {
  readonly phase: 'reflecting';
  readonly endedBy: EndedBy;
  readonly endedAt: number;
}

/** The session that main holds, with what only main needs to know of it. */
export type ActiveSession = RunningSession | PausedSession | ReflectingSession;

/** What somebody may want to hear about; everything else shows in the state. */
export type Moment = 'nudge' | 'last-minute' | 'timer-ended' | 'absence';

/** Where a session stands after something happened. */
export interface Step {
  readonly session: ActiveSession;
  readonly moments: readonly Moment[];
}

/** What a session begins with. */
export type SessionPlan = Pick<
  SessionRecord,
  'id' | 'contactId' | 'contactName' | 'plannedMs' | 'timeZone' | 'tipId' | 'familiarityBefore'
>;

/** A session at its first moment. */
export function beginSession(plan: SessionPlan, now: Reading): RunningSession {
  const record: SessionRecord = {
    ...plan,
    startedAt: now.wallMs,
    segments: [{ startedAt: now.wallMs, attendedMs: 0 }],
    intention: '',
    note: '',
    familiarityAfter: null,
    followUp: null,
    looks: [],
    actions: [],
  };
  return { phase: 'running', record, anchor: now, startReading: now, announced: announcedBefore(plan.plannedMs) };
}

/** A session that begins or goes on with this little left is not told so at once. */
export function announcedBefore(leftMs: number): Announced {
  return { nudge: leftMs <= nudgeLeftMs, lastMinute: leftMs <= lastMinuteLeftMs };
}

/** The same session with another record. */
export function withRecord<S extends ActiveSession>(session: S, record: SessionRecord): S {
  return { ...session, record };
}

/** Begins another run segment; one in which nothing was attended is replaced. */
export function withNewSegment(record: SessionRecord, startedAt: number): SessionRecord {
  return { ...record, segments: [...attendedSegments(record), { startedAt, attendedMs: 0 }] };
}

/** Adds attended time to the segment that is running. */
export function withCredit(record: SessionRecord, ms: number): SessionRecord {
  const last = record.segments.at(-1);
  if (last === undefined || ms === 0) return record;
  const credited: RunSegment = { startedAt: last.startedAt, attendedMs: last.attendedMs + ms };
  return { ...record, segments: [...record.segments.slice(0, -1), credited] };
}

function attendedSegments(record: SessionRecord): readonly RunSegment[] {
  return record.segments.filter((segment) => segment.attendedMs > 0);
}

/** In how many ms a running session should be checked next: at its end, its next announcement, or for safety. */
export function nextCheckMs(session: RunningSession): number {
  const leftMs = remainingMs(session.record);
  const untilNext = [leftMs, checkEveryMs];
  if (!session.announced.nudge) untilNext.push(leftMs - nudgeLeftMs);
  if (!session.announced.lastMinute) untilNext.push(leftMs - lastMinuteLeftMs);
  return Math.max(0, Math.min(...untilNext));
}
