import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DraftAction } from '../../core/corrections/correction-draft.ts';
import { actionText } from '../../core/text/action-text.ts';
import { correctionText } from '../../core/text/correction-text.ts';
import type { TwelveActionFields } from '../components/twelve-action-fields.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import '../components/twelve-action-fields.ts';
import '../components/twelve-icon.ts';

/**
 * What was done in a session, line by line: a line unfolds to be changed, goes, or is answered where nobody knows yet.
 *
 * @fires actions-change - `actions` is another list.
 */
@customElement('twelve-corrected-actions')
export class CorrectedActions extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      h3 {
        margin-block-end: 4px;
        font: 600 14px/20px var(--sans);
      }

      .none {
        padding-block: 6px;
        font: var(--second);
        color: var(--ink-2);
      }

      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 8px;
        min-height: 40px;
        padding-block: 4px;
      }

      li + li {
        border-block-start: 1px solid var(--line);
      }

      p {
        flex: 1 1 140px;
        display: flex;
        align-items: center;
        gap: 8px;
      }

      p twelve-icon {
        color: var(--ink-2);
      }

      .confirmed p {
        color: var(--accent);
      }

      .confirmed p twelve-icon {
        color: var(--accent);
      }

      .declined p {
        color: var(--ink-2);
      }

      twelve-action-fields {
        flex: 1 1 100%;
        padding-block-end: 8px;
      }

      .add {
        margin-inline-start: -8px;
        padding-inline: 8px;
        gap: 6px;
      }
    `,
  ];

  @property({ attribute: false }) actions: readonly DraftAction[] = [];

  /** The line that is unfolded. */
  @state() private open = -1;

  override render() {
    return html`<h3 id="actions">${correctionText.actions}</h3>
      ${this.actions.length === 0 ? html`<p class="none">${correctionText.nothing}</p>` : nothing}
      <ul aria-labelledby="actions">
        ${this.actions.map((action, place) => this.#line(action, place))}
      </ul>
      <button class="button link small add" type="button" @click=${this.#add}>
        <twelve-icon name="plus"></twelve-icon>${correctionText.addAction}
      </button>`;
  }

  #line(action: DraftAction, place: number) {
    const isOpen = this.open === place;
    const words = told(action);
    return html`<li class=${action.state}>
      <p>
        <twelve-icon name=${action.state === 'confirmed' ? 'check' : action.kind}></twelve-icon
        ><span dir="auto">${words}</span>
      </p>
      ${action.state === 'confirmed' ? nothing : this.#answers(action, place)}
      <button
        class="button quiet icon"
        type="button"
        aria-expanded=${isOpen}
        aria-label=${correctionText.edit(words)}
        title=${correctionText.change}
        @click=${() => this.#unfold(isOpen ? -1 : place)}
      >
        <twelve-icon name="pen"></twelve-icon>
      </button>
      <button
        class="button quiet icon"
        type="button"
        aria-label=${correctionText.remove(words)}
        title=${correctionText.remove(words)}
        @click=${() => this.#remove(place)}
      >
        <twelve-icon name="close"></twelve-icon>
      </button>
      ${
        isOpen
          ? html`<twelve-action-fields
              kind=${action.kind}
              note=${action.note}
              @action-change=${(event: Event) => this.#write(place, event.target as TwelveActionFields)}
            ></twelve-action-fields>`
          : nothing
      }
    </li>`;
  }

  #answers(action: DraftAction, place: number) {
    const label = `${actionText[action.kind].label}: ${correctionText.didYou}`;
    return html`<span role="group" aria-label=${label}>
      <button class="button small" type="button" @click=${() => this.#answer(place, 'confirmed')}>
        ${correctionText.yes}
      </button>
      ${
        action.state === 'declined'
          ? nothing
          : html`<button class="button quiet small" type="button" @click=${() => this.#answer(place, 'declined')}>
              ${correctionText.no}
            </button>`
      }
    </span>`;
  }

  #unfold(place: number): void {
    this.open = place;
    void this.updateComplete.then(() => this.renderRoot.querySelector('twelve-action-fields')?.focus());
  }

  #add(): void {
    this.#take([...this.actions, { actionId: null, kind: 'comment', state: 'confirmed', note: '' }]);
    this.#unfold(this.actions.length - 1);
  }

  #remove(place: number): void {
    this.open = -1;
    this.#take(this.actions.filter((_, other) => other !== place));
    // The button that had the focus is gone with its line.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.add')?.focus());
  }

  #answer(place: number, state: DraftAction['state']): void {
    this.#replace(place, { state });
  }

  #write(place: number, { kind, note }: TwelveActionFields): void {
    this.#replace(place, { kind, note });
  }

  #replace(place: number, change: Partial<DraftAction>): void {
    this.#take(this.actions.map((action, other) => (other === place ? { ...action, ...change } : action)));
  }

  #take(actions: readonly DraftAction[]): void {
    this.actions = actions;
    this.dispatchEvent(new Event('actions-change'));
  }
}

function told({ kind, state, note }: DraftAction): string {
  const { done, label } = actionText[kind];
  const words = state === 'confirmed' ? done : state === 'declined' ? correctionText.notDone(label) : label;
  return note.trim() === '' ? words : `${words}: ${note}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-corrected-actions': CorrectedActions;
  }
}
