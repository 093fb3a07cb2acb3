import type { Network } from '../networks/network.ts';

/** How many people the queue holds at most, as the user sees them. */
export const queueLength = 7;

/** Why somebody stands in the queue, as facts; core/text turns them into a line. */
export interface QueueReason {
  readonly kind: 'follow-up' | 'chosen' | 'drawn';
  /** The day of the promise (YYYY-MM-DD) for a follow-up, else null. */
  readonly day: string | null;
  readonly connectedOn: string | null;
  readonly connectedThrough: Network | null;
  readonly lastMetAt: number | null;
}

export interface QueueEntry {
  readonly contactId: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly reason: QueueReason;
}
