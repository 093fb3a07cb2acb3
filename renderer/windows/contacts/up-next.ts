import { queueLength } from '../../../core/queue/queue-entry.ts';
import type { QueuedPerson } from '../../contacts/contacts-queue.ts';
import { request } from '../../ipc/bridge.ts';
import { localDayOrNull } from '../../session/local-day.ts';

/** Who comes next, in their order. At rest whoever is up stands by themselves; in a session they have been taken out. */
export async function readUpNext(): Promise<readonly QueuedPerson[]> {
  const { contact, queue, reason, state } = await request('session:screen');
  const isUp = state.kind === 'rest' && contact !== null && reason !== null;
  const first = isUp ? [{ ...contact, contactId: contact.id, reason }] : [];
  return [...first, ...queue].slice(0, queueLength).map((entry) => ({
    entry,
    lastMetOn: localDayOrNull(entry.reason.lastMetAt),
  }));
}
