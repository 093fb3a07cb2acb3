import type { QueueEntry } from '../queue/queue-entry.ts';
import type { SessionState } from '../session/session-state.ts';
import type { TrayChoices } from './tray-choices.ts';

/** All that the tray shows, at one moment. */
export interface TrayModel {
  readonly state: SessionState;
  /** Who is up next, or null without contacts or when all of them are put off. */
  readonly next: QueueEntry | null;
  /** Length of the next session in whole minutes. */
  readonly sessionMinutes: number;
  readonly choices: TrayChoices;
  /** Wall time in ms. */
  readonly nowMs: number;
}
