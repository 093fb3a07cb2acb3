import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { ContactField } from '../../core/contacts/contact-change.ts';
import type { Contact } from '../../core/contacts/contact.ts';
import { fieldText, personText } from '../../core/text/contacts-text.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { ChangeEvent } from './contacts-events.ts';
import { part } from './part.styles.ts';

/** Keeps what was written when the field is left or, but for notes, Enter is pressed; Escape brings back what stood there. */
function press(event: KeyboardEvent): void {
  const field = event.target as HTMLTextAreaElement;
  if (event.isComposing) return;
  if (event.key === 'Escape') {
    event.stopPropagation();
    field.value = field.defaultValue;
    field.blur();
  } else if (event.key === 'Enter' && field.rows === 1) {
    event.preventDefault();
    field.blur();
  }
}

function keep(host: HTMLElement, field: ContactField, event: Event, before: string): void {
  const written = event.target as HTMLTextAreaElement;
  const text = written.value.trim();
  if (text === before) return;
  // A person needs a name: an empty field is no wish to take it away.
  if (field === 'name' && text === '') written.value = before;
  else host.dispatchEvent(new ChangeEvent({ kind: 'edit', field, text }));
}

/**
 * Name and work of a person, each a line that can be written in.
 *
 * @fires contacts-change - Something else was written.
 */
@customElement('twelve-contact-fields')
export class ContactFields extends LitElement {
  static override styles = [
    base,
    buttons,
    part,
    css`
      .written {
        resize: none;
        field-sizing: content;
        overflow: hidden;
        overflow-wrap: anywhere;
      }

      .name {
        min-height: 36px;
        font: var(--person);
      }

      .work {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(140px, 100%), 1fr));
        gap: 0 24px;
      }

      .work .written {
        color: var(--ink-2);
        font: var(--body);
      }
    `,
  ];

  @property({ attribute: false }) contact!: Contact;

  override render() {
    return html`${this.#field('name', 'name')}
      <div class="work">${this.#field('role', '')} ${this.#field('organisation', '')}</div>`;
  }

  #field(field: Exclude<ContactField, 'note'>, kind: string) {
    const text = this.contact[field];
    return html`<textarea
      class="written ${kind}"
      rows="1"
      dir="auto"
      maxlength="200"
      autocomplete="off"
      spellcheck="false"
      aria-label=${fieldText[field]}
      placeholder=${fieldText[field]}
      .defaultValue=${text}
      .value=${live(text)}
      @keydown=${press}
      @change=${(event: Event) => keep(this, field, event, text)}
    ></textarea>`;
  }
}

/**
 * The user's note on a person.
 *
 * @fires contacts-change - Something else was written.
 */
@customElement('twelve-contact-note')
export class ContactNote extends LitElement {
  static override styles = [
    base,
    buttons,
    part,
    css`
      textarea {
        min-height: 44px;
        max-height: 320px;
        resize: none;
        field-sizing: content;
        font: var(--voice);
      }
    `,
  ];

  @property({ attribute: false }) contact!: Contact;

  override render() {
    const { note } = this.contact;
    return html`<h2 id="note">${personText.note}</h2>
      <textarea
        class="written"
        rows="2"
        dir="auto"
        maxlength="10000"
        aria-labelledby="note"
        placeholder=${personText.notePlaceholder}
        .defaultValue=${note}
        .value=${live(note)}
        @keydown=${press}
        @change=${(event: Event) => keep(this, 'note', event, note)}
      ></textarea>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-contact-fields': ContactFields;
    'twelve-contact-note': ContactNote;
  }
}
