import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LevelsOfWeek } from '../../core/ipc/week-requests.ts';
import { dayText } from '../../core/text/day-text.ts';
import { familiarities, familiarityText } from '../../core/text/familiarity-text.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { base } from '../styles/base.ts';

const width = 120;
const height = 100;

/** How well the same people were known from week to week, friends at the foot. */
@customElement('twelve-chart-levels')
export class ChartLevels extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 12px 20px;
        align-items: center;
      }

      .plot {
        flex: 1 1 180px;
        min-width: 0;
      }

      svg {
        display: block;
        width: 100%;
        height: 120px;
      }

      :host(:dir(rtl)) .plot svg {
        transform: scaleX(-1);
      }

      path {
        stroke: var(--paper);
        stroke-width: 1.5px;
        vector-effect: non-scaling-stroke;
      }

      .l1 {
        fill: var(--level-1);
      }
      .l2 {
        fill: var(--level-2);
      }
      .l3 {
        fill: var(--level-3);
      }
      .l4 {
        fill: var(--level-4);
      }
      .l5 {
        fill: var(--level-5);
      }

      .ends {
        display: flex;
        justify-content: space-between;
        gap: 8px;
        padding-block-start: 8px;
        font: var(--meta);
        color: var(--ink-3);
      }

      li {
        display: flex;
        gap: 8px;
        align-items: center;
        font: var(--second);
      }

      li svg {
        flex: none;
        width: 12px;
        height: 12px;
      }

      .count {
        min-width: 2ch;
        margin-inline-start: auto;
        padding-inline-start: 8px;
        color: var(--ink-2);
        font-variant-numeric: tabular-nums;
        text-align: end;
      }

      @media (forced-colors: active) {
        path,
        rect {
          fill: Canvas;
          stroke: CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) weeks: readonly LevelsOfWeek[] = [];
  @property() today: Day = '';

  override render() {
    const last = this.weeks.at(-1);
    const first = this.weeks.at(0);
    if (last === undefined || first === undefined) return '';
    return html`<div class="plot">
        <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">
          ${familiarities.map((level) => svg`<path class=${`l${level}`} d=${this.#area(level)}></path>`)}
        </svg>
        <p class="ends">
          <bdi>${dayText(first.lastDay, this.today)}</bdi>
          <bdi>${dayText(last.lastDay, this.today)}</bdi>
        </p>
      </div>
      <ul role="list">
        ${familiarities.map(
          (level) =>
            html`<li>
              <svg viewBox="0 0 12 12" aria-hidden="true">
                ${svg`<rect class=${`l${level}`} width="12" height="12" rx="3"></rect>`}
              </svg>
              <bdi>${familiarityText(level)}</bdi>
              <span class="count">${last.counts[level - 1]}</span>
            </li>`,
        )}
      </ul>`;
  }

  /** The area of one level: between those who are known better, below it, and those who are known at least as well. */
  #area(level: number): string {
    const whole = this.weeks[0]?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
    const from = (least: number): readonly string[] =>
      this.weeks.map(({ counts }, index) => {
        const above = counts.slice(least - 1).reduce((sum, count) => sum + count, 0);
        const x = (index / Math.max(1, this.weeks.length - 1)) * width;
        return `${round(x)} ${round(height - (whole === 0 ? 0 : (above / whole) * height))}`;
      });
    return `M${from(level).join('L')}L${from(level + 1)
      .toReversed()
      .join('L')}Z`;
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-chart-levels': ChartLevels;
  }
}
