import type { QueueRequests } from '../../core/ipc/queue-requests.ts';
import { queueLength } from '../../core/queue/queue-entry.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { id, parseNothing, parseOptions, wholeNumber, yesOrNo } from '../ipc/parse.ts';
import type { QueueService } from './queue-service.ts';

const mostDays = 3_650;

/** Answers the windows' requests about the queue. */
export function queueHandlers(
  queue: Pick<QueueService, 'view' | 'moveFirst' | 'move' | 'pin' | 'takeOut' | 'notNow' | 'neverAsk' | 'undo'>,
): HandlersOf<keyof QueueRequests> {
  const someone = parseOptions({ contactId: id });
  return {
    'queue:view': { parse: parseNothing, run: () => queue.view() },
    'queue:move-first': { parse: someone, run: ([{ contactId }]) => queue.moveFirst(contactId) },
    'queue:move': {
      parse: parseOptions({ contactId: id, place: wholeNumber(1, queueLength) }),
      run: ([{ contactId, place }]) => queue.move(contactId, place),
    },
    'queue:pin': {
      parse: parseOptions({ contactId: id, isPinned: yesOrNo }),
      run: ([{ contactId, isPinned }]) => queue.pin(contactId, isPinned),
    },
    'queue:take-out': { parse: someone, run: ([{ contactId }]) => queue.takeOut(contactId) },
    'queue:not-now': {
      parse: parseOptions({ contactId: id, days: wholeNumber(1, mostDays) }),
      run: ([{ contactId, days }]) => queue.notNow(contactId, days),
    },
    'queue:never-ask': { parse: someone, run: ([{ contactId }]) => queue.neverAsk(contactId) },
    'queue:undo': { parse: parseOptions({ changeId: id }), run: ([{ changeId }]) => queue.undo(changeId) },
  };
}
