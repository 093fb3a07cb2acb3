import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Promised } from '../../core/contacts/contact-detail.ts';
import { commonText } from '../../core/text/common-text.ts';
import { personText, promiseText } from '../../core/text/contacts-text.ts';
import { addDays } from '../../core/week/civil-day.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { ask } from '../controllers/ask-event.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { part } from './part.styles.ts';
import '../components/twelve-icon.ts';

/**
 * When the user means to come back to a person, and about what.
 *
 * @fires ask - Something is asked of main.
 */
@customElement('twelve-contact-follow-ups')
export class ContactFollowUps extends LitElement {
  static override styles = [
    base,
    buttons,
    part,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 12px;
        min-height: 44px;
        border-block-start: 1px solid var(--line);
      }

      li:last-child {
        border-block-end: 1px solid var(--line);
      }

      li > twelve-icon {
        color: var(--accent);
      }

      .what {
        flex: 1 1 140px;
        min-width: 0;
        overflow-wrap: anywhere;
      }

      small {
        display: block;
        font: var(--second);
        color: var(--ink-2);
      }

      form {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        padding-block: 4px;
      }

      .field {
        flex: 1 1 140px;
      }

      [type='date'] {
        flex: none;
        width: auto;
      }
    `,
  ];

  @property({ attribute: false }) promises: readonly Promised[] = [];
  @property() contactId = '';
  @property() today: Day = '';

  @state() private isAdding = false;

  @query('form [type=date]') private day!: HTMLInputElement;
  @query('form [name=note]') private note!: HTMLInputElement;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('contactId')) this.isAdding = false;
  }

  override render() {
    return html`<h2>${personText.followUps}</h2>
      ${
        this.promises.length === 0
          ? nothing
          : html`<ul role="list">
              ${this.promises.map((promise) => this.#promise(promise))}
            </ul>`
      }
      ${
        this.isAdding
          ? this.#form()
          : html`<button class="button link small" type="button" @click=${this.#begin}>
              <twelve-icon name="plus"></twelve-icon>${personText.addFollowUp}
            </button>`
      }`;
  }

  #promise({ id, day, note }: Promised) {
    const told = promiseText(day, this.today);
    return html`<li>
      <twelve-icon name="calendar"></twelve-icon>
      <span class="what">${told}${note === '' ? nothing : html`<small dir="auto">${note}</small>`}</span>
      <input
        class="field"
        type="date"
        aria-label=${personText.followUpMove(told)}
        min=${this.today}
        .value=${day}
        @change=${(event: Event) => this.#move(id, event)}
      />
      <button
        class="button small"
        type="button"
        aria-label=${personText.followUpDone(told)}
        @click=${() => ask(this, 'contacts:settle-follow-up', { followUpId: id, isDone: true })}
      >
        <twelve-icon name="check"></twelve-icon>${commonText.done}
      </button>
    </li>`;
  }

  #form() {
    return html`<form @submit=${this.#add} @keydown=${this.#press}>
      <input
        class="field"
        type="date"
        required
        aria-label=${personText.followUpDay}
        min=${this.today}
        .value=${addDays(this.today, 7)}
      />
      <input
        class="field"
        name="note"
        dir="auto"
        maxlength="500"
        autocomplete="off"
        aria-label=${personText.followUpNote}
        placeholder=${personText.followUpNote}
      />
      <button class="button small" type="submit">${commonText.save}</button>
    </form>`;
  }

  #begin(): void {
    this.isAdding = true;
    void this.updateComplete.then(() => this.day.focus());
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.isAdding = false;
  }

  async #add(event: Event): Promise<void> {
    event.preventDefault();
    const { contactId } = this;
    const isDone = await ask(this, 'contacts:add-follow-up', {
      contactId,
      day: this.day.value,
      note: this.note.value.trim(),
    });
    if (isDone) this.isAdding = false;
  }

  #move(followUpId: string, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    if (value !== '') void ask(this, 'contacts:move-follow-up', { followUpId, day: value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-contact-follow-ups': ContactFollowUps;
  }
}
