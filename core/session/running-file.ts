import { actionKinds, type Action, type ActionState, type Look } from '../actions/action.ts';
import type { Familiarity } from '../contacts/contact.ts';
import { isMs, isName, isText, listOf, oneOf, orNull, shape, type Guard } from '../parsing/shape.ts';
import { isDay } from '../week/civil-day.ts';
import type { EndedBy, FollowUp, PauseReason, RunSegment, SessionRecord } from './session-record.ts';

/**
 * The session that is not in the database yet, as it is kept on disk at each transition and heartbeat.
 * `ended`: over and counted, its reflection still open. `lastReading` is the wall time of the last check, in ms.
 */
export type RunningFile =
  | { readonly phase: 'running'; readonly session: SessionRecord; readonly lastReading: number }
  | {
      readonly phase: 'paused';
      readonly session: SessionRecord;
      readonly pauseReason: PauseReason;
      readonly pausedAt: number;
      readonly lastReading: number;
    }
  | {
      readonly phase: 'ended';
      readonly session: SessionRecord;
      readonly endedBy: EndedBy;
      readonly endedAt: number;
      readonly lastReading: number;
    };

const isFamiliarity = oneOf<Familiarity>([1, 2, 3, 4, 5]);

const isAction: Guard<Action> = shape<Action>({
  id: isName,
  kind: oneOf(actionKinds),
  state: oneOf<ActionState>(['opened', 'confirmed', 'declined']),
  profileId: orNull(isName),
  targetUrl: orNull(isText),
  note: isText,
  at: isMs,
  offsetMs: isMs,
});

const isLook: Guard<Look> = shape<Look>({
  id: isName,
  profileId: orNull(isName),
  url: isText,
  at: isMs,
  offsetMs: isMs,
});

const isSession: Guard<SessionRecord> = shape<SessionRecord>({
  id: isName,
  contactId: isName,
  contactName: isText,
  plannedMs: isMs,
  startedAt: isMs,
  timeZone: isName,
  segments: listOf(shape<RunSegment>({ startedAt: isMs, attendedMs: isMs })),
  intention: isText,
  note: isText,
  tipId: isText,
  familiarityBefore: isFamiliarity,
  familiarityAfter: orNull(isFamiliarity),
  followUp: orNull(shape<FollowUp>({ id: isName, day: isDay, note: isText })),
  looks: listOf(isLook),
  actions: listOf(isAction),
});

type InPhase<P extends RunningFile['phase']> = Extract<RunningFile, { readonly phase: P }>;

const isRunning = shape<InPhase<'running'>>({ phase: oneOf(['running']), session: isSession, lastReading: isMs });

const isPaused = shape<InPhase<'paused'>>({
  phase: oneOf(['paused']),
  session: isSession,
  pauseReason: oneOf<PauseReason>(['user', 'suspend', 'absence', 'restart']),
  pausedAt: isMs,
  lastReading: isMs,
});

const isEnded = shape<InPhase<'ended'>>({
  phase: oneOf(['ended']),
  session: isSession,
  endedBy: oneOf<EndedBy>(['timer', 'user', 'absence', 'restart']),
  endedAt: isMs,
  lastReading: isMs,
});

/** Reads what `RunningSessionStore` wrote. Null for everything that is not exactly a session. */
export function parseRunningFile(value: unknown): RunningFile | null {
  return isRunning(value) || isPaused(value) || isEnded(value) ? value : null;
}
