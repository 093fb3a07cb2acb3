import { html, LitElement, nothing, svg } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { monthAndYear } from '../../core/text/month-text.ts';
import { calendarLabel } from '../../core/text/week-chart-text.ts';
import { dateText } from '../../core/text/week-days-text.ts';
import { shortWeekdayName } from '../../core/text/weekday-text.ts';
import { weekText } from '../../core/text/week-text.ts';
import { addDays, weekdayOf } from '../../core/week/civil-day.ts';
import { weekOf } from '../../core/week/week-of.ts';
import type { Day, WeekStart } from '../../core/week/week-summary.ts';
import type { CalendarDay } from '../../core/week/year-summary.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { styles } from './month-picker.styles.ts';
import { DayChooseEvent, MonthShowEvent } from './week-events.ts';
import '../components/twelve-icon.ts';

const strides: Readonly<Record<string, number>> = { ArrowUp: -7, ArrowDown: 7, PageUp: -28, PageDown: 28 };

/**
 * A month of small rings behind the dates of the shown week: each day's number with an arc of its minutes around it.
 *
 * @fires month-show - The days of a month are needed.
 * @fires day-choose - A day was chosen: its week is to be shown.
 */
@customElement('twelve-month-picker')
export class MonthPicker extends LitElement {
  static override styles = [base, buttons, styles];

  /** What is known of the days of the shown month, and of those beside it. */
  @property({ attribute: false }) days: readonly CalendarDay[] = [];
  @property() today: Day = '';
  /** First day of the week that the window shows. */
  @property() shown: Day = '';
  /** The words of the button. */
  @property() label = '';

  /** The day that the keys are at; its month is the one to be seen. */
  @state() private at: Day = '';

  @query('[popover]') private popup!: HTMLElement;

  override render() {
    return html`<button
        class="button quiet dates"
        type="button"
        aria-haspopup="dialog"
        title=${weekText.jump}
        popovertarget="month"
      >
        <bdi>${this.label}</bdi><twelve-icon name="chevron-down"></twelve-icon>
      </button>
      <div
        id="month"
        popover
        role="dialog"
        aria-label=${weekText.jump}
        @toggle=${this.#toggled}
        @keydown=${this.#move}
        @click=${this.#click}
      >
        ${this.at === '' ? nothing : this.#month()}
      </div>`;
  }

  get #weekStart(): WeekStart {
    return weekdayOf(this.shown);
  }

  #month() {
    const first = `${this.at.slice(0, 8)}01`;
    const lead = weekOf(first, this.#weekStart).firstDay;
    const weeks = [0, 1, 2, 3, 4, 5]
      .map((week) => addDays(lead, week * 7))
      .filter((day) => day.slice(0, 7) <= first.slice(0, 7));
    return html`
      <header>
        ${this.#turn(-1)}
        <p class="name" aria-live="polite"><bdi>${monthAndYear(first)}</bdi></p>
        ${this.#turn(1)}
      </header>
      <div class="grid" role="grid" aria-label=${monthAndYear(first)}>
        <div class="week" role="row">
          ${[0, 1, 2, 3, 4, 5, 6].map(
            (index) =>
              html`<span class="weekday" role="columnheader"
                >${shortWeekdayName((((this.#weekStart - 1 + index) % 7) + 1) as WeekStart)}</span
              >`,
          )}
        </div>
        ${repeat(
          weeks,
          (week) => week,
          (week) => this.#week(week, first.slice(0, 7)),
        )}
      </div>
    `;
  }

  #week(firstDay: Day, month: string) {
    return html`<div class="week ${firstDay === this.shown ? 'shown' : ''}" role="row">
      ${[0, 1, 2, 3, 4, 5, 6].map((index) => {
        const day = addDays(firstDay, index);
        const known = this.days.find((each) => each.day === day) ?? { day, minutes: 0, peopleMet: 0 };
        return this.#day(known, day.startsWith(month));
      })}
    </div>`;
  }

  #day(known: CalendarDay, isInMonth: boolean) {
    const { day, minutes, peopleMet } = known;
    const arc = svg`<circle class=${peopleMet > 0 ? 'met' : 'seen'} r="15" pathLength="12"
      stroke-dasharray=${`${Math.min(12, Math.max(1, minutes))} 12`}></circle>`;
    return html`<button
      class="day ${isInMonth ? '' : 'beside'} ${day === this.today ? 'today' : ''}"
      type="button"
      role="gridcell"
      tabindex=${day === this.at ? 0 : -1}
      data-day=${day}
      aria-label=${calendarLabel(known, this.today)}
      aria-current=${day === this.today ? 'date' : nothing}
    >
      <svg viewBox="-18 -18 36 36" aria-hidden="true">${minutes === 0 ? nothing : arc}</svg>
      <span>${dateText(day)}</span>
    </button>`;
  }

  #turn(months: 1 | -1) {
    const label = months < 0 ? weekText.monthBefore : weekText.monthAfter;
    return html`<button
      class="button quiet icon way"
      type="button"
      aria-label=${label}
      title=${label}
      @click=${() => this.#go(addMonths(this.at, months))}
    >
      <twelve-icon name=${months < 0 ? 'arrow-left' : 'arrow-right'}></twelve-icon>
    </button>`;
  }

  #toggled(event: ToggleEvent): void {
    if (event.newState !== 'open') return;
    const isThisWeek = weekOf(this.today, this.#weekStart).firstDay === this.shown;
    this.#go(isThisWeek ? this.today : this.shown, true);
  }

  #go(day: Day, takesFocus = false): void {
    if (day < '1900-02-01' || day > '2999-11-30') return;
    const isOther = day.slice(0, 7) !== this.at.slice(0, 7);
    this.at = day;
    const first = `${day.slice(0, 8)}01`;
    if (isOther || takesFocus) this.dispatchEvent(new MonthShowEvent(addDays(first, -7), addDays(first, 45)));
    if (takesFocus) void this.updateComplete.then(() => this.#button(day)?.focus());
  }

  #button(day: Day): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-day="${day}"]`);
  }

  #click(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-day]') : null;
    const day = button?.dataset['day'];
    if (day === undefined) return;
    this.popup.hidePopover();
    this.dispatchEvent(new DayChooseEvent(day));
  }

  #move(event: KeyboardEvent): void {
    // Escape closes the popover; every other key means nothing to the window behind it.
    if (event.key !== 'Escape') event.stopPropagation();
    if (!(event.target instanceof HTMLElement) || event.target.dataset['day'] === undefined) return;
    const to = this.#dayFor(event.key);
    if (to === null) return;
    event.preventDefault();
    this.#go(to);
    void this.updateComplete.then(() => this.#button(to)?.focus());
  }

  #dayFor(key: string): Day | null {
    if (key === 'PageUp' || key === 'PageDown') return addMonths(this.at, key === 'PageUp' ? -1 : 1);
    const forward = this.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
    const stride = key === 'ArrowLeft' || key === 'ArrowRight' ? (key === forward ? 1 : -1) : strides[key];
    return stride === undefined ? null : addDays(this.at, stride);
  }
}

/** The same date some months on, or the last of that month where there is none. */
function addMonths(day: Day, months: 1 | -1): Day {
  const first = addDays(`${day.slice(0, 8)}01`, months < 0 ? -1 : 31);
  const month = first.slice(0, 7);
  const same = `${month}-${day.slice(8)}`;
  const last = addDays(`${addDays(`${month}-01`, 31).slice(0, 8)}01`, -1);
  return same > last ? last : same;
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-month-picker': MonthPicker;
  }
}
