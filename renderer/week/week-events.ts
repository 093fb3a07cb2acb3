/** Where the user wants to go from the shown week. */
export type WeekStep = 'earlier' | 'later' | 'now';

/** Another week is to be shown. */
export class WeekMoveEvent extends Event {
  readonly step: WeekStep;

  constructor(step: WeekStep) {
    super('week-move', { bubbles: true, composed: true });
    this.step = step;
  }
}

/** Somebody on the shelf was chosen: their card is to be seen. */
export class PersonShowEvent extends Event {
  readonly contactId: string;

  constructor(contactId: string) {
    super('person-show', { bubbles: true, composed: true });
    this.contactId = contactId;
  }
}

/** The one button of an empty week was pressed: a session is to start, or, with nobody up, the session window to open. */
export class WeekStartEvent extends Event {
  readonly wanted: 'session' | 'window';

  constructor(wanted: 'session' | 'window') {
    super('week-start', { bubbles: true, composed: true });
    this.wanted = wanted;
  }
}

/** Something of the past is to be put right: a session, or one that Twelve missed, with somebody or not yet known with whom. */
export class CorrectEvent extends Event {
  readonly wanted:
    | { readonly sessionId: string }
    | { readonly person: { readonly contactId: string; readonly name: string } | null };

  constructor(wanted: CorrectEvent['wanted']) {
    super('correct', { bubbles: true, composed: true });
    this.wanted = wanted;
  }
}

declare global {
  interface HTMLElementEventMap {
    'week-move': WeekMoveEvent;
    'person-show': PersonShowEvent;
    'week-start': WeekStartEvent;
    correct: CorrectEvent;
  }
}
