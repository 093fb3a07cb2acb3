import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import {
  contactMarks,
  contactOrders,
  everybody,
  filterCount,
  type ContactQuery,
} from '../../core/contacts/contact-query.ts';
import { networks } from '../../core/networks/network.ts';
import { contactsText, markText, orderText, peopleText } from '../../core/text/contacts-text.ts';
import { familiarities, familiarityText } from '../../core/text/familiarity-text.ts';
import { networkName } from '../../core/text/network-text.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { QueryEvent } from './contacts-events.ts';
import { styles } from './contacts-search.styles.ts';
import '../components/twelve-icon.ts';

/**
 * What is looked for: words, filters, and the order of the list.
 *
 * @fires contacts-query - Another list is wanted.
 */
@customElement('twelve-contacts-search')
export class ContactsSearch extends LitElement {
  static override styles = [base, buttons, styles];

  @property({ attribute: false }) query: ContactQuery = everybody;
  @property({ attribute: false }) tags: readonly string[] = [];
  /** How many people the list has; null before it is known. */
  @property({ attribute: false }) total: number | null = null;

  @state() private isOpen = false;

  @query('input[type=search]') private field!: HTMLInputElement;

  override render() {
    const filters = filterCount(this.query);
    return html`<div class="search" role="search">
        <twelve-icon name="search"></twelve-icon>
        <input
          class="field"
          type="search"
          dir="auto"
          maxlength="200"
          autocomplete="off"
          spellcheck="false"
          aria-label=${contactsText.search}
          placeholder=${contactsText.searchHint}
          .value=${live(this.query.text)}
          @input=${() => this.#ask({ text: this.field.value })}
          @keydown=${this.#press}
        />
        ${
          this.query.text === ''
            ? nothing
            : html`<button
                class="button quiet icon clear"
                type="button"
                aria-label=${contactsText.clearSearch}
                @click=${this.#clear}
              >
                <twelve-icon name="close"></twelve-icon>
              </button>`
        }
      </div>
      <div class="line">
        <p class="count" role="status">${this.total === null ? nothing : html`<bdi>${peopleText(this.total)}</bdi>`}</p>
        <button
          class="button quiet small ${filters > 0 ? 'on' : ''}"
          type="button"
          aria-expanded=${this.isOpen}
          @click=${() => (this.isOpen = !this.isOpen)}
        >
          ${contactsText.filters(filters)}
          <twelve-icon name=${this.isOpen ? 'chevron-up' : 'chevron-down'}></twelve-icon>
        </button>
        ${this.#order()}
      </div>
      ${this.isOpen ? this.#filters() : nothing}`;
  }

  override focus(): void {
    this.field.focus();
    this.field.select();
  }

  #order() {
    const { order, isReversed } = this.query;
    return html`<span class="order">
      <select class="field" aria-label=${contactsText.order} @change=${this.#reorder}>
        ${contactOrders.map((each) => html`<option value=${each} .selected=${each === order}>${orderText[each]}</option>`)}
      </select>
      <button
        class="button quiet icon ${isReversed ? 'on' : ''}"
        type="button"
        aria-pressed=${isReversed}
        aria-label=${contactsText.turnRound}
        title=${contactsText.turnRound}
        @click=${() => this.#ask({ isReversed: !isReversed })}
      >
        <twelve-icon name="swap"></twelve-icon>
      </button>
    </span>`;
  }

  #filters() {
    const { network, tag, familiarity, marks, isArchive } = this.query;
    return html`<div class="filters">
      <div class="selects">
        ${this.#select(
          contactsText.network,
          contactsText.anyNetwork,
          networks.map((each) => ({ value: each, label: networkName(each) })),
          network,
          (value) => ({ network: networks.find((each) => each === value) ?? null }),
        )}
        ${this.#select(
          contactsText.tag,
          contactsText.anyTag,
          this.tags.map((each) => ({ value: each, label: each })),
          tag,
          (value) => ({ tag: value === '' ? null : value }),
        )}
        ${this.#select(
          contactsText.familiarity,
          contactsText.anyFamiliarity,
          familiarities.map((each) => ({ value: String(each), label: familiarityText(each) })),
          familiarity === null ? null : String(familiarity),
          (value) => ({ familiarity: familiarities.find((each) => String(each) === value) ?? null }),
        )}
      </div>
      <div class="chips">
        ${contactMarks.map((mark) => {
          const isOn = marks.includes(mark);
          return this.#chip(markText[mark], isOn, {
            marks: isOn ? marks.filter((other) => other !== mark) : [...marks, mark],
          });
        })}
        ${this.#chip(contactsText.archive, isArchive, { isArchive: !isArchive })}
        ${
          filterCount(this.query) === 0
            ? nothing
            : html`<button class="button link small" type="button" @click=${this.#clearFilters}>
                ${contactsText.clearFilters}
              </button>`
        }
      </div>
    </div>`;
  }

  #select(
    label: string,
    any: string,
    choices: readonly { readonly value: string; readonly label: string }[],
    chosen: string | null,
    changes: (value: string) => Partial<ContactQuery>,
  ) {
    return html`<select
      class="field"
      aria-label=${label}
      @change=${(event: Event) => this.#ask(changes((event.target as HTMLSelectElement).value))}
    >
      <option value="" .selected=${chosen === null}>${any}</option>
      ${choices.map(
        (choice) => html`<option value=${choice.value} .selected=${choice.value === chosen}>${choice.label}</option>`,
      )}
    </select>`;
  }

  #chip(label: string, isOn: boolean, changes: Partial<ContactQuery>) {
    return html`<button class="chip" type="button" aria-pressed=${isOn} @click=${() => this.#ask(changes)}>
      ${isOn ? html`<twelve-icon name="check"></twelve-icon>` : nothing}${label}
    </button>`;
  }

  #reorder(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.#ask({ order: contactOrders.find((order) => order === value) ?? 'name', isReversed: false });
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.query.text === '') return;
    event.preventDefault();
    event.stopPropagation();
    this.#clear();
  }

  #clear(): void {
    this.#ask({ text: '' });
    this.field.focus();
  }

  #clearFilters(): void {
    const { text, order, isReversed } = this.query;
    this.#ask({ ...everybody, text, order, isReversed });
  }

  #ask(changes: Partial<ContactQuery>): void {
    this.dispatchEvent(new QueryEvent({ ...this.query, ...changes }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-contacts-search': ContactsSearch;
  }
}
