import type { SessionRecord } from '../../core/session/session-record.ts';
import type { SessionEvent } from './session-ports.ts';

/** What a session can set in motion around it. */
export interface SessionReactions {
  /** Tells it where the user wants it, and answers whether. */
  announce(kind: 'start' | 'nudge' | 'last-minute' | 'ended', session: SessionRecord): boolean;
  playSound(sound: 'start' | 'nudge' | 'end'): void;
  /** Shows the session window without taking the focus. */
  showWindow(): void;
  weekChanged(): void;
  /** Shows what somebody posted lately, and asks for more. */
  readPosts(contactId: string): void;
  tellFailure(error: unknown): void;
}

/** What happens around a session when it has something to say besides its state. */
export function reactToSession(reactions: SessionReactions): (event: SessionEvent) => void {
  return (event) => {
    switch (event.kind) {
      case 'started':
        reactions.readPosts(event.session.contactId);
        reactions.announce('start', event.session);
        return reactions.playSound('start');
      case 'nudge':
      case 'last-minute':
        // Who does not want to be told does not want to be startled either; start and end are heard in any case.
        return reactions.announce(event.kind, event.session) ? reactions.playSound('nudge') : undefined;
      case 'ended':
        reactions.showWindow();
        // Whoever ended it needs no bell.
        if (event.endedBy !== 'timer') return undefined;
        reactions.announce('ended', event.session);
        return reactions.playSound('end');
      case 'absence':
        return reactions.showWindow();
      case 'stored':
        return reactions.weekChanged();
      case 'unsaved':
        return reactions.tellFailure(event.error);
      case 'shifted':
      case 'undone':
      case 'closed':
        return undefined;
    }
  };
}
