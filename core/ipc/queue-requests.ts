/** What a window may ask about the queue. */
export interface QueueRequests {
  /** Puts somebody in front. */
  'queue:move-first': (options: { readonly contactId: string }) => void;
  /** Takes somebody out for some days; somebody else comes in. */
  'queue:not-now': (options: { readonly contactId: string; readonly days: number }) => void;
}

export const queueRequestNames = {
  'queue:move-first': true,
  'queue:not-now': true,
} satisfies Record<keyof QueueRequests, true>;
