import { monthName } from '../../core/text/month-text.ts';
import { chartText } from '../../core/text/week-chart-text.ts';
import type { YearMonth } from '../../core/week/year-summary.ts';
import type { ChartTable } from './week-chart.ts';

/** A year's months in rows, those in which there was anything. */
export function monthTable(months: readonly YearMonth[]): ChartTable {
  return {
    head: [chartText.month, chartText.people, chartText.minutes],
    rows: months
      .filter(({ totals }) => totals.peopleSeen > 0)
      .map(({ firstDay, totals }) => [monthName(firstDay), String(totals.peopleMet), String(totals.minutes)]),
  };
}
