import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { commonText } from '../../core/text/common-text.ts';
import { TimeoutController } from '../controllers/timeout-controller.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import './twelve-icon.ts';

/** Ten seconds to read a sentence or two; the pointer or the focus on it keeps it. */
const shownForMs = 10_000;

/** A sentence at the foot of the window: something did not work, or should be known. Read out politely. */
@customElement('twelve-toast')
export class TwelveToast extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        position: fixed;
        inset: auto 0 0;
        z-index: 3;
        pointer-events: none;
      }

      .toast {
        display: flex;
        gap: 12px;
        align-items: flex-start;
        max-width: 480px;
        margin: 0 auto 12px;
        width: calc(100% - 24px);
        padding: 12px;
        border: 1px solid var(--control);
        border-radius: var(--radius-card);
        background: var(--card);
        pointer-events: auto;
        animation: rise var(--panel);
      }

      p {
        flex: 1;
        padding-block: 6px;
      }

      .toast > twelve-icon {
        color: var(--amber);
        padding-block: 6px;
      }

      @keyframes rise {
        from {
          opacity: 0;
          transform: translateY(8px);
        }
      }

      @media (prefers-reduced-motion: reduce) {
        @keyframes rise {
          from {
            opacity: 0;
          }
        }
      }
    `,
  ];

  /** What to say; empty shows nothing. */
  @property() message = '';

  readonly #hide = new TimeoutController(this);

  protected override updated(): void {
    this.#wait();
  }

  override render() {
    return html`<div role="status">
      ${
        this.message === ''
          ? nothing
          : html`<div class="toast" @pointerenter=${this.#keep} @focusin=${this.#keep} @pointerleave=${this.#wait}>
              <twelve-icon name="warning"></twelve-icon>
              <p>${this.message}</p>
              <button class="button quiet icon" type="button" aria-label=${commonText.close} @click=${this.#clear}>
                <twelve-icon name="close"></twelve-icon>
              </button>
            </div>`
      }
    </div>`;
  }

  #keep(): void {
    this.#hide.stop();
  }

  #wait(): void {
    if (this.message === '') this.#hide.stop();
    else this.#hide.start(shownForMs, () => this.#clear());
  }

  #clear(): void {
    this.message = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-toast': TwelveToast;
  }
}
