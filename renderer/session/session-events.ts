import type { RequestArgs, RequestName } from '../../core/ipc/contract.ts';

/** One request with its arguments, as a value. */
export type Ask = { readonly [N in RequestName]: { readonly name: N; readonly args: RequestArgs<N> } }[RequestName];

/**
 * An element wants something of main; only the window asks. The window sets `isDone`, which turns true once it is done and
 * false when main refused (the window has said why by then).
 */
export class AskEvent extends Event {
  readonly ask: Ask;
  isDone: Promise<boolean> = Promise.resolve(false);

  constructor(ask: Ask) {
    super('ask', { bubbles: true, composed: true });
    this.ask = ask;
  }
}

/** Dispatches an `AskEvent` and waits for what came of it. */
export function ask<N extends RequestName>(from: EventTarget, name: N, ...args: RequestArgs<N>): Promise<boolean> {
  const event = new AskEvent({ name, args } as unknown as Ask);
  from.dispatchEvent(event);
  return event.isDone;
}

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
    ask: AskEvent;
    show: ShowEvent;
    import: ImportEvent;
  }
}
