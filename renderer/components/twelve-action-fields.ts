import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { actionKinds, type ActionKind } from '../../core/actions/action.ts';
import { actionText } from '../../core/text/action-text.ts';
import { correctionText } from '../../core/text/correction-text.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';

/**
 * What an action was, and a note on it. Holds what is written; whoever shows it reads `kind` and `note`.
 *
 * @fires action-change - One of the two is different.
 */
@customElement('twelve-action-fields')
export class TwelveActionFields extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }

      select {
        flex: 1 1 140px;
        max-width: 100%;
      }

      input {
        flex: 3 1 160px;
      }
    `,
  ];

  @property() kind: ActionKind = 'other';
  @property() note = '';

  override render() {
    return html`<select class="field" aria-label=${correctionText.kind} @change=${this.#pick}>
        ${actionKinds.map(
          (kind) => html`<option value=${kind} .selected=${kind === this.kind}>${actionText[kind].done}</option>`,
        )}
      </select>
      <input
        class="field"
        dir="auto"
        maxlength="500"
        autocomplete="off"
        aria-label=${correctionText.actionNote}
        placeholder=${correctionText.actionNote}
        .value=${live(this.note)}
        @input=${this.#write}
      />`;
  }

  override focus(): void {
    this.renderRoot.querySelector('select')?.focus();
  }

  #pick(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.kind = actionKinds.find((kind) => kind === value) ?? this.kind;
    this.dispatchEvent(new Event('action-change'));
  }

  #write(event: Event): void {
    this.note = (event.target as HTMLInputElement).value;
    this.dispatchEvent(new Event('action-change'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-action-fields': TwelveActionFields;
  }
}
