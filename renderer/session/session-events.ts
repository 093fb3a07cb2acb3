export { ask, AskEvent, type Ask } from '../controllers/ask-event.ts';

/** Something else is to be shown: the sheet of keys, or the place to add people. */
export class ShowEvent extends Event {
  readonly view: 'keys' | 'add-people' | 'session';

  constructor(view: 'keys' | 'add-people' | 'session') {
    super('show', { bubbles: true, composed: true });
    this.view = view;
  }
}

declare global {
  interface HTMLElementEventMap {
    show: ShowEvent;
  }
}
