import { html } from 'lit';
import { duplicatesText } from '../../../core/text/duplicates-text.ts';
import type { DuplicatesPanel } from '../duplicates/duplicates-panel.ts';

/** Possible duplicates, gone through where somebody's page is otherwise. `onTurn` hears when that begins and ends. */
export class DuplicatesReview {
  readonly #onTurn: (isOpen: boolean) => void;
  readonly #panel: () => DuplicatesPanel | null;
  isOpen = false;

  constructor(host: { readonly renderRoot: ParentNode }, onTurn: (isOpen: boolean) => void) {
    this.#onTurn = onTurn;
    this.#panel = () => host.renderRoot.querySelector('twelve-duplicates-panel');
  }

  /** The way to it in a menu. */
  item() {
    return html`<button role="menuitem" @click=${() => this.#open()}>
      <twelve-icon name="people"></twelve-icon>${duplicatesText.title}
    </button>`;
  }

  content() {
    return html`<twelve-duplicates-panel @panel-close=${() => this.close()}></twelve-duplicates-panel>`;
  }

  /** Answers whether there was anything to close. */
  close(): boolean {
    if (!this.isOpen) return false;
    this.isOpen = false;
    this.#onTurn(false);
    return true;
  }

  /** Takes back the last answer; answers whether it is this that undoing is about. */
  undo(): boolean {
    this.#panel()?.undo();
    return this.isOpen;
  }

  #open(): void {
    void import('../duplicates/duplicates-panel.ts');
    this.isOpen = true;
    this.#onTurn(true);
  }
}
