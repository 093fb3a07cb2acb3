import type { ActionKind } from '../actions/action.ts';

/** Words that were begun and are not lost. */
export interface Draft {
  readonly contactId: string;
  readonly kind: ActionKind;
  readonly text: string;
  readonly subject: string;
  /** Wall ms at which a place was opened with it; null while it was not. */
  readonly openedAt: number | null;
}

/** Whether a draft is still wanted: one that went out in an earlier session has done its work. */
export function isOpenDraft({ text, openedAt }: Pick<Draft, 'text' | 'openedAt'>, sessionStartedAt: number): boolean {
  return text.trim() !== '' && (openedAt === null || openedAt >= sessionStartedAt);
}
