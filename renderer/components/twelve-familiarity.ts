import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Familiarity } from '../../core/contacts/contact.ts';
import { familiarities, familiarityText } from '../../core/text/familiarity-text.ts';

/** How well the user knows somebody: five dots and, always, the number and the word. */
@customElement('twelve-familiarity')
export class TwelveFamiliarity extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
      font: var(--second);
      color: var(--ink-2);
    }

    svg {
      flex: none;
      direction: ltr;
    }

    circle {
      fill: none;
      stroke: var(--control);
      stroke-width: 1.5px;
    }

    circle.on {
      fill: var(--level-4);
      stroke: var(--level-4);
    }

    @media (forced-colors: active) {
      circle.on {
        fill: CanvasText;
        stroke: CanvasText;
      }
    }
  `;

  @property({ type: Number }) level: Familiarity = 1;

  override render() {
    return html`<svg width="68" height="12" viewBox="0 0 68 12" aria-hidden="true">
        ${familiarities.map((step) => this.#dot(step))}
      </svg>
      <span>${familiarityText(this.level)}</span>`;
  }

  #dot(step: Familiarity) {
    return svg`<circle class=${step <= this.level ? 'on' : ''} cx=${step * 14 - 8} cy="6" r="4.25"></circle>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-familiarity': TwelveFamiliarity;
  }
}
