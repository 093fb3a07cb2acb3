import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { cardSections } from './card-sections.styles.ts';
import { SettingsActionEvent } from './settings-events.ts';

/** One thing that can be done, in a row of its own. */
export interface ActionRow {
  readonly name: string;
  readonly label: string;
  readonly sentence: string;
  /** Null where there is nothing to do. */
  readonly button: string | null;
  /** It is being done: the button waits. */
  readonly isBusy: boolean;
}

/**
 * Things that can be done rather than chosen, beside the settings and in their look.
 *
 * @fires settings-action - The user wants one of them.
 */
@customElement('twelve-action-section')
export class ActionSection extends LitElement {
  static override styles = [
    base,
    buttons,
    cardSections,
    css`
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 10px 20px;
        padding: 14px 16px;
      }

      .words {
        flex: 1 1 200px;
        min-width: 0;
      }

      h3 {
        font: var(--label);
      }

      p {
        margin-block-start: 2px;
        font: var(--second);
        color: var(--ink-2);
        text-wrap: pretty;
      }

      .button {
        min-height: 36px;
        padding-block: 6px;
        scroll-margin-block: 88px 20px;
      }

      .button[aria-disabled='true'] {
        border-color: var(--line);
        background: transparent;
        color: var(--ink-2);
      }
    `,
  ];

  @property() heading = '';
  @property({ attribute: false }) rows: readonly ActionRow[] = [];

  override render() {
    return html`<section aria-labelledby="heading">
      <h2 id="heading">${this.heading}</h2>
      <div class="card">
        ${repeat(
          this.rows,
          ({ name }) => name,
          (row) => this.#row(row),
        )}
      </div>
    </section>`;
  }

  /** The button stays where the focus is while it waits: taken away, it would drop the focus to the top of the page. */
  #row({ name, label, sentence, button, isBusy }: ActionRow) {
    return html`<div class="row">
      <div class="words">
        <h3 id="label-${name}">${label}</h3>
        <p id="sentence-${name}">${sentence}</p>
      </div>
      ${button === null ? nothing : this.#button(name, button, isBusy)}
    </div>`;
  }

  #button(name: string, button: string, isBusy: boolean) {
    return html`<button
      id=${name}
      class="button"
      type="button"
      aria-describedby="label-${name} sentence-${name}"
      aria-disabled=${isBusy ? 'true' : nothing}
      @click=${() => isBusy || this.dispatchEvent(new SettingsActionEvent(name))}
    >
      ${button}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-action-section': ActionSection;
  }
}
