import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { FollowUp } from '../../core/session/session-record.ts';
import { promiseText } from '../../core/text/ladder-text.ts';
import { addDays } from '../../core/week/civil-day.ts';
import type { Day } from '../../core/week/week-summary.ts';
import type { TwelveSheet } from '../components/twelve-sheet.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { ask } from './session-events.ts';
import '../components/twelve-sheet.ts';

const spans = [1, 7, 30] as const;

/** A promise for next time, in half a minute: what, and when it comes back. */
@customElement('twelve-promise-sheet')
export class PromiseSheet extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      form {
        display: grid;
        gap: 16px;
      }

      label,
      legend {
        display: block;
        margin-block-end: 4px;
        font: var(--second);
        color: var(--ink-2);
      }

      .spans {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }

      .date {
        width: auto;
        flex: 1 1 130px;
      }

      [aria-pressed='true'] {
        border-color: var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
      }
    `,
  ];

  @property() name = '';
  @property() today: Day = '';

  @state() private day: Day = '';

  @query('twelve-sheet') private sheet!: TwelveSheet;
  @query('[name=what]') private what!: HTMLInputElement;

  async open(known: FollowUp | null): Promise<void> {
    this.day = known?.day ?? addDays(this.today, 7);
    await this.updateComplete;
    await this.sheet.open();
    this.what.value = known?.note ?? '';
    this.what.focus();
  }

  override render() {
    const { today, day } = this;
    if (today === '') return nothing;
    return html`<twelve-sheet heading=${promiseText.title(this.name)}>
      <form @submit=${this.#keep}>
        <div>
          <label for="what">${promiseText.what}</label>
          <input
            id="what"
            name="what"
            class="field"
            dir="auto"
            maxlength="200"
            autocomplete="off"
            placeholder=${promiseText.whatPlaceholder}
          />
        </div>
        <fieldset>
          <legend>${promiseText.when}</legend>
          <div class="spans">
            ${spans.map(
              (days) =>
                html`<button
                  class="button small"
                  type="button"
                  aria-pressed=${day === addDays(today, days)}
                  @click=${() => (this.day = addDays(today, days))}
                >
                  ${promiseText.spans[days]}
                </button>`,
            )}
            <input
              class="field date"
              type="date"
              required
              aria-label=${promiseText.date}
              min=${addDays(today, 1)}
              .value=${day}
              @change=${this.#pick}
            />
          </div>
        </fieldset>
        <button class="button primary" type="submit">${promiseText.keep}</button>
      </form>
    </twelve-sheet>`;
  }

  #pick(event: Event): void {
    this.day = (event.target as HTMLInputElement).value;
  }

  async #keep(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.day === '') return;
    const isKept = await ask(this, 'session:promise', { day: this.day, note: this.what.value.trim() });
    if (isKept) this.sheet.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-promise-sheet': PromiseSheet;
  }
}
