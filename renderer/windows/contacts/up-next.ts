import type { QueueEntry } from '../../../core/queue/queue-entry.ts';
import { request } from '../../ipc/bridge.ts';

/** Who comes next, in their order. */
export async function readUpNext(): Promise<readonly QueueEntry[]> {
  return (await request('queue:view')).queue;
}
