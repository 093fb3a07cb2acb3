import type { CorrectionReport } from '../../core/ipc/corrections-requests.ts';
import type { QueueReport } from '../../core/ipc/queue-requests.ts';
import { queueText } from '../../core/text/queue-text.ts';
import { firstName } from '../../core/contacts/first-name.ts';
import { undoText } from '../../core/text/undo-text.ts';
import type { Ask } from './session-events.ts';

/** What is said after an ask that can be taken back, and the ask that does it. */
export interface Undo {
  readonly message: string;
  readonly ask: Ask;
}

/** How what was asked is taken back, given what main answered; null for what needs no taking back or has its own way. */
export function undoOf({ name, args }: Ask, answer: unknown): Undo | null {
  switch (name) {
    case 'session:remove-action':
      return restoring(undoText.removed, args[0].actionId);
    case 'session:change-action':
      return restoring(undoText.changed, args[0].actionId);
    case 'session:answer-action':
      return args[0].done ? null : restoring(undoText.notThisTime, args[0].actionId);
    case 'corrections:set-familiarity': {
      const { correctionId } = answer as CorrectionReport;
      return { message: undoText.noted, ask: { name: 'corrections:undo', args: [{ correctionId }] } };
    }
    case 'queue:take-out':
    case 'queue:not-now':
    case 'queue:never-ask': {
      const { changeId, kind, name: called } = answer as QueueReport;
      return { message: queueText.undone[kind](firstName(called)), ask: { name: 'queue:undo', args: [{ changeId }] } };
    }
    default:
      return null;
  }
}

function restoring(message: string, actionId: string): Undo {
  return { message, ask: { name: 'session:restore-action', args: [{ actionId }] } };
}
