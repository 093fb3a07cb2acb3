import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { FoundContact } from '../../core/contacts/found-contact.ts';
import { correctionText } from '../../core/text/correction-text.ts';
import { roleText } from '../../core/text/queue-text.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import '../components/twelve-monogram.ts';

/**
 * Somebody, found by the beginning of their name. The arrows go through who was found, Enter takes one
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 *
 * @fires person-choose - `chosen` is somebody else.
 */
@customElement('twelve-person-field')
export class PersonField extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      label {
        display: block;
        margin-block-end: 8px;
        font: 600 14px/20px var(--sans);
      }

      ul {
        margin-block-start: 4px;
        padding: 4px;
        border: 1px solid var(--control);
        border-radius: var(--radius-button);
      }

      li {
        display: flex;
        align-items: center;
        gap: 12px;
        min-height: 44px;
        padding: 4px 8px;
        border-radius: 8px;
        cursor: default;
      }

      li:hover,
      li[aria-selected='true'] {
        background: var(--hover);
      }

      li[aria-selected='true'] {
        outline: 2px solid var(--accent);
        outline-offset: -2px;
      }

      small {
        display: block;
        font: var(--meta);
        color: var(--ink-3);
      }

      .nobody {
        margin-block-start: 8px;
        font: var(--second);
        color: var(--ink-2);
      }
    `,
  ];

  /** Asks main who is called so. */
  @property({ attribute: false }) find: (text: string) => Promise<readonly FoundContact[]> = () => Promise.resolve([]);
  @property({ attribute: false }) chosen: Pick<FoundContact, 'contactId' | 'name'> | null = null;

  @state() private found: readonly FoundContact[] = [];
  @state() private marked = 0;
  @state() private isSearching = false;

  @query('input') private input!: HTMLInputElement;

  /** An answer to an older question comes too late. */
  #asked = 0;
  #isAsking = false;
  /** Enter was pressed before there was an answer: whoever comes first is meant. */
  #isHurrying = false;

  override render() {
    const isOpen = this.isSearching && this.found.length > 0;
    return html`<label for="name">${correctionText.who}</label>
      <input
        id="name"
        class="field"
        role="combobox"
        dir="auto"
        maxlength="200"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded=${isOpen}
        aria-controls="found"
        aria-activedescendant=${isOpen ? `person-${this.marked}` : nothing}
        placeholder=${correctionText.whoPlaceholder}
        @input=${this.#search}
        @keydown=${this.#press}
      />
      <ul id="found" role="listbox" aria-label=${correctionText.found} ?hidden=${!isOpen}>
        ${this.found.map((person, place) => this.#person(person, place))}
      </ul>
      <p class="nobody" role="status" ?hidden=${!this.isSearching || this.found.length > 0}>
        ${this.isSearching && this.found.length === 0 ? correctionText.nobodyFound : nothing}
      </p>`;
  }

  /** Whoever is chosen stands in the field; what is being written stays. */
  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('chosen') && this.chosen !== null) this.input.value = this.chosen.name;
  }

  override focus(): void {
    this.input.focus();
  }

  #person(person: FoundContact, place: number) {
    const role = roleText(person);
    return html`<li
      id="person-${place}"
      role="option"
      aria-selected=${place === this.marked}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(person)}
    >
      <twelve-monogram name=${person.name} aria-hidden="true"></twelve-monogram>
      <span><bdi>${person.name}</bdi>${role === '' ? nothing : html`<small><bdi>${role}</bdi></small>`}</span>
    </li>`;
  }

  async #search(): Promise<void> {
    const text = this.input.value.trim();
    const asked = ++this.#asked;
    this.#isAsking = true;
    this.#isHurrying = false;
    if (this.chosen !== null && this.chosen.name !== text) {
      this.chosen = null;
      this.dispatchEvent(new Event('person-choose'));
    }
    const found = text === '' ? [] : await this.find(text);
    if (asked !== this.#asked) return;
    this.found = found;
    this.marked = 0;
    this.isSearching = text !== '';
    this.#isAsking = false;
    const [first] = found;
    if (this.#isHurrying && first !== undefined) this.#choose(first);
    this.#isHurrying = false;
  }

  #press(event: KeyboardEvent): void {
    if (event.key === 'Enter' && this.#isAsking) this.#isHurrying = true;
    if (!this.isSearching || this.#isAsking || event.isComposing) return;
    const { length } = this.found;
    const person = this.found[this.marked];
    if (event.key === 'ArrowDown' && length > 0) this.marked = (this.marked + 1) % length;
    else if (event.key === 'ArrowUp' && length > 0) this.marked = (this.marked + length - 1) % length;
    else if (event.key === 'Enter' && person !== undefined) this.#choose(person);
    else if (event.key === 'Escape') this.isSearching = false;
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #choose(person: FoundContact): void {
    this.#asked += 1;
    this.#isAsking = false;
    this.chosen = person;
    this.isSearching = false;
    this.dispatchEvent(new Event('person-choose'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-person-field': PersonField;
  }
}
