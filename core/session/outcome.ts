import type { Outcome, SessionRecord } from './session-record.ts';

/** Whether something was done for the person: only what the user confirmed counts. */
export function hasConfirmedAction(record: Pick<SessionRecord, 'actions'>): boolean {
  return record.actions.some((action) => action.state === 'confirmed');
}

/** What came of a session. */
export function outcomeOf(record: SessionRecord): Outcome {
  if (hasConfirmedAction(record)) return 'done';
  return hasOpenedSomething(record) || hasNotedSomething(record) ? 'looked' : 'skipped';
}

/** An action that led nowhere (no profile to open) is no look; the page of one that was opened is. */
function hasOpenedSomething(record: SessionRecord): boolean {
  return record.looks.length > 0 || record.actions.some((action) => action.targetUrl !== null);
}

/** Whether the user wrote something down about the session, or knows the person differently since. */
export function hasNotedSomething(record: SessionRecord): boolean {
  const isFamiliarityChanged = record.familiarityAfter !== null && record.familiarityAfter !== record.familiarityBefore;
  return record.note.trim() !== '' || isFamiliarityChanged || record.followUp !== null;
}
