import type { QueueEntry } from '../queue/queue-entry.ts';
import type { Day } from '../week/week-summary.ts';

/** The queue as a window shows it. */
export interface QueueView {
  readonly queue: readonly QueueEntry[];
  /** Today in the user's zone. */
  readonly today: Day;
}

/** That somebody was put aside, and what it is taken back with. */
export interface QueueReport {
  readonly changeId: string;
  readonly kind: 'take-out' | 'snooze' | 'never-ask';
  readonly name: string;
}

/** What a window may ask about the queue. */
export interface QueueRequests {
  'queue:view': () => QueueView;
  /** Puts somebody in front, whether they were in it or not. */
  'queue:move-first': (options: { readonly contactId: string }) => void;
  /** Moves somebody who waits to another place, 1 the first. */
  'queue:move': (options: { readonly contactId: string; readonly place: number }) => void;
  /** Lets somebody who waits stay whatever else comes in, or no longer. */
  'queue:pin': (options: { readonly contactId: string; readonly isPinned: boolean }) => void;
  /** Takes somebody out; somebody else comes in. */
  'queue:take-out': (options: { readonly contactId: string }) => QueueReport;
  /** Takes somebody out for some days; somebody else comes in. */
  'queue:not-now': (options: { readonly contactId: string; readonly days: number }) => QueueReport;
  /** Takes somebody out for good: they are never drawn again. */
  'queue:never-ask': (options: { readonly contactId: string }) => QueueReport;
  /** Takes back that somebody was put aside. */
  'queue:undo': (options: { readonly changeId: string }) => void;
}

/** What the program tells its windows about the queue. */
export interface QueueBroadcasts {
  'queue:changed': QueueView;
}

export const queueRequestNames = {
  'queue:view': true,
  'queue:move-first': true,
  'queue:move': true,
  'queue:pin': true,
  'queue:take-out': true,
  'queue:not-now': true,
  'queue:never-ask': true,
  'queue:undo': true,
} satisfies Record<keyof QueueRequests, true>;

export const queueBroadcastNames = { 'queue:changed': true } satisfies Record<keyof QueueBroadcasts, true>;
