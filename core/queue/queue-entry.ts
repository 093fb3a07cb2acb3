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
  /** Wall time in ms of their newest post, as far as is known. */
  readonly postedAt: number | null;
  /** Whether they came in because nobody had waited longer, not by chance. */
  readonly hasWaitedLongest: boolean;
}

export interface QueueEntry {
  readonly contactId: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  /** Whether they stay, whoever else comes in. */
  readonly isPinned: boolean;
  readonly reason: QueueReason;
}
