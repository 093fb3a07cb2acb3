import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { ContactChange } from '../../core/contacts/contact-change.ts';
import { exportFormats } from '../../core/contacts/exported-person.ts';
import { manyText } from '../../core/text/contacts-text.ts';
import { exportText } from '../../core/text/people-file-text.ts';
import { addDays } from '../../core/week/civil-day.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { ChangeEvent, ChooseEvent, ExportEvent } from './contacts-events.ts';
import { ContactSelection } from './contact-selection.ts';
import '../components/twelve-icon.ts';

const spans = [1, 7, 30] as const;

/**
 * What can be done with all who are chosen.
 *
 * @fires contacts-change - It is to be done.
 * @fires contacts-choose - All of the list, or nobody, are to be chosen.
 * @fires contacts-export - They are to be saved into a file.
 */
@customElement('twelve-contacts-many')
export class ContactsMany extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        align-content: start;
        gap: 20px;
        padding: 32px;
      }

      h2 {
        font: var(--person);
      }

      .ways,
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
      }

      .field {
        flex: 1 1 140px;
        max-width: 260px;
      }

      section {
        display: grid;
        gap: 8px;
      }

      h3 {
        font: 600 14px/20px var(--sans);
      }

      .hint {
        font: var(--second);
        color: var(--ink-2);
      }

      @media (max-width: 480px) {
        :host {
          padding: 20px;
        }
      }
    `,
  ];

  @property({ type: Number }) count = 0;
  /** How many the whole list has. */
  @property({ type: Number }) total = 0;
  @property() today: Day = '';
  @property({ type: Boolean }) isArchive = false;
  @property({ type: Boolean }) isBusy = false;
  @property({ attribute: false }) tags: readonly string[] = [];

  @query('input') private field!: HTMLInputElement;

  override render() {
    return html`
      <div>
        <div role="status"><h2>${manyText.chosen(this.count)}</h2></div>
        <p class="hint">${manyText.hint}</p>
      </div>
      <div class="ways">
        ${this.count === this.total ? '' : this.#choose(manyText.all(this.total), ContactSelection.all)}
        ${this.#choose(manyText.none, ContactSelection.none)}
      </div>
      <section>
        <h3 id="tag">${manyText.tagLabel}</h3>
        <form @submit=${this.#tag}>
          <input
            class="field"
            dir="auto"
            maxlength="50"
            list="tags"
            autocomplete="off"
            aria-labelledby="tag"
            placeholder=${manyText.tagHint}
          />
          <datalist id="tags">${this.tags.map((tag) => html`<option value=${tag}></option>`)}</datalist>
          <button class="button small" type="submit" value="add" ?disabled=${this.isBusy}>${manyText.addTag}</button>
          <button class="button small" type="submit" value="remove" ?disabled=${this.isBusy}>
            ${manyText.removeTag}
          </button>
        </form>
      </section>
      <section>
        <h3>${manyText.putOff}</h3>
        <div class="ways">
          ${spans.map((days) =>
            this.#way(manyText.forDays[days], { kind: 'snooze', untilDay: addDays(this.today, days) }),
          )}
          ${this.#way(manyText.comeBack, { kind: 'snooze', untilDay: null })}
        </div>
      </section>
      <div class="ways">
        ${
          this.isArchive
            ? this.#way(manyText.unarchive, { kind: 'archive', isOn: false })
            : this.#way(manyText.archive, { kind: 'archive', isOn: true })
        }
        ${this.#way(manyText.neverAsk, { kind: 'never-ask', isOn: true })}
        ${this.#way(manyText.delete, { kind: 'delete' }, 'remove')}
      </div>
      <section>
        <h3>${exportText.heading}</h3>
        <div class="ways">
          ${exportFormats.map(
            (format) =>
              html`<button
                class="button small"
                type="button"
                title=${exportText.formats[format]}
                @click=${() => this.dispatchEvent(new ExportEvent(format))}
              >
                ${exportText.short[format]}
              </button>`,
          )}
        </div>
      </section>
    `;
  }

  #choose(label: string, selection: ContactSelection) {
    return html`<button
      class="button small"
      type="button"
      @click=${() => this.dispatchEvent(new ChooseEvent(null, selection, false))}
    >
      ${label}
    </button>`;
  }

  #way(label: string, change: ContactChange, icon?: string) {
    return html`<button
      class="button small"
      type="button"
      ?disabled=${this.isBusy}
      @click=${() => this.dispatchEvent(new ChangeEvent(change))}
    >
      ${icon === undefined ? '' : html`<twelve-icon name=${icon}></twelve-icon>`}${label}
    </button>`;
  }

  #tag(event: SubmitEvent): void {
    event.preventDefault();
    const tag = this.field.value.trim();
    if (tag === '') return this.field.focus();
    const isOn = !(event.submitter instanceof HTMLButtonElement && event.submitter.value === 'remove');
    this.dispatchEvent(new ChangeEvent({ kind: 'tag', tag, isOn }));
    this.field.value = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-contacts-many': ContactsMany;
  }
}
