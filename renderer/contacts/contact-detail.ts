import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ContactChange } from '../../core/contacts/contact-change.ts';
import type { ContactDetail } from '../../core/contacts/contact-detail.ts';
import { contactsText, manyText, originText, personText, putOffText } from '../../core/text/contacts-text.ts';
import { addDays } from '../../core/week/civil-day.ts';
import { ask } from '../controllers/ask-event.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { menuItems } from '../styles/menu-items.ts';
import type { TwelveFamiliarityChoice } from '../components/twelve-familiarity-choice.ts';
import { ChangeEvent, FamiliarityEvent } from './contacts-events.ts';
import { styles } from './contact-detail.styles.ts';
import './contact-fields.ts';
import './contact-follow-ups.ts';
import './contact-past.ts';
import './contact-profiles.ts';
import './contact-tags.ts';
import '../components/twelve-familiarity-choice.ts';
import '../components/twelve-icon.ts';
import '../components/twelve-menu.ts';
import '../components/twelve-monogram.ts';

const spans = [1, 7, 30] as const;

/**
 * One person's page: who they are, where they are found, and what there was between them and the user. What other parts
 * of the program know of them (what they posted, say) is slotted.
 *
 * @fires contacts-change - Something about the person is to be different.
 * @fires level-say - The user says how well they know the person.
 * @fires ask - Something is asked of main.
 */
@customElement('twelve-contact-detail')
export class ContactDetailElement extends LitElement {
  static override styles = [base, buttons, menuItems, styles];

  @property({ attribute: false }) detail!: ContactDetail;

  override render() {
    const { contact, today, snoozedUntil } = this.detail;
    const isPutOff = snoozedUntil !== null && snoozedUntil > today;
    return html`<article aria-label=${contact.name}>
      <header>
        <twelve-monogram size="48" name=${contact.name}></twelve-monogram>
        <twelve-contact-fields .contact=${contact}></twelve-contact-fields>
        ${this.#menu()}
      </header>
      <div class="ways">
        <button class="button primary" type="button" @click=${this.#start}>
          <bdi>${personText.start(contact.name)}</bdi>
        </button>
        <button class="button" type="button" @click=${this.#putFirst}>
          <twelve-icon name="arrow-up"></twelve-icon>${personText.putFirst}
        </button>
      </div>
      ${this.#states(isPutOff)}
      <twelve-contact-profiles .profiles=${contact.profiles} contactId=${contact.id}></twelve-contact-profiles>
      <section class="columns">
        <div>
          <twelve-familiarity-choice
            label=${personText.familiarity(contact.name)}
            .level=${contact.familiarity}
            @level-choose=${this.#say}
          ></twelve-familiarity-choice>
        </div>
        <twelve-contact-tags .tags=${contact.tags}></twelve-contact-tags>
      </section>
      <twelve-contact-note .contact=${contact}></twelve-contact-note>
      <twelve-contact-follow-ups
        .promises=${this.detail.promises}
        contactId=${contact.id}
        today=${today}
      ></twelve-contact-follow-ups>
      <slot></slot>
      <twelve-contact-past .detail=${this.detail}></twelve-contact-past>
      <p class="origin">${originText(this.detail.addedOn, this.detail.origin?.fileName ?? null, today)}</p>
    </article>`;
  }

  #states(isPutOff: boolean) {
    const { isArchived, isNeverAsked, snoozedUntil, today } = this.detail;
    const states = [
      ...(isArchived ? [this.#state(contactsText.archive, manyText.unarchive, { kind: 'archive', isOn: false })] : []),
      ...(isNeverAsked
        ? [this.#state(personText.isNeverAsked, manyText.askAgain, { kind: 'never-ask', isOn: false })]
        : []),
      ...(isPutOff && snoozedUntil !== null
        ? [this.#state(putOffText(snoozedUntil, today), manyText.comeBack, { kind: 'snooze', untilDay: null })]
        : []),
    ];
    return states.length === 0
      ? nothing
      : html`<ul class="states" role="list">
          ${states}
        </ul>`;
  }

  #state(text: string, label: string, change: ContactChange) {
    return html`<li>
      <span>${text}</span>
      <button class="button link small" type="button" @click=${() => this.#change(change)}>${label}</button>
    </li>`;
  }

  #menu() {
    const { contact, isArchived, isNeverAsked, today } = this.detail;
    return html`<twelve-menu label=${personText.menu(contact.name)}>
      <div role="group" aria-label=${manyText.putOff}>
        <span class="group-name" aria-hidden="true"><twelve-icon name="snooze"></twelve-icon>${manyText.putOff}</span>
        ${spans.map((days) => this.#item(manyText.forDays[days], { kind: 'snooze', untilDay: addDays(today, days) }))}
      </div>
      ${
        isArchived
          ? this.#item(manyText.unarchive, { kind: 'archive', isOn: false }, 'undo')
          : this.#item(manyText.archive, { kind: 'archive', isOn: true }, 'drop-file')
      }
      ${
        isNeverAsked
          ? this.#item(manyText.askAgain, { kind: 'never-ask', isOn: false }, 'undo')
          : this.#item(manyText.neverAsk, { kind: 'never-ask', isOn: true }, 'hide')
      }
      ${this.#item(manyText.delete, { kind: 'delete' }, 'remove')}
    </twelve-menu>`;
  }

  #item(label: string, change: ContactChange, icon?: string) {
    return html`<button role="menuitem" @click=${() => this.#change(change)}>
      ${icon === undefined ? nothing : html`<twelve-icon name=${icon}></twelve-icon>`}${label}
    </button>`;
  }

  #change(change: ContactChange): void {
    this.dispatchEvent(new ChangeEvent(change));
  }

  #say(event: Event): void {
    const { level } = event.target as TwelveFamiliarityChoice;
    if (level !== null) this.dispatchEvent(new FamiliarityEvent(this.detail.contact.id, level));
  }

  async #start(): Promise<void> {
    const contactId = this.detail.contact.id;
    if (await ask(this, 'session:start', { contactId })) await ask(this, 'windows:open', { window: 'session' });
  }

  #putFirst(): void {
    void ask(this, 'queue:move-first', { contactId: this.detail.contact.id });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-contact-detail': ContactDetailElement;
  }
}
