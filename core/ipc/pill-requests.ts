/** What the pill shows, at one moment. It counts down by itself from `deadlineAt`. */
export interface PillView {
  readonly firstName: string;
  readonly plannedMs: number;
  readonly timer:
    | { readonly kind: 'running'; readonly deadlineAt: number }
    /** `away`: nobody asked for the pause, and the user has not said yet what to do. */
    | { readonly kind: 'paused' | 'away'; readonly remainingMs: number };
  /** In percent: how solid it is while nobody points at it. */
  readonly opacity: number;
}

export const directions = ['left', 'right', 'up', 'down'] as const;

export type Direction = (typeof directions)[number];

/** What the pill may ask besides the session's own requests. */
export interface PillRequests {
  /** Null without a session. */
  'pill:view': () => PillView | null;
  /** Moves the pill a step, for whoever has no pointer to drag it with. */
  'pill:move': (options: { readonly direction: Direction }) => void;
}

export interface PillBroadcasts {
  'pill:view': PillView;
}

export const pillRequestNames = { 'pill:view': true, 'pill:move': true } satisfies Record<keyof PillRequests, true>;

export const pillBroadcastNames = { 'pill:view': true } satisfies Record<keyof PillBroadcasts, true>;
