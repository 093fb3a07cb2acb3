import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { IconName } from '../components/icon-paths.ts';
import { base } from '../styles/base.ts';
import '../components/twelve-icon.ts';

export interface Count {
  readonly label: string;
  readonly icon: IconName;
  readonly count: number;
}

/** More dots than this are no easier to count than a number. */
const mostDots = 48;

/** Counts, a row each: as bars that are compared, or as dots that can be counted. */
@customElement('twelve-chart-counts')
export class ChartCounts extends LitElement {
  static override styles = [
    base,
    css`
      ul {
        display: grid;
        grid-template-columns: minmax(0, max-content) minmax(0, 1fr) max-content;
        gap: 8px 12px;
        align-items: center;
      }

      li {
        display: grid;
        grid-column: 1 / -1;
        grid-template-columns: subgrid;
        align-items: center;
      }

      .label {
        display: flex;
        gap: 8px;
        align-items: center;
        min-width: 0;
        font: var(--second);
      }

      twelve-icon {
        color: var(--ink-3);
      }

      .count {
        font: var(--second);
        font-variant-numeric: tabular-nums;
        color: var(--ink-2);
        text-align: end;
      }

      .bar {
        display: block;
        width: 100%;
        height: 12px;
      }

      :host(:dir(rtl)) .bar {
        transform: scaleX(-1);
      }

      rect {
        fill: var(--level-3);
      }

      li.most rect {
        fill: var(--accent);
      }

      .dots {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
      }

      .dots span {
        width: 10px;
        height: 10px;
        border-radius: 50%;
        background: var(--level-3);
      }

      li.most .dots span {
        background: var(--accent);
      }

      @media (forced-colors: active) {
        rect {
          fill: CanvasText !important;
        }

        .dots span {
          border: 5px solid CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) counts: readonly Count[] = [];
  @property() as: 'bars' | 'dots' = 'bars';

  override render() {
    const most = Math.max(1, ...this.counts.map(({ count }) => count));
    // Of equals none stands out.
    const standsOut = this.counts.filter(({ count }) => count === most).length === 1;
    return html`<ul role="list">
      ${this.counts.map(
        ({ label, icon, count }) =>
          html`<li class=${standsOut && count === most ? 'most' : ''}>
            <span class="label"><twelve-icon name=${icon}></twelve-icon>${label}</span>
            ${this.as === 'bars' || most > mostDots ? this.#bar(count / most) : this.#dots(count)}
            <span class="count">${count}</span>
          </li>`,
      )}
    </ul>`;
  }

  #bar(share: number) {
    return html`<svg class="bar" aria-hidden="true">
      ${svg`<rect width=${`${Math.max(2, share * 100)}%`} height="12" rx="6"></rect>`}
    </svg>`;
  }

  #dots(count: number) {
    return html`<span class="dots" aria-hidden="true"
      >${Array.from({ length: count }, () => html`<span></span>`)}</span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-chart-counts': ChartCounts;
  }
}
