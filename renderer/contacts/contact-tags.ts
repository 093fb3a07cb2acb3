import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { personText } from '../../core/text/contacts-text.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { ChangeEvent } from './contacts-events.ts';
import { part } from './part.styles.ts';
import '../components/twelve-icon.ts';

/**
 * A person's tags.
 *
 * @fires contacts-change - One more, or one less.
 */
@customElement('twelve-contact-tags')
export class ContactTags extends LitElement {
  static override styles = [
    base,
    buttons,
    part,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px;
      }

      .tag {
        display: flex;
        align-items: center;
        max-width: 100%;
        min-height: 32px;
        padding-inline-start: 12px;
        border-radius: var(--radius-chip);
        background: var(--accent-soft);
        color: var(--accent);
        font: var(--second);
        overflow-wrap: anywhere;
      }

      .tag .button {
        color: inherit;
      }

      .tag twelve-icon {
        width: 16px;
        height: 16px;
      }

      .new {
        flex: 1 1 112px;
        max-width: 180px;
      }

      .new .written {
        width: 100%;
        margin: 0;
      }

      @media (forced-colors: active) {
        .tag {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) tags: readonly string[] = [];

  @query('input') private field!: HTMLInputElement;

  override render() {
    return html`<h2>${personText.tags}</h2>
      <ul role="list">
        ${this.tags.map(
          (tag) =>
            html`<li class="tag">
              <bdi>${tag}</bdi>
              <button
                class="button quiet icon"
                type="button"
                aria-label=${personText.removeTag(tag)}
                @click=${() => this.#change(tag, false)}
              >
                <twelve-icon name="close"></twelve-icon>
              </button>
            </li>`,
        )}
        <li class="new">
          <form @submit=${this.#add}>
            <input
              class="written"
              dir="auto"
              maxlength="50"
              autocomplete="off"
              aria-label=${personText.addTag}
              placeholder=${personText.addTag}
              @change=${this.#add}
            />
          </form>
        </li>
      </ul>`;
  }

  #add(event: Event): void {
    event.preventDefault();
    const tag = this.field.value.trim();
    this.field.value = '';
    if (tag !== '' && !this.tags.includes(tag)) this.#change(tag, true);
  }

  #change(tag: string, isOn: boolean): void {
    this.dispatchEvent(new ChangeEvent({ kind: 'tag', tag, isOn }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-contact-tags': ContactTags;
  }
}
