import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Action } from '../../core/actions/action.ts';
import { trayPanelText } from '../../core/text/session-text.ts';
import type { TwelveActionFields } from '../components/twelve-action-fields.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { ask } from './session-events.ts';
import '../components/twelve-action-fields.ts';

/**
 * Changes one action of the present session, or takes it out.
 *
 * @fires edit-end - It is done, or was not wanted.
 */
@customElement('twelve-action-edit')
export class ActionEdit extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
      }

      twelve-action-fields {
        flex: 1 1 100%;
      }
    `,
  ];

  @property({ attribute: false }) action!: Action;

  @query('twelve-action-fields') private fields!: TwelveActionFields;

  override render() {
    const { kind, note } = this.action;
    return html`<form @submit=${this.#save} @keydown=${this.#press}>
      <twelve-action-fields kind=${kind} note=${note}></twelve-action-fields>
      <button class="button small" type="submit">${trayPanelText.save}</button>
      <button class="button link small" type="button" @click=${this.#remove}>${trayPanelText.remove}</button>
    </form>`;
  }

  /** The fields take the focus as soon as they are there. */
  protected override firstUpdated(): void {
    void this.fields.updateComplete.then(() => this.fields.focus());
  }

  #save(event: SubmitEvent): void {
    event.preventDefault();
    const { kind, note } = this.fields;
    const { id, kind: kindBefore, note: noteBefore } = this.action;
    const isSame = kind === kindBefore && note.trim() === noteBefore;
    if (!isSame) void ask(this, 'session:change-action', { actionId: id, kind, note: note.trim() });
    this.#end();
  }

  #remove(): void {
    void ask(this, 'session:remove-action', { actionId: this.action.id });
    this.#end();
  }

  /** A field in a shadow tree of its own submits nothing by itself. */
  #press(event: KeyboardEvent): void {
    if (event.key === 'Enter' && event.composedPath()[0] instanceof HTMLInputElement && !event.isComposing) {
      event.preventDefault();
      (event.currentTarget as HTMLFormElement).requestSubmit();
    }
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#end();
  }

  #end(): void {
    this.dispatchEvent(new Event('edit-end'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-action-edit': ActionEdit;
  }
}
