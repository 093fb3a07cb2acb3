import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { initialsOf } from './initials.ts';

/** A person's initials in a circle that is never squeezed. Decoration: the name stands beside it. */
@customElement('twelve-monogram')
export class TwelveMonogram extends LitElement {
  static override styles = css`
    :host {
      display: inline-grid;
      place-items: center;
      flex: none;
      width: 32px;
      height: 32px;
      border-radius: 50%;
      background: var(--accent-soft);
      color: var(--accent);
      font: 600 12px/16px var(--sans);
    }

    :host([size='24']) {
      width: 24px;
      height: 24px;
      font-size: 10px;
    }

    :host([size='48']) {
      width: 48px;
      height: 48px;
      font: 600 17px/22px var(--serif);
    }

    @media (forced-colors: active) {
      :host {
        border: 1px solid CanvasText;
        color: CanvasText;
      }
    }
  `;

  @property() name = '';
  @property({ reflect: true }) size: '24' | '32' | '48' = '32';

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
  }

  override render() {
    return html`${initialsOf(this.name)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-monogram': TwelveMonogram;
  }
}
