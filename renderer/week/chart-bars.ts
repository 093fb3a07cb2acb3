import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { roundTop } from '../../core/week/week-charts.ts';
import { base } from '../styles/base.ts';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Stands out from the others: today, or the month that is. */
  readonly isPresent: boolean;
}

const top = 20;
const plotHeight = 104;
const height = 148;

/** Columns over time, each with its number; nothing stands where there was nothing. A line with words can cross them. */
@customElement('twelve-chart-bars')
export class ChartBars extends LitElement {
  static override styles = [
    base,
    css`
      svg {
        display: block;
        width: 100%;
        height: 148px;
        overflow: visible;
      }

      rect {
        fill: var(--level-3);
      }

      rect.present {
        fill: var(--accent);
      }

      text {
        font: var(--meta);
        fill: var(--ink-3);
        text-anchor: middle;
      }

      .value {
        fill: var(--ink);
        font-variant-numeric: tabular-nums;
      }

      .base {
        stroke: var(--line);
      }

      .goal {
        stroke: var(--control);
        stroke-dasharray: 2 4;
        stroke-linecap: round;
      }

      /* From left to right in itself, so that the number stays in front of its words. */
      .goal-words {
        direction: ltr;
        text-anchor: end;
      }

      :host(:dir(rtl)) .goal-words {
        text-anchor: start;
      }

      @media (forced-colors: active) {
        rect {
          fill: CanvasText;
        }

        rect.present {
          fill: Highlight;
        }

        text,
        .value {
          fill: CanvasText;
        }

        line {
          stroke: CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) bars: readonly Bar[] = [];
  /** Where the line lies, or 0 for none. */
  @property({ type: Number }) goal = 0;
  @property({ attribute: 'goal-words' }) goalWords = '';

  override render() {
    const isRightToLeft = this.matches(':dir(rtl)');
    const most = roundTop(Math.max(this.goal, ...this.bars.map(({ value }) => value)));
    const yOf = (value: number): number => top + plotHeight * (1 - value / most);
    const placeOf = (index: number): string => {
      const place = ((index + 0.5) / this.bars.length) * 100;
      return `${isRightToLeft ? 100 - place : place}%`;
    };
    const width = this.bars.length > 7 ? 18 : 28;
    return html`<svg height=${height} aria-hidden="true">
        <line class="base" x1="0" x2="100%" y1=${top + plotHeight} y2=${top + plotHeight}></line>
        ${this.bars.map(({ label, value, isPresent }, index) => {
          const bar = svg`<rect class=${isPresent ? 'present' : ''} x=${placeOf(index)} y=${yOf(value)} width=${width}
              height=${top + plotHeight - yOf(value)} rx="4" transform=${`translate(${-width / 2})`}></rect>
            <text class="value" x=${placeOf(index)} y=${yOf(value) - 6}>${value}</text>`;
          return svg`${value === 0 ? nothing : bar}<text x=${placeOf(index)} y=${height - 6}>${label}</text>`;
        })}
        ${this.goal === 0 ? nothing : this.#line(yOf(this.goal), isRightToLeft)}
      </svg>
      <p class="silent">
        ${this.bars
          .filter(({ value }) => value > 0)
          .map(({ label, value }) => `${label}: ${value}`)
          .join(', ')}
      </p>`;
  }

  #line(y: number, isRightToLeft: boolean) {
    return svg`<line class="goal" x1="0" x2="100%" y1=${y} y2=${y}></line>
      <text class="goal-words" x=${isRightToLeft ? '0' : '100%'} y=${y - 5}>${this.goalWords}</text>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-chart-bars': ChartBars;
  }
}
