import type { LinkProblem, LinkWish } from './read-link.ts';

/** What the session window asks, or tells, because of a link. */
export type LinkQuestion =
  | {
      readonly kind: 'ask';
      readonly id: string;
      readonly wish: Exclude<LinkWish, { kind: 'open' }>;
      /** With whom: the one who is meant or up next, or whom the session is with; null for nobody. */
      readonly name: string | null;
      /** How long a session would be, in whole minutes. */
      readonly minutes: number;
    }
  | { readonly kind: 'tell'; readonly id: string; readonly problem: LinkProblem }
  /** What stands in the way of it, in a sentence. */
  | { readonly kind: 'refuse'; readonly id: string; readonly reason: string };
