import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { actionKinds, type Action, type ActionKind } from '../../core/actions/action.ts';
import { firstName } from '../../core/contacts/first-name.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import { actionText } from '../../core/text/action-text.ts';
import { reflectionText } from '../../core/text/reflection-text.ts';
import { trayPanelText } from '../../core/text/session-text.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { ask } from './session-events.ts';
import '../components/twelve-icon.ts';
import './action-edit.ts';

/** The first question of the reflection: what was opened and waits for an answer, what is done, what else was. */
@customElement('twelve-reflection-actions')
export class ReflectionActions extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      h2 {
        margin-block-end: 8px;
        font: 600 14px/20px var(--sans);
      }

      .button.link {
        margin-inline-start: -8px;
        padding-inline: 8px;
        gap: 6px;
      }

      .hint {
        font: var(--second);
        color: var(--ink-2);
      }

      .deed {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 8px;
        min-height: 40px;
        padding-block: 4px;
      }

      .deed + .deed {
        border-block-start: 1px solid var(--line);
      }

      .deed p {
        flex: 1 1 160px;
        display: flex;
        align-items: center;
        gap: 8px;
      }

      .deed p twelve-icon {
        color: var(--ink-2);
      }

      .confirmed p,
      .confirmed p twelve-icon {
        color: var(--accent);
      }

      twelve-action-edit {
        flex: 1 1 100%;
        padding-block-end: 4px;
      }

      .add {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 8px;
        margin-block-start: 4px;
      }
    `,
  ];

  @property({ attribute: false }) session!: SessionRecord;

  @state() private isAdding = false;
  /** The action that is being changed. */
  @state() private editing: string | null = null;

  override render() {
    const { actions, contactName } = this.session;
    const name = firstName(contactName);
    const shown = actions.filter(({ state }) => state !== 'declined');
    return html`<h2 id="actions">${reflectionText.actions}</h2>
      ${shown.length === 0 ? html`<p class="hint">${reflectionText.nothingOpened}</p>` : nothing}
      <ul aria-labelledby="actions">
        ${shown.map((action) => this.#action(action, name))}
      </ul>
      ${this.isAdding ? this.#allKinds() : this.#addButton()} `;
  }

  #addButton() {
    return html`<button class="button link small" type="button" @click=${() => (this.isAdding = true)}>
      <twelve-icon name="plus"></twelve-icon>${reflectionText.addAction}
    </button>`;
  }

  #allKinds() {
    return html`<div class="add">
      ${actionKinds.map(
        (kind) =>
          html`<button class="button small" type="button" @click=${() => this.#add(kind)}>
            ${actionText[kind].done}
          </button>`,
      )}
    </div>`;
  }

  #action(action: Action, name: string) {
    const words = actionText[action.kind];
    const isConfirmed = action.state === 'confirmed';
    const told = action.note === '' ? words.done : `${words.done}: ${action.note}`;
    const isEdited = isConfirmed && this.editing === action.id;
    return html`<li class="deed ${action.state}">
      <p>
        <twelve-icon name=${isConfirmed ? 'check' : action.kind}></twelve-icon>
        <span dir="auto">${isConfirmed ? told : words.question(name)}</span>
      </p>
      ${
        isConfirmed
          ? html`<button
                class="button quiet icon"
                type="button"
                aria-expanded=${isEdited}
                aria-label=${trayPanelText.edit(told)}
                title=${trayPanelText.edit(told)}
                @click=${() => (this.editing = isEdited ? null : action.id)}
              >
                <twelve-icon name="pen"></twelve-icon>
              </button>
              <button
                class="button quiet icon"
                type="button"
                aria-label="${trayPanelText.remove}: ${told}"
                title=${trayPanelText.remove}
                @click=${() => ask(this, 'session:remove-action', { actionId: action.id })}
              >
                <twelve-icon name="close"></twelve-icon>
              </button>`
          : html`<button class="button small" type="button" @click=${() => this.#answer(action, true)}>
                ${trayPanelText.yes}
              </button>
              <button class="button quiet small" type="button" @click=${() => this.#answer(action, false)}>
                ${trayPanelText.notThisTime}
              </button>`
      }
      ${
        isEdited
          ? html`<twelve-action-edit .action=${action} @edit-end=${() => (this.editing = null)}></twelve-action-edit>`
          : nothing
      }
    </li>`;
  }

  #answer(action: Action, done: boolean): void {
    void ask(this, 'session:answer-action', { actionId: action.id, done, note: '' });
  }

  #add(kind: ActionKind): void {
    this.isAdding = false;
    void ask(this, 'session:log-action', { kind });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-reflection-actions': ReflectionActions;
  }
}
