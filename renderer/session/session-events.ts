export { ask, AskEvent, type Ask } from '../controllers/ask-event.ts';

/** Something else is to be shown: the sheet of keys, or the place to add people. */
export class ShowEvent extends Event {
  readonly view: 'keys' | 'add-people' | 'session';

  constructor(view: 'keys' | 'add-people' | 'session') {
    super('show', { bubbles: true, composed: true });
    this.view = view;
  }
}

/** Text or a file with people is to come in. A missing file means: let the user choose one. */
export class ImportEvent extends Event {
  readonly source: { readonly text: string } | { readonly file: File | null };

  constructor(source: ImportEvent['source']) {
    super('import', { bubbles: true, composed: true });
    this.source = source;
  }
}

declare global {
  interface HTMLElementEventMap {
    show: ShowEvent;
    import: ImportEvent;
  }
}
