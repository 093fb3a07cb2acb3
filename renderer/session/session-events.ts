import type { ActionKind } from '../../core/actions/action.ts';

export { ask, AskEvent, type Ask } from '../controllers/ask-event.ts';

/** Something else is to be shown: the sheet of keys, or the place to add people. */
export class ShowEvent extends Event {
  readonly view: 'keys' | 'add-people' | 'session';

  constructor(view: 'keys' | 'add-people' | 'session') {
    super('show', { bubbles: true, composed: true });
    this.view = view;
  }
}

/** Something is to be said to the person: the composer for a kind of action is to open. */
export class ComposeEvent extends Event {
  readonly kind: ActionKind;

  constructor(kind: ActionKind) {
    super('compose', { bubbles: true, composed: true });
    this.kind = kind;
  }
}

declare global {
  interface HTMLElementEventMap {
    show: ShowEvent;
    compose: ComposeEvent;
  }
}
