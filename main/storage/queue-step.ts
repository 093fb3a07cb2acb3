import type { QueuePlace } from './queue-repository.ts';

/** How somebody is put aside: only taken out, left in peace until a day (not included), or never asked about again. */
export type PutAside =
  | { readonly kind: 'take-out' }
  | { readonly kind: 'snooze'; readonly untilDay: string }
  | { readonly kind: 'never-ask' };

/** What putting somebody aside changed: enough to take it back. */
export interface QueueStep {
  readonly contactId: string;
  readonly name: string;
  /** Where they stood, 0 the first; null for somebody who did not stand in the queue. */
  readonly index: number | null;
  readonly place: QueuePlace | null;
  readonly snoozedUntil: string | null;
  readonly neverAsk: 0 | 1;
  /** The row that remembers that they were passed over. */
  readonly skipId: string;
}
