import type { QueueRequests } from '../../core/ipc/queue-requests.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { id, parseOptions, wholeNumber } from '../ipc/parse.ts';
import type { QueueService } from './queue-service.ts';

const mostDays = 3_650;

/** Answers the windows' requests about the queue. */
export function queueHandlers(queue: Pick<QueueService, 'moveFirst' | 'notNow'>): HandlersOf<keyof QueueRequests> {
  return {
    'queue:move-first': {
      parse: parseOptions({ contactId: id }),
      run: ([{ contactId }]) => queue.moveFirst(contactId),
    },
    'queue:not-now': {
      parse: parseOptions({ contactId: id, days: wholeNumber(1, mostDays) }),
      run: ([{ contactId, days }]) => queue.notNow(contactId, days),
    },
  };
}
