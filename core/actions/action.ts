/** The ways to connect with or help somebody, in the order in which "more" shows them. */
export const actionKinds = [
  'comment',
  'encourage',
  'promote',
  'repost',
  'write',
  'introduce',
  'congratulate',
  'ask',
  'recommend',
  'follow',
  'other',
] as const;

export type ActionKind = (typeof actionKinds)[number];

/** Opening is not doing: an action is `opened` until the user says that it was done (`confirmed`) or not (`declined`). */
export type ActionState = 'opened' | 'confirmed' | 'declined';

export interface Action {
  readonly id: string;
  readonly kind: ActionKind;
  readonly state: ActionState;
  /** The profile it was done through, or null. */
  readonly profileId: string | null;
  readonly targetUrl: string | null;
  readonly note: string;
  /** Wall time in ms. */
  readonly at: number;
  /** How much of the session had been attended when it happened, in ms: its place on the ring. */
  readonly offsetMs: number;
}

/** What the user opened, and when. */
export interface Look {
  readonly id: string;
  readonly profileId: string | null;
  readonly url: string;
  /** Wall time in ms. */
  readonly at: number;
  /** How much of the session had been attended when it happened, in ms: its place on the ring. */
  readonly offsetMs: number;
}
