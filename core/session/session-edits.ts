import type { Action, ActionKind, Look } from '../actions/action.ts';
import type { Familiarity } from '../contacts/contact.ts';
import type { FollowUp, SessionRecord } from './session-record.ts';
import { attendedMs } from './session-time.ts';

/** What the user set out to do. */
export function setIntention(record: SessionRecord, intention: string): SessionRecord {
  return { ...record, intention };
}

/** A place that was opened; its place on the ring is how much was attended so far. */
export function addLook(record: SessionRecord, look: Omit<Look, 'offsetMs'>): SessionRecord {
  return { ...record, looks: [...record.looks, { ...look, offsetMs: attendedMs(record) }] };
}

/** An action that was begun; whether it was done is asked afterwards. */
export function beginAction(
  record: SessionRecord,
  begun: { id: string; kind: ActionKind; profileId: string | null; targetUrl: string | null; at: number },
): SessionRecord {
  const action: Action = { ...begun, state: 'opened', note: '', offsetMs: attendedMs(record) };
  return { ...record, actions: [...record.actions, action] };
}

/** "Did you?" An answer can be changed; an empty note keeps the one that is there. */
export function answerAction(record: SessionRecord, actionId: string, isDone: boolean, note: string): SessionRecord {
  return withAction(record, actionId, (action) => ({
    ...action,
    state: isDone ? 'confirmed' : 'declined',
    note: note === '' ? action.note : note,
  }));
}

/** What was done was something else, or needs other words. */
export function changeAction(record: SessionRecord, actionId: string, kind: ActionKind, note: string): SessionRecord {
  return withAction(record, actionId, (action) => ({ ...action, kind, note }));
}

export function removeAction(record: SessionRecord, actionId: string): SessionRecord {
  return { ...record, actions: record.actions.filter((action) => action.id !== actionId) };
}

/** Puts an action back as it was, in the place where it stood. */
export function restoreAction(record: SessionRecord, action: Action, place: number): SessionRecord {
  const others = record.actions.filter(({ id }) => id !== action.id);
  return { ...record, actions: others.toSpliced(place, 0, action) };
}

function withAction(record: SessionRecord, actionId: string, change: (action: Action) => Action): SessionRecord {
  return { ...record, actions: record.actions.map((action) => (action.id === actionId ? change(action) : action)) };
}

/** A promise for next time, which becomes the session's follow-up. `newId` names it if there is none yet. */
export function promise(
  record: SessionRecord,
  { day, note }: Pick<FollowUp, 'day' | 'note'>,
  newId: string,
): SessionRecord {
  return { ...record, followUp: { id: record.followUp?.id ?? newId, day, note } };
}

/** The answers to the questions at the end. `newId` names the follow-up if there is none yet. */
export function reflect(
  record: SessionRecord,
  answer: { familiarity: Familiarity | null; followUpDay: string | null; note: string },
  newId: string,
): SessionRecord {
  const { familiarity, followUpDay, note } = answer;
  const followUp: FollowUp | null =
    followUpDay === null
      ? null
      : { id: record.followUp?.id ?? newId, day: followUpDay, note: record.followUp?.note ?? '' };
  return { ...record, familiarityAfter: familiarity, followUp, note };
}
