import { html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { LevelsOfWeek } from '../../core/ipc/week-requests.ts';
import { calendarFinding, chartText } from '../../core/text/week-chart-text.ts';
import { aheadText, returnText } from '../../core/text/week-ahead-text.ts';
import { yearText } from '../../core/text/year-text.ts';
import { weekdayOf } from '../../core/week/civil-day.ts';
import type { QuietReturn } from '../../core/week/quiet-return.ts';
import type { WeekAhead } from '../../core/week/week-ahead.ts';
import type { WeekSummary } from '../../core/week/week-summary.ts';
import type { CalendarDay, YearSummary } from '../../core/week/year-summary.ts';
import { base } from '../styles/base.ts';
import { chartGrid } from './chart-grid.styles.ts';
import { monthTable } from './month-table.ts';
import type { PersonShowEvent } from './week-events.ts';
import { styles } from './week-page.styles.ts';
import type { WeekPeople } from './week-people.ts';
import './week-ahead.ts';
import './week-bar.ts';
import './week-charts.ts';
import './week-empty.ts';
import './week-headline.ts';
import './week-people.ts';
import './week-returns.ts';
import './week-shelf.ts';
import './year-calendar.ts';

/** What comes after the week itself, each null until it is known, or where it has no place. */
export interface AroundWeek {
  readonly levels: readonly LevelsOfWeek[] | null;
  readonly year: YearSummary | null;
  readonly ahead: WeekAhead | null;
  readonly returns: readonly QuietReturn[];
}

/** One week, whole: bar, headline, shelf, the people or what stands in their place, and what is around it. */
@customElement('twelve-week-page')
export class WeekPage extends LitElement {
  static override styles = [base, chartGrid, styles];

  @property({ attribute: false }) week!: WeekSummary;
  @property({ attribute: false }) around: AroundWeek = { levels: null, year: null, ahead: null, returns: [] };
  @property({ attribute: false }) monthDays: readonly CalendarDay[] = [];
  /** Names are hidden in what is shown; what lies ahead, which is names alone, goes. */
  @property({ type: Boolean }) areNamesHidden = false;

  @query('twelve-week-people') private people!: WeekPeople;

  override render() {
    const { days, people, today, saying } = this.week;
    return html`
      <twelve-week-bar .week=${this.week} .monthDays=${this.monthDays} ?areNamesHidden=${this.areNamesHidden}>
        <slot></slot>
      </twelve-week-bar>
      <twelve-week-headline .week=${this.week}></twelve-week-headline>
      <twelve-week-shelf .days=${days} @person-show=${this.#show}></twelve-week-shelf>
      ${
        people.length === 0
          ? html`<twelve-week-empty .week=${this.week}></twelve-week-empty>`
          : html`<twelve-week-people
              .people=${people}
              .days=${days}
              today=${today}
              saying=${saying}
            ></twelve-week-people>`
      }
      ${this.#returns()} ${this.#charts()} ${this.#ahead()}
    `;
  }

  #returns() {
    const { returns } = this.around;
    if (returns.length === 0 || this.areNamesHidden) return nothing;
    return html`<h2>${returnText.heading}</h2>
      <twelve-week-returns .returns=${returns} today=${this.week.today}></twelve-week-returns>`;
  }

  #charts() {
    const { year, levels } = this.around;
    if (this.week.people.length === 0 && (year === null || year.totals.peopleSeen === 0)) return nothing;
    return html`<h2>${chartText.charts}</h2>
      ${
        this.week.people.length === 0
          ? nothing
          : html`<twelve-week-charts .week=${this.week} .levels=${levels}></twelve-week-charts>`
      }
      ${year === null ? nothing : this.#calendar(year)}`;
  }

  #calendar({ days, year, today, months }: YearSummary) {
    return html`<twelve-week-chart class="calendar" heading=${calendarFinding(days, year)} .table=${monthTable(months)}>
      <twelve-year-calendar
        .days=${days}
        today=${today}
        .weekStart=${weekdayOf(this.week.firstDay)}
        label=${yearText.calendar(year)}
      ></twelve-year-calendar>
    </twelve-week-chart>`;
  }

  #ahead() {
    const { ahead } = this.around;
    if (ahead === null || this.areNamesHidden || !this.week.isThisWeek) return nothing;
    if (ahead.due.length + ahead.promised.length + ahead.next.length === 0) return nothing;
    return html`<h2>${aheadText.heading}</h2>
      <twelve-week-ahead .ahead=${ahead}></twelve-week-ahead>`;
  }

  #show(event: PersonShowEvent): void {
    this.people.show(event.contactId);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-week-page': WeekPage;
  }
}
