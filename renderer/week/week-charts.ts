import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LevelsOfWeek } from '../../core/ipc/week-requests.ts';
import { dayText } from '../../core/text/day-text.ts';
import { familiarities, familiarityWord } from '../../core/text/familiarity-text.ts';
import {
  chartText,
  kindNoun,
  kindsFinding,
  levelsFinding,
  minutesFinding,
  networksFinding,
  placeName,
} from '../../core/text/week-chart-text.ts';
import { asSentence } from '../../core/text/number-words.ts';
import { spokenDay, weekdayText } from '../../core/text/week-days-text.ts';
import { countKinds, countNetworks, deedsOfWeek, goalOfDay, minutesByDay } from '../../core/week/week-charts.ts';
import type { WeekSummary } from '../../core/week/week-summary.ts';
import type { DeedCount } from '../../core/week/year-summary.ts';
import { base } from '../styles/base.ts';
import { chartGrid } from './chart-grid.styles.ts';
import './chart-bars.ts';
import './chart-counts.ts';
import './chart-levels.ts';
import './week-chart.ts';

/** The kinds of things done and the places where, as two charts. */
export function deedCharts(deeds: readonly DeedCount[]) {
  const kinds = countKinds(deeds);
  const networks = countNetworks(deeds);
  if (kinds.length === 0) return nothing;
  return html`<twelve-week-chart
      heading=${kindsFinding(kinds)}
      .table=${{
        head: [chartText.what, chartText.times],
        rows: kinds.map(({ kind, count }) => [asSentence(kindNoun(kind)), String(count)]),
      }}
    >
      <twelve-chart-counts
        .counts=${kinds.map(({ kind, count }) => ({ label: asSentence(kindNoun(kind)), icon: kind, count }))}
      ></twelve-chart-counts>
    </twelve-week-chart>
    <twelve-week-chart
      heading=${networksFinding(networks)}
      .table=${{
        head: [chartText.where, chartText.times],
        rows: networks.map(({ network, count }) => [asSentence(placeName(network)), String(count)]),
      }}
    >
      <twelve-chart-counts
        as="dots"
        .counts=${networks.map(({ network, count }) => ({
          label: asSentence(placeName(network)),
          icon: network ?? 'people',
          count,
        }))}
      ></twelve-chart-counts>
    </twelve-week-chart>`;
}

/** What a week shows in pictures: its minutes, what was done, where, and what became of twelve weeks. */
@customElement('twelve-week-charts')
export class WeekCharts extends LitElement {
  static override styles = [base, chartGrid];

  @property({ attribute: false }) week!: WeekSummary;
  /** Null until it is known. */
  @property({ attribute: false }) levels: readonly LevelsOfWeek[] | null = null;

  override render() {
    return html`<div class="charts">${this.#minutes()} ${deedCharts(deedsOfWeek(this.week))} ${this.#levels()}</div>`;
  }

  #minutes() {
    const { goal, sessionMinutes } = this.week;
    const days = minutesByDay(this.week);
    const line = goalOfDay(goal, sessionMinutes);
    return html`<twelve-week-chart
      heading=${minutesFinding(days)}
      .table=${{
        head: [chartText.day, chartText.minutes],
        rows: days.map(({ day, minutes }) => [spokenDay(day), String(minutes)]),
      }}
    >
      <twelve-chart-bars
        goal=${line}
        goal-words=${chartText.goalLine(line, goal)}
        .bars=${days.map(({ day, minutes, isToday }) => ({ label: weekdayText(day), value: minutes, isPresent: isToday }))}
      ></twelve-chart-bars>
    </twelve-week-chart>`;
  }

  #levels() {
    const weeks = this.levels ?? [];
    if (weeks.every(({ counts }) => counts.every((count) => count === 0))) return nothing;
    return html`<twelve-week-chart
      heading=${levelsFinding(weeks)}
      .table=${{
        head: [chartText.week, ...familiarities.map(familiarityWord)],
        rows: weeks.map(({ lastDay, counts }) => [dayText(lastDay, this.week.today), ...counts.map(String)]),
      }}
    >
      <twelve-chart-levels .weeks=${weeks} today=${this.week.today}></twelve-chart-levels>
    </twelve-week-chart>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-week-charts': WeekCharts;
  }
}
