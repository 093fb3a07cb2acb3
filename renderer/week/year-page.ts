import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { familiarityLabel } from '../../core/text/week-text.ts';
import { familiarityText } from '../../core/text/familiarity-text.ts';
import { shortMonth } from '../../core/text/month-text.ts';
import { calendarFinding, monthsFinding } from '../../core/text/week-chart-text.ts';
import { yearBelowText, yearHeadline, yearText, deedsOfPersonText } from '../../core/text/year-text.ts';
import type { WeekStart } from '../../core/week/week-summary.ts';
import type { PersonOfYear, YearSummary } from '../../core/week/year-summary.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { chartGrid } from './chart-grid.styles.ts';
import { monthTable } from './month-table.ts';
import { deedCharts } from './week-charts.ts';
import { YearShowEvent } from './week-events.ts';
import { styles } from './year-page.styles.ts';
import '../components/twelve-icon.ts';
import '../components/twelve-monogram.ts';
import './year-calendar.ts';

/**
 * A year, looked back on: what it held in a sentence, its days, its months, and the people who came closer.
 *
 * @fires year-show - Another year is wanted, or the week again.
 * @fires day-choose - A day of the calendar was chosen.
 */
@customElement('twelve-year-page')
export class YearPage extends LitElement {
  static override styles = [base, buttons, chartGrid, styles];

  @property({ attribute: false }) year!: YearSummary;
  @property({ type: Number }) weekStart: WeekStart = 1;

  override render() {
    const { year, days, today, closest, mostDone, cameCloser } = this.year;
    const below = yearBelowText(this.year);
    return html`
      ${this.#bar()}
      <header>
        <h2><bdi>${yearHeadline(this.year)}</bdi></h2>
        ${below === '' ? nothing : html`<p><bdi>${below}</bdi></p>`}
      </header>
      <div class="charts">
        <twelve-week-chart class="wide" heading=${calendarFinding(days, year)} .table=${monthTable(this.year.months)}>
          <twelve-year-calendar
            .days=${days}
            today=${today}
            .weekStart=${this.weekStart}
            label=${yearText.calendar(year)}
          ></twelve-year-calendar>
        </twelve-week-chart>
        ${this.#months()} ${this.#people(yearText.closest(cameCloser), closest, (person) => this.#closer(person))}
        ${this.#people(yearText.mostDone, mostDone, (person) => html`${deedsOfPersonText(person)}`)}
        ${deedCharts(this.year.deeds)}
      </div>
    `;
  }

  #bar() {
    const { year, hasEarlier, hasLater } = this.year;
    return html`<div class="bar">
      ${this.#way(year - 1, yearText.before, 'arrow-left', hasEarlier)}
      <h1 aria-live="polite">${year}</h1>
      ${this.#way(year + 1, yearText.after, 'arrow-right', hasLater)}
      <button class="button small back" type="button" @click=${() => this.dispatchEvent(new YearShowEvent('week'))}>
        ${yearText.back}
      </button>
    </div>`;
  }

  #way(year: number, label: string, icon: 'arrow-left' | 'arrow-right', isOpen: boolean) {
    return html`<button
      class="button icon way"
      type="button"
      aria-label=${label}
      title=${label}
      aria-disabled=${isOpen ? nothing : 'true'}
      @click=${() => isOpen && this.dispatchEvent(new YearShowEvent(year))}
    >
      <twelve-icon name=${icon}></twelve-icon>
    </button>`;
  }

  #months() {
    const { months, today } = this.year;
    if (months.every(({ totals }) => totals.peopleMet === 0)) return nothing;
    return html`<twelve-week-chart class="wide" heading=${monthsFinding(months)} .table=${monthTable(this.year.months)}>
      <twelve-chart-bars
        .bars=${months.map(({ firstDay, totals }) => ({
          label: shortMonth(firstDay),
          value: totals.peopleMet,
          isPresent: firstDay.slice(0, 7) === today.slice(0, 7),
        }))}
      ></twelve-chart-bars>
    </twelve-week-chart>`;
  }

  #people(heading: string, people: readonly PersonOfYear[], about: (person: PersonOfYear) => unknown) {
    if (people.length === 0) return nothing;
    return html`<section>
      <h3><bdi>${heading}</bdi></h3>
      <ul role="list">
        ${people.map(
          (person) =>
            html`<li>
              <twelve-monogram name=${person.name}></twelve-monogram>
              <div>
                <p class="name" dir="auto">${person.name}</p>
                <p class="about">${about(person)}</p>
              </div>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #closer({ familiarityBefore, familiarityAfter }: PersonOfYear) {
    return html`<span aria-hidden="true"
        ><bdi>${familiarityText(familiarityBefore)}</bdi> <twelve-icon name="arrow-right"></twelve-icon>
        <bdi class="after">${familiarityText(familiarityAfter)}</bdi></span
      ><span class="silent">${familiarityLabel(familiarityBefore, familiarityAfter)}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-year-page': YearPage;
  }
}
