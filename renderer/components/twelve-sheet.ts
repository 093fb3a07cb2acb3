import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { commonText } from '../../core/text/common-text.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import './twelve-icon.ts';

/**
 * A dialog that slides up from the foot of the window. Escape, the cross and a click beside it close it.
 *
 * @fires sheet-close - It was closed, however that came about.
 */
@customElement('twelve-sheet')
export class TwelveSheet extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      dialog {
        width: 100%;
        max-width: 520px;
        max-height: calc(100% - 44px);
        margin: auto auto 0;
        padding: 0 20px 20px;
        border: 1px solid var(--control);
        border-block-end: 0;
        border-radius: var(--radius-card) var(--radius-card) 0 0;
        background: var(--card);
        color: var(--ink);
        overflow: auto;
      }

      dialog[open] {
        animation: slide var(--panel);
      }

      dialog::backdrop {
        background: rgb(23 21 18 / 40%);
      }

      header {
        position: sticky;
        top: 0;
        display: flex;
        align-items: center;
        gap: 12px;
        padding-block: 12px 8px;
        background: var(--card);
      }

      h2 {
        flex: 1;
        font: var(--card-name);
      }

      @keyframes slide {
        from {
          opacity: 0;
          transform: translateY(24px);
        }
      }

      @media (prefers-reduced-motion: reduce) {
        @keyframes slide {
          from {
            opacity: 0;
          }
        }
      }
    `,
  ];

  @property() heading = '';

  @query('dialog') private dialog!: HTMLDialogElement;

  override render() {
    return html`<dialog
      aria-label=${this.heading === '' ? nothing : this.heading}
      @click=${this.#clickBeside}
      @close=${this.#tellClosed}
    >
      <header>
        <h2>${this.heading}</h2>
        <button class="button quiet icon" type="button" aria-label=${commonText.close} @click=${this.close}>
          <twelve-icon name="close"></twelve-icon>
        </button>
      </header>
      <slot></slot>
    </dialog>`;
  }

  get isOpen(): boolean {
    return this.dialog?.open ?? false;
  }

  async open(): Promise<void> {
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
  }

  close(): void {
    this.dialog.close();
  }

  #tellClosed(): void {
    this.dispatchEvent(new Event('sheet-close'));
  }

  #clickBeside(event: MouseEvent): void {
    if (event.target === this.dialog && event.offsetY < 0) this.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-sheet': TwelveSheet;
  }
}
