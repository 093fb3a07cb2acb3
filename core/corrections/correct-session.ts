import type { Action } from '../actions/action.ts';
import type { Familiarity } from '../contacts/contact.ts';
import { hasNotedSomething, outcomeOf } from '../session/outcome.ts';
import type { FollowUp, Outcome } from '../session/session-record.ts';
import { minuteMs } from '../time/durations.ts';
import type { Day } from '../week/week-summary.ts';
import type { AddedSession, CorrectedAction, SessionCorrection, Sitting, StoredSession } from './correction.ts';

type NewId = () => string;

/**
 * A session as the user corrected it. Who, when and how it ended stay; what came of it is worked out anew. A `sitting` is
 * heeded only where the user added the session: how long one that ran here was attended is no matter of opinion.
 */
export function correctSession(
  session: StoredSession,
  correction: SessionCorrection,
  sitting: Sitting | null,
  newId: NewId,
): StoredSession {
  const placed = sitting === null || session.addedAt === null ? session : at(session, sitting);
  const { intention, note, familiarityAfter, followUpDay } = correction;
  const corrected: StoredSession = {
    ...placed,
    intention,
    note,
    familiarityAfter,
    followUp: correctFollowUp(session.followUp, followUpDay, newId),
    actions: correctActions(placed, correction, newId),
  };
  return { ...corrected, outcome: outcomeAfterCorrection(session, corrected) };
}

/** A session that the user adds afterwards, from what they say about it. */
export function addedSession(
  { contactId, sitting, timeZone, correction }: AddedSession,
  known: { readonly contactName: string; readonly familiarityBefore: Familiarity; readonly addedAt: number },
  newId: NewId,
): StoredSession {
  const empty: StoredSession = {
    id: newId(),
    contactId,
    timeZone,
    ...known,
    plannedMs: 0,
    attendedMs: 0,
    startedAt: 0,
    endedAt: 0,
    segments: [],
    // The user says so, and no tip was shown.
    endedBy: 'user',
    tipId: '',
    outcome: 'looked',
    intention: '',
    note: '',
    familiarityAfter: null,
    followUp: null,
    looks: [],
    actions: [],
  };
  return correctSession(empty, correction, sitting, newId);
}

function at(session: StoredSession, { startedAt, minutes }: Sitting): StoredSession {
  const lengthMs = minutes * minuteMs;
  const endedAt = startedAt + lengthMs;
  return {
    ...session,
    startedAt,
    endedAt,
    plannedMs: lengthMs,
    attendedMs: lengthMs,
    segments: [{ startedAt, attendedMs: lengthMs }],
    actions: session.actions.map((action) => ({ ...action, at: endedAt, offsetMs: lengthMs })),
  };
}

function correctFollowUp(present: FollowUp | null, day: Day | null, newId: NewId): FollowUp | null {
  if (day === null) return null;
  return present === null ? { id: newId(), day, note: '' } : { ...present, day };
}

function correctActions(
  session: StoredSession,
  { actions, removedActions }: SessionCorrection,
  newId: NewId,
): readonly Action[] {
  const removed = new Set(removedActions);
  const kept = session.actions
    .filter(({ id }) => !removed.has(id))
    .map((action) =>
      correctAction(
        action,
        actions.find(({ actionId }) => actionId === action.id),
      ),
    );
  const added = actions
    .filter(({ actionId }) => actionId === null)
    .map((given) => addedAction(session, given, newId()));
  return [...kept, ...added];
}

function correctAction(action: Action, given: CorrectedAction | undefined): Action {
  return given === undefined ? action : { ...action, kind: given.kind, state: given.state, note: given.note };
}

/** When a forgotten action was done nobody knows: it stands at the end, in the last minute of the ring. */
function addedAction({ endedAt, attendedMs }: StoredSession, given: CorrectedAction, id: string): Action {
  const { kind, state, note } = given;
  return { id, kind, state, profileId: null, targetUrl: null, note, at: endedAt, offsetMs: attendedMs };
}

/**
 * What came of a corrected session. One that was added is never skipped: somebody took the trouble. One that was left for
 * somebody else stays skipped, though something was opened in it, until the user says that more came of it.
 */
function outcomeAfterCorrection(before: StoredSession, after: StoredSession): Outcome {
  const outcome = outcomeOf(after);
  if (outcome === 'done') return outcome;
  if (before.addedAt !== null) return 'looked';
  const wasLeft = before.outcome === 'skipped' && outcomeOf(before) !== 'skipped';
  return wasLeft && !hasNotedSomething(after) ? 'skipped' : outcome;
}
