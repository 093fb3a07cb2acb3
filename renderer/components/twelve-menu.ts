import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import type { IconName } from './icon-paths.ts';
import './twelve-icon.ts';

/**
 * A menu behind three dots, or behind another icon. Its items are slotted buttons with the role `menuitem`; the arrow keys go through them, and
 * choosing one closes it.
 */
@customElement('twelve-menu')
export class TwelveMenu extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: inline-flex;
      }

      [popover] {
        inset: auto;
        position-area: block-end span-inline-start;
        position-try-fallbacks: flip-block;
        width: 272px;
        max-width: calc(100vw - 24px);
        max-height: calc(100vh - 60px);
        margin: 4px 0;
        padding: 8px;
        border: 1px solid var(--control);
        border-radius: var(--radius-card);
        background: var(--card);
        color: var(--ink);
        overflow: auto;
      }

      [popover]:popover-open {
        animation: unfold var(--panel);
      }

      @keyframes unfold {
        from {
          opacity: 0;
        }
      }
    `,
  ];

  /** The name of the button and of the menu. */
  @property() label = '';

  /** What is drawn on the button. */
  @property() icon: IconName = 'more';

  @query('[popover]') private popup!: HTMLElement;

  override render() {
    return html`
      <button
        class="button icon ${this.icon === 'more' ? 'quiet' : ''}"
        type="button"
        aria-haspopup="menu"
        aria-label=${this.label}
        title=${this.label}
        popovertarget="items"
      >
        <twelve-icon name=${this.icon}></twelve-icon>
      </button>
      <div
        id="items"
        popover
        role="menu"
        aria-label=${this.label}
        @toggle=${this.#toggled}
        @keydown=${this.#move}
        @click=${this.#chosen}
      >
        <slot></slot>
      </div>
    `;
  }

  get #items(): readonly HTMLElement[] {
    return Array.from(this.querySelectorAll<HTMLElement>('[role=menuitem]:not([disabled])'));
  }

  #toggled(event: ToggleEvent): void {
    if (event.newState === 'open') this.#items[0]?.focus();
  }

  #chosen(event: Event): void {
    if (event.target instanceof Element && event.target.closest('[role=menuitem]') !== null) this.popup.hidePopover();
  }

  #move(event: KeyboardEvent): void {
    const items = this.#items;
    const from = items.findIndex((item) => item.matches(':focus'));
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined || items.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    items.at(to % items.length)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-menu': TwelveMenu;
  }
}
