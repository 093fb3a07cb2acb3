import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** So fine that a step cannot be seen, and so coarse that a session changes the drawing once in a few seconds only. */
const steps = 120;

const stepOf = (share: number): number => Math.ceil(share * steps);

/** The ring at 24 px: a plain arc, because twelve segments would be noise at that size. Always decoration. */
@customElement('twelve-pill-ring')
export class PillRing extends LitElement {
  static override styles = css`
    :host {
      display: block;
      flex: none;
      color: var(--accent);
    }

    :host([still]) {
      color: var(--control);
    }

    svg {
      display: block;
      width: 100%;
      height: 100%;
    }

    circle,
    path {
      fill: none;
      stroke: currentColor;
      stroke-width: 3.5;
    }

    path {
      stroke-width: 2;
      stroke-linecap: round;
    }

    .track {
      stroke: var(--track);
    }

    @media (forced-colors: active) {
      .track {
        stroke: GrayText;
      }
    }
  `;

  /** How much is left, from 0 to 1. */
  @property({ type: Number, hasChanged: (now: number, before: number) => stepOf(now) !== stepOf(before) }) share = 1;
  /** Nothing runs: two bars stand in the middle. */
  @property({ type: Boolean, reflect: true, attribute: 'still' }) isStill = false;

  override render() {
    const left = (stepOf(this.share) / steps) * 100;
    return html`<svg viewBox="-12 -12 24 24" aria-hidden="true">
      <circle class="track" r="10"></circle>
      <circle r="10" pathLength="100" transform="rotate(-90) scale(1 -1)" stroke-dasharray="${left} 200"></circle>
      ${this.isStill ? svg`<path d="M-2.3 -3v6M2.3 -3v6"></path>` : nothing}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-pill-ring': PillRing;
  }
}
