import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shortMonth } from '../../core/text/month-text.ts';
import { calendarLabel } from '../../core/text/week-chart-text.ts';
import { shortWeekdayName } from '../../core/text/weekday-text.ts';
import { addDays, dayNumber, weekdayOf } from '../../core/week/civil-day.ts';
import { strengthOf } from '../../core/week/week-charts.ts';
import type { Day, WeekStart } from '../../core/week/week-summary.ts';
import type { CalendarDay } from '../../core/week/year-summary.ts';
import { base } from '../styles/base.ts';
import { DayChooseEvent } from './week-events.ts';

/** How far each key goes in days; sideways is a week, because a column is one. */
const strides: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, PageUp: -28, PageDown: 28 };

/**
 * A year of days in columns of weeks, the darker the more minutes. The arrow keys go through them.
 *
 * @fires day-choose - A day was chosen: its week is to be shown.
 */
@customElement('twelve-year-calendar')
export class YearCalendar extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        overflow-x: auto;
        padding: 3px;
        margin: -3px;
      }

      .grid {
        display: grid;
        grid-template-columns: 28px repeat(var(--columns, 54), minmax(9px, 1fr));
        grid-template-rows: auto repeat(7, auto);
        gap: 2px;
        min-width: max-content;
      }

      [role='row'] {
        display: contents;
      }

      .month,
      .weekday {
        font: var(--meta);
        color: var(--ink-3);
        white-space: nowrap;
      }

      .month {
        grid-row: 1;
        width: 0;
      }

      .weekday {
        align-self: center;
        line-height: 1px;
      }

      .day {
        min-width: 0;
        aspect-ratio: 1;
        padding: 0;
        border: 0;
        border-radius: 3px;
        background: var(--track);
        cursor: default;
      }

      .day[data-strength='1'] {
        background: var(--level-2);
      }
      .day[data-strength='2'] {
        background: var(--level-3);
      }
      .day[data-strength='3'] {
        background: var(--level-4);
      }
      .day[data-strength='4'] {
        background: var(--level-5);
      }

      .day.ahead {
        background: transparent;
        box-shadow: inset 0 0 0 1px var(--line);
      }

      .day[aria-current] {
        outline: 1.5px solid var(--ink);
        outline-offset: 1px;
      }

      .day:focus-visible {
        outline: 2px solid var(--accent);
        outline-offset: 1px;
      }

      .day:hover {
        box-shadow: inset 0 0 0 1.5px var(--ink);
      }

      @media (forced-colors: active) {
        .day {
          border: 1px solid GrayText;
        }

        .day:not([data-strength='0']) {
          forced-color-adjust: none;
          background: CanvasText;
        }
      }
    `,
  ];

  /** All days of the year, in order. */
  @property({ attribute: false }) days: readonly CalendarDay[] = [];
  @property() today: Day = '';
  @property({ type: Number }) weekStart: WeekStart = 1;
  /** What the calendar shows, for who listens. */
  @property() label = '';

  /** The day that the keys are at. */
  @state() private at: Day = '';

  protected override willUpdate(): void {
    const first = this.days.at(0)?.day ?? '';
    const last = this.days.at(-1)?.day ?? '';
    if (this.at >= first && this.at <= last) return;
    this.at = this.today >= first && this.today <= last ? this.today : last;
  }

  override render() {
    const first = this.days[0];
    if (first === undefined) return nothing;
    const lead = (weekdayOf(first.day) - this.weekStart + 7) % 7;
    const rows = [0, 1, 2, 3, 4, 5, 6].map((row) => this.days.filter((_, index) => (index + lead) % 7 === row));
    return html`<div class="grid" role="grid" aria-label=${this.label} @keydown=${this.#move} @click=${this.#click}>
      ${this.#months(lead)} ${rows.map((days, row) => this.#row(days, row, lead, first.day))}
    </div>`;
  }

  protected override updated(): void {
    this.renderRoot.querySelectorAll<HTMLElement>('[data-column]').forEach((element) => {
      element.style.gridColumn = element.dataset['column'] ?? '';
      element.style.gridRow = element.dataset['row'] ?? '';
    });
    this.renderRoot.querySelector<HTMLElement>('.grid')?.style.setProperty('--columns', String(this.#columns));
  }

  get #columns(): number {
    const [first] = this.days;
    return first === undefined
      ? 0
      : this.#columnOf(this.days.length - 1, (weekdayOf(first.day) - this.weekStart + 7) % 7);
  }

  #columnOf(index: number, lead: number): number {
    return Math.floor((index + lead) / 7) + 1;
  }

  #months(lead: number) {
    return this.days.flatMap(({ day }, index) =>
      day.endsWith('-01')
        ? html`<span class="month" aria-hidden="true" data-row="1" data-column=${this.#columnOf(index, lead) + 1}
            >${shortMonth(day)}</span
          >`
        : [],
    );
  }

  #row(days: readonly CalendarDay[], row: number, lead: number, first: Day) {
    const weekday = (((this.weekStart - 1 + row) % 7) + 1) as WeekStart;
    return html`<div role="row">
      <span class="weekday" role="rowheader" data-row=${row + 2} data-column="1"
        ><span class=${row % 2 === 0 ? '' : 'silent'}>${shortWeekdayName(weekday)}</span></span
      >
      ${days.map((each) => {
        const index = dayNumber(each.day) - dayNumber(first);
        return html`<button
          class="day ${each.day > this.today ? 'ahead' : ''}"
          type="button"
          role="gridcell"
          tabindex=${each.day === this.at ? 0 : -1}
          data-day=${each.day}
          data-strength=${strengthOf(each.minutes)}
          data-row=${row + 2}
          data-column=${this.#columnOf(index, lead) + 1}
          aria-label=${calendarLabel(each, this.today)}
          title=${calendarLabel(each, this.today)}
          aria-current=${each.day === this.today ? 'date' : nothing}
        ></button>`;
      })}
    </div>`;
  }

  #click(event: Event): void {
    const day = event.target instanceof HTMLElement ? event.target.dataset['day'] : undefined;
    if (day !== undefined) this.dispatchEvent(new DayChooseEvent(day));
  }

  #move(event: KeyboardEvent): void {
    const to = this.#dayFor(event.key);
    if (to === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const first = this.days.at(0)?.day ?? to;
    const last = this.days.at(-1)?.day ?? to;
    this.at = to < first ? first : to > last ? last : to;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-day="${this.at}"]`)?.focus());
  }

  #dayFor(key: string): Day | null {
    if (key === 'Home') return this.days.at(0)?.day ?? null;
    if (key === 'End') return this.days.at(-1)?.day ?? null;
    const forward = this.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
    const stride = key === 'ArrowLeft' || key === 'ArrowRight' ? (key === forward ? 7 : -7) : strides[key];
    return stride === undefined ? null : addDays(this.at, stride);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-year-calendar': YearCalendar;
  }
}
