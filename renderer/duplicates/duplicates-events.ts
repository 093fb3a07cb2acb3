/** What the user wants of two contacts that may be one person. */
export type DuplicatesAct =
  | { readonly kind: 'merge'; readonly keptId: string; readonly goneId: string; readonly name: string }
  | { readonly kind: 'keep-apart'; readonly oneId: string; readonly otherId: string }
  | { readonly kind: 'undo-merge'; readonly mergeId: string; readonly name: string }
  | { readonly kind: 'look' | 'stop' | 'close' };

/** An element wants something done about duplicates; only the window asks main. */
export class DuplicatesActEvent extends Event {
  readonly act: DuplicatesAct;

  constructor(act: DuplicatesAct) {
    super('duplicates-act', { bubbles: true, composed: true });
    this.act = act;
  }
}

declare global {
  interface HTMLElementEventMap {
    'duplicates-act': DuplicatesActEvent;
  }
}
