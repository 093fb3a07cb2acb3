import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { chartText } from '../../core/text/week-chart-text.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';

/** What a chart shows, in rows; the first cell of each names the row. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart: what it shows as its title, the picture that is slotted in, and the same as a table. */
@customElement('twelve-week-chart')
export class WeekChart extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      figure {
        display: flex;
        flex-direction: column;
        gap: 16px;
        height: 100%;
        padding: 16px 20px 20px;
        border: 1px solid var(--line);
        border-radius: var(--radius-card);
      }

      figcaption {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
        align-items: start;
      }

      h3 {
        flex: 1 1 200px;
        padding-block: 5px;
        font: var(--card-name);
        text-wrap: balance;
      }

      .button {
        margin-inline-end: -12px;
      }

      .picture,
      .rows {
        margin-block: auto;
      }

      .rows {
        overflow-x: auto;
      }

      table {
        width: 100%;
        border-collapse: collapse;
        font: var(--second);
        font-variant-numeric: tabular-nums;
      }

      th,
      td {
        padding: 4px 8px;
        border-block-end: 1px solid var(--line);
        text-align: end;
        font-weight: 400;
      }

      th:first-child {
        padding-inline-start: 0;
        text-align: start;
      }

      td:last-child,
      th:last-child {
        padding-inline-end: 0;
      }

      thead th {
        color: var(--ink-3);
      }
    `,
  ];

  /** What the chart shows, as a sentence without its full stop. */
  @property() heading = '';
  @property({ attribute: false }) table: ChartTable = { head: [], rows: [] };

  @state() private isTable = false;

  override render() {
    return html`<figure aria-labelledby="heading">
      <figcaption>
        <h3 id="heading"><bdi>${this.heading}</bdi></h3>
        ${
          this.table.rows.length === 0
            ? nothing
            : html`<button class="button quiet small" type="button" @click=${this.#turn}>
                ${this.isTable ? chartText.asPicture : chartText.asTable}
              </button>`
        }
      </figcaption>
      ${this.isTable ? this.#table() : html`<div class="picture"><slot></slot></div>`}
    </figure>`;
  }

  #table() {
    const { head, rows } = this.table;
    return html`<div class="rows" tabindex="0" role="region" aria-labelledby="heading">
      <table>
        <thead>
          <tr>
            ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, ...cells]) =>
              html`<tr>
                <th scope="row"><bdi>${name}</bdi></th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #turn(): void {
    this.isTable = !this.isTable;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-week-chart': WeekChart;
  }
}
