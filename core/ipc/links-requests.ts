import type { LinkQuestion } from '../links/link-question.ts';

/** What a window may ask about links that led to the program. */
export interface LinksRequests {
  /** What a link asks for and nobody has answered yet, or null. */
  'links:question': () => LinkQuestion | null;
  /** Yes does it; answers a sentence on what came of it, empty when it shows anyway. Only the question that stands is answered. */
  'links:answer': (options: { readonly questionId: string; readonly isYes: boolean }) => string;
}

export interface LinksBroadcasts {
  /** Another question stands now. */
  'links:question': LinkQuestion;
}

export const linksRequestNames = {
  'links:question': true,
  'links:answer': true,
} satisfies Record<keyof LinksRequests, true>;

export const linksBroadcastNames = { 'links:question': true } satisfies Record<keyof LinksBroadcasts, true>;
