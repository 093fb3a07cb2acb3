import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Contact } from '../../core/contacts/contact.ts';
import { firstName } from '../../core/contacts/first-name.ts';
import { commonText } from '../../core/text/common-text.ts';
import { factsText } from '../../core/text/session-text.ts';
import type { TwelveFamiliarityChoice } from '../components/twelve-familiarity-choice.ts';
import type { TwelveSheet } from '../components/twelve-sheet.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { ask } from './session-events.ts';
import '../components/twelve-familiarity-choice.ts';
import '../components/twelve-sheet.ts';

/** How well somebody is known, put right outside the reflection. Choosing keeps it; it can be undone. */
@customElement('twelve-familiarity-sheet')
export class FamiliaritySheet extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      .primary {
        width: 100%;
        margin-block-start: 16px;
      }
    `,
  ];

  @property({ attribute: false }) contact!: Contact;

  @query('twelve-sheet') private sheet!: TwelveSheet;
  @query('twelve-familiarity-choice') private choice!: TwelveFamiliarityChoice;

  async open(): Promise<void> {
    await this.updateComplete;
    await this.sheet.open();
  }

  override render() {
    const { name, familiarity } = this.contact;
    return html`<twelve-sheet heading=${name}>
      <twelve-familiarity-choice
        label=${factsText.howWell(firstName(name))}
        .level=${familiarity}
        .earlier=${familiarity}
      ></twelve-familiarity-choice>
      <button class="button primary" type="button" @click=${this.#keep}>${commonText.done}</button>
    </twelve-sheet>`;
  }

  #keep(): void {
    const { id: contactId, familiarity } = this.contact;
    const { level } = this.choice;
    this.sheet.close();
    if (level !== null && level !== familiarity) {
      void ask(this, 'corrections:set-familiarity', { contactId, familiarity: level });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-familiarity-sheet': FamiliaritySheet;
  }
}
