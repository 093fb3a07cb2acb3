import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { commonText } from '../../core/text/common-text.ts';
import { TimeoutController } from '../controllers/timeout-controller.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import './twelve-icon.ts';

/** Ten seconds to read a sentence or two; the pointer or the focus on it keeps it. */
const shownForMs = 10_000;

/**
 * A sentence at the foot of the window: something did not work, or should be known. Read out politely. A button that
 * answers it, such as Undo, is slotted.
 *
 * @fires toast-close - It has gone: by itself, or because the user closed it.
 */
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
        color: var(--accent);
        padding-block: 6px;
      }

      .toast > [name='warning'] {
        color: var(--amber);
      }

      @media (max-width: 339px) {
        .toast {
          gap: 4px;
          margin-block-end: 8px;
          width: calc(100% - 16px);
          padding: 4px 4px 4px 12px;
          font: var(--second);
        }

        .toast > twelve-icon {
          display: none;
        }
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
  @property() icon = 'warning';

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
              <twelve-icon name=${this.icon}></twelve-icon>
              <p>${this.message}</p>
              <slot></slot>
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
    this.dispatchEvent(new Event('toast-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-toast': TwelveToast;
  }
}
