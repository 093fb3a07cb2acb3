import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { correctionText } from '../../core/text/correction-text.ts';
import { daysText } from '../../core/text/week-days-text.ts';
import { weekText } from '../../core/text/week-text.ts';
import { yearText } from '../../core/text/year-text.ts';
import type { WeekSummary } from '../../core/week/week-summary.ts';
import type { CalendarDay } from '../../core/week/year-summary.ts';
import type { IconName } from '../components/icon-paths.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { CorrectEvent, NamesHideEvent, WeekMoveEvent, YearShowEvent, type WeekStep } from './week-events.ts';
import '../components/twelve-icon.ts';
import './month-picker.ts';

/**
 * Which week is shown, and the ways to its neighbours.
 *
 * @fires week-move - The user wants to see another week.
 * @fires correct - A session that Twelve missed is to be added.
 * @fires year-show - The year is to be looked back on.
 * @fires names-hide - Names are to be hidden, or shown again.
 */
@customElement('twelve-week-bar')
export class WeekBar extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
      }

      .shown {
        display: flex;
        align-items: center;
        gap: 8px;
        min-width: 0;
      }

      h1 {
        min-width: 0;
        font: 600 17px/24px var(--sans);
      }

      .way {
        color: var(--ink);
      }

      /* Not the disabled attribute: a key that has just led to the last week would lose the focus to nowhere. */
      .way[aria-disabled='true'] {
        color: var(--control);
        background: transparent;
        border-color: var(--line);
      }

      .ends {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
        margin-inline-start: auto;
      }

      .names[aria-pressed='true'] {
        border-color: var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
      }

      :host(:dir(rtl)) .way twelve-icon {
        transform: scaleX(-1);
      }

      @media (forced-colors: active) {
        .way[aria-disabled='true'] {
          color: GrayText;
          border-color: GrayText;
        }
      }
    `,
  ];

  @property({ attribute: false }) week!: WeekSummary;
  /** What is known of the days of the month that is chosen from. */
  @property({ attribute: false }) monthDays: readonly CalendarDay[] = [];
  @property({ type: Boolean }) areNamesHidden = false;

  override render() {
    const { firstDay, lastDay, today, isThisWeek, hasEarlier, hasLater } = this.week;
    return html`
      <div class="shown">
        ${this.#way('earlier', hasEarlier)}
        <h1 aria-live="polite">
          <twelve-month-picker
            .days=${this.monthDays}
            today=${today}
            shown=${firstDay}
            label=${daysText(firstDay, lastDay, today)}
          ></twelve-month-picker>
        </h1>
        ${this.#way('later', hasLater)}
      </div>
      <div class="ends">
        ${
          isThisWeek
            ? nothing
            : html`<button class="button small now" type="button" @click=${() => this.#move('now')}>
                ${weekText.thisWeek}
              </button>`
        }
        ${this.#tool('plus', correctionText.add, () => new CorrectEvent({ person: null }), 'add')}
        ${this.#tool('calendar', yearText.show, () => new YearShowEvent(Number(firstDay.slice(0, 4))), 'year')}
        <button
          class="button icon names"
          type="button"
          aria-label=${weekText.hideNames}
          title=${this.areNamesHidden ? weekText.showNames : weekText.hideNames}
          aria-pressed=${this.areNamesHidden}
          @click=${() => this.dispatchEvent(new NamesHideEvent())}
        >
          <twelve-icon name="hide"></twelve-icon>
        </button>
        <slot></slot>
      </div>
    `;
  }

  #way(step: 'earlier' | 'later', isOpen: boolean) {
    return html`<button
      class="button icon way"
      type="button"
      aria-label=${step === 'earlier' ? weekText.previous : weekText.next}
      title=${step === 'earlier' ? weekText.previous : weekText.next}
      aria-disabled=${isOpen ? nothing : 'true'}
      @click=${() => isOpen && this.#move(step)}
    >
      <twelve-icon name=${step === 'earlier' ? 'arrow-left' : 'arrow-right'}></twelve-icon>
    </button>`;
  }

  #tool(icon: IconName, label: string, event: () => Event, name: string) {
    return html`<button
      class=${`button icon ${name}`}
      type="button"
      aria-label=${label}
      title=${label}
      @click=${() => this.dispatchEvent(event())}
    >
      <twelve-icon name=${icon}></twelve-icon>
    </button>`;
  }

  #move(step: WeekStep): void {
    this.dispatchEvent(new WeekMoveEvent(step));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-week-bar': WeekBar;
  }
}
