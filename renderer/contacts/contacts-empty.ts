import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { everybody, filterCount, type ContactQuery } from '../../core/contacts/contact-query.ts';
import { contactsText } from '../../core/text/contacts-text.ts';
import { ask } from '../controllers/ask-event.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { QueryEvent } from './contacts-events.ts';

/**
 * A list without anybody: because nobody is there yet, or because nobody fits.
 *
 * @fires contacts-query - Everybody is wanted again.
 * @fires ask - The session window, where people come in, is to open.
 */
@customElement('twelve-contacts-empty')
export class ContactsEmpty extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 12px;
        padding: 32px;
        color: var(--ink-2);
        text-align: center;
        text-wrap: balance;
      }

      .voice {
        font: italic 400 20px/28px var(--serif);
        color: var(--ink);
      }
    `,
  ];

  @property({ attribute: false }) query: ContactQuery = everybody;

  override render() {
    const { text, isArchive } = this.query;
    const filters = filterCount(this.query);
    if (text === '' && filters === 0) {
      return html`<p class="voice">${contactsText.nobodyYet}</p>
        <p>${contactsText.nobodyYetHint}</p>
        <button class="button primary" type="button" @click=${this.#openSession}>${contactsText.openSession}</button>`;
    }
    const isEmptyArchive = isArchive && text === '' && filters === 1;
    return html`<p class="voice">${isEmptyArchive ? contactsText.nobodyInArchive : contactsText.nobodyFound}</p>
      ${isEmptyArchive ? nothing : html`<p>${contactsText.nobodyFoundHint}</p>`}
      <button class="button small" type="button" @click=${() => this.dispatchEvent(new QueryEvent(everybody))}>
        ${contactsText.clearFilters}
      </button>`;
  }

  #openSession(): void {
    void ask(this, 'windows:open', { window: 'session' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-contacts-empty': ContactsEmpty;
  }
}
