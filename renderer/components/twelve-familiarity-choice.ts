import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Familiarity } from '../../core/contacts/contact.ts';
import { familiarities, familiarityWord } from '../../core/text/familiarity-text.ts';
import { reflectionText } from '../../core/text/reflection-text.ts';
import { base } from '../styles/base.ts';

/**
 * Five circles, one for each step from stranger to friend, with their words.
 *
 * @fires level-choose - Another one was chosen; `level` has it.
 */
@customElement('twelve-familiarity-choice')
export class TwelveFamiliarityChoice extends LitElement {
  static override styles = [
    base,
    css`
      fieldset {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(62px, 1fr));
        gap: 4px;
      }

      legend {
        grid-column: 1 / -1;
        padding: 0;
        margin-block-end: 8px;
        font: 600 14px/20px var(--sans);
      }

      label {
        position: relative;
        display: grid;
        justify-items: center;
        align-content: start;
        gap: 4px;
        padding: 6px 2px;
        border-radius: var(--radius-button);
        font: var(--meta);
        color: var(--ink-2);
        text-align: center;
        cursor: default;
      }

      label:hover {
        background: var(--hover);
      }

      input {
        position: absolute;
        inset: 0;
        opacity: 0;
        margin: 0;
      }

      .circle {
        display: grid;
        place-items: center;
        width: 32px;
        height: 32px;
        border: 1px solid var(--control);
        border-radius: 50%;
        font: var(--label);
        color: var(--ink);
        transition: background-color var(--quick);
      }

      .was .circle {
        border: 2px solid var(--accent);
      }

      :checked + .circle {
        border-color: transparent;
        background: var(--accent);
        color: var(--on-accent);
      }

      label:has(:checked) {
        color: var(--ink);
      }

      label:has(:focus-visible) {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }

      @media (forced-colors: active) {
        :checked + .circle {
          forced-color-adjust: none;
          background: Highlight;
          color: HighlightText;
        }
      }
    `,
  ];

  /** The question. */
  @property() label = '';
  /** The answer, or null before there is one. */
  @property({ attribute: false }) level: Familiarity | null = null;
  /** What was so before; outlined. */
  @property({ attribute: false }) earlier: Familiarity | null = null;

  override render() {
    return html`<fieldset>
      <legend><bdi>${this.label}</bdi></legend>
      ${familiarities.map(
        (level) =>
          html`<label class=${level === this.earlier ? 'was' : ''}>
            <input
              type="radio"
              name="familiarity"
              value=${level}
              .checked=${this.level === level}
              @change=${() => this.#choose(level)}
            />
            <span class="circle">${level}</span>${familiarityWord(level)}
            ${level === this.earlier ? html`<span class="silent">(${reflectionText.before})</span>` : nothing}
          </label>`,
      )}
    </fieldset>`;
  }

  #choose(level: Familiarity): void {
    this.level = level;
    this.dispatchEvent(new Event('level-choose'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-familiarity-choice': TwelveFamiliarityChoice;
  }
}
