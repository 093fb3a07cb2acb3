import { VirtualizerController } from '@tanstack/lit-virtual';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ListedContact } from '../../core/contacts/listed-contact.ts';
import { contactsText } from '../../core/text/contacts-text.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { base } from '../styles/base.ts';
import { rowHeight, styles } from './contact-list.styles.ts';
import { contactRow } from './contact-row.ts';
import { ContactSelection } from './contact-selection.ts';
import { ChooseEvent, StretchEvent } from './contacts-events.ts';
import { stepOf } from './list-keys.ts';

/** Where rows come from: what is not there yet is asked for. */
export interface Rows {
  readonly total: number | null;
  at(place: number): ListedContact | undefined;
  placeOf(contactId: string): number;
}

/**
 * A list of any length, of which only the rows in sight are drawn. The list itself has the focus and tells which row is
 * meant (https://www.w3.org/WAI/ARIA/apg/patterns/listbox/), so that a row that is not drawn can be the one.
 *
 * @fires contacts-choose - Somebody else is meant, or others are chosen.
 * @fires contacts-stretch - All from one place to another are to be chosen.
 */
@customElement('twelve-contact-list')
export class ContactListElement extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) rows!: Rows;
  @property({ attribute: false }) selection = ContactSelection.none;
  /** Who is looked at. */
  @property() shownId = '';
  @property() today: Day = '';
  /** Counts up whenever the rows may be different. */
  @property({ type: Number }) version = 0;

  @query('.scroll') private scroller!: HTMLElement;

  /** The place that the keys act upon. */
  #place = 0;
  /** Where a stretch began. */
  #anchor = 0;

  readonly #virtual = new VirtualizerController<HTMLElement, HTMLElement>(this, {
    count: 0,
    getScrollElement: () => this.scroller,
    estimateSize: () => rowHeight,
    overscan: 8,
    paddingStart: 4,
    paddingEnd: 12,
  });

  protected override willUpdate(): void {
    const virtual = this.#virtual.getVirtualizer();
    const count = this.rows.total ?? 0;
    if (virtual.options.count !== count) virtual.setOptions({ ...virtual.options, count });
    this.#place = Math.min(this.#place, Math.max(0, count - 1));
  }

  override render() {
    const total = this.rows.total ?? 0;
    const virtual = this.#virtual.getVirtualizer();
    const active = this.rows.at(this.#place);
    return html`<div
      class="scroll ${this.selection.count(total) > 1 ? 'choosing' : ''}"
      role="listbox"
      tabindex="0"
      aria-label=${contactsText.list}
      aria-multiselectable="true"
      aria-activedescendant=${active === undefined ? nothing : `row-${this.#place}`}
      @keydown=${this.#press}
      @click=${this.#click}
      @dblclick=${this.#open}
    >
      <div class="whole" role="presentation">
        ${repeat(
          virtual.getVirtualItems(),
          ({ index }) => index,
          ({ index }) =>
            contactRow({
              person: this.rows.at(index),
              place: index,
              total,
              today: this.today,
              isActive: index === this.#place,
              shownId: this.shownId,
              selection: this.selection,
            }),
        )}
      </div>
    </div>`;
  }

  /** Places by hand: the windows' policy lets no inline style through. */
  protected override updated(): void {
    const virtual = this.#virtual.getVirtualizer();
    const whole = this.scroller.firstElementChild as HTMLElement;
    whole.style.height = `${virtual.getTotalSize()}px`;
    for (const row of whole.querySelectorAll<HTMLElement>('.row')) {
      const place = Number(row.dataset['place']);
      const top = `translateY(${place * rowHeight + 4}px)`;
      if (row.style.transform !== top) row.style.transform = top;
    }
  }

  override focus(): void {
    this.scroller.focus();
  }

  /** Back to the beginning, for a list that is another one now. */
  restart(): void {
    this.#place = 0;
    this.#anchor = 0;
    if (this.scroller !== null) this.scroller.scrollTop = 0;
    this.requestUpdate();
  }

  /** Brings a place into sight and lets the keys go on from there. */
  showPlace(place: number): void {
    this.#place = place;
    this.#anchor = place;
    this.#virtual.getVirtualizer().scrollToIndex(place, { align: 'auto' });
    this.requestUpdate();
  }

  #press(event: KeyboardEvent): void {
    const total = this.rows.total ?? 0;
    if (total === 0 || event.isComposing || event.altKey) return;
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      this.dispatchEvent(new ChooseEvent(this.shownId, ContactSelection.all, false));
    } else if (event.key === ' ') {
      event.preventDefault();
      this.#toggle(this.#place);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.#open();
    } else {
      const place = stepOf(
        event.key,
        this.#place,
        total,
        Math.max(1, Math.floor(this.scroller.clientHeight / rowHeight) - 1),
      );
      if (place === null) return;
      event.preventDefault();
      this.#go(place, event.shiftKey, isCommand);
    }
  }

  /** Moves to a place. With shift all from where it began are chosen; with the command key nobody else is. */
  #go(place: number, isStretch: boolean, isCommand: boolean): void {
    this.#place = place;
    this.#virtual.getVirtualizer().scrollToIndex(place, { align: 'auto' });
    const person = this.rows.at(place);
    this.requestUpdate();
    if (isStretch) this.#stretch(place);
    else if (!isCommand) {
      this.#anchor = place;
      if (person !== undefined) this.#choose(person.id, ContactSelection.of([person.id]), false);
    }
  }

  #click(event: MouseEvent): void {
    const path = event.composedPath();
    const row = path.find((node): node is HTMLElement => node instanceof HTMLElement && node.matches('.row'));
    const place = Number(row?.dataset['place'] ?? Number.NaN);
    const person = Number.isNaN(place) ? undefined : this.rows.at(place);
    if (person === undefined) return;
    this.#place = place;
    this.requestUpdate();
    const isOnTick = path.some((node) => node instanceof HTMLElement && node.matches('.pick'));
    if (event.shiftKey) this.#stretch(place);
    else if (event.ctrlKey || event.metaKey || isOnTick) this.#toggle(place);
    else {
      this.#anchor = place;
      this.#choose(person.id, ContactSelection.of([person.id]), true);
    }
  }

  #open(): void {
    const person = this.rows.at(this.#place);
    if (person !== undefined) this.#choose(person.id, ContactSelection.of([person.id]), true);
  }

  #toggle(place: number): void {
    const person = this.rows.at(place);
    if (person === undefined) return;
    this.#anchor = place;
    this.#choose(person.id, this.selection.toggle(person.id), false);
  }

  #stretch(place: number): void {
    const person = this.rows.at(place);
    if (person === undefined) return;
    const [from, to] = [Math.min(this.#anchor, place), Math.max(this.#anchor, place)];
    this.dispatchEvent(new StretchEvent(from, to, person.id));
  }

  #choose(contactId: string, selection: ContactSelection, opens: boolean): void {
    this.dispatchEvent(new ChooseEvent(contactId, selection, opens));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-contact-list': ContactListElement;
  }
}
