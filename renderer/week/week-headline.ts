import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { alsoText, goalText, headlineText, meanText, weekBeforeText } from '../../core/text/week-text.ts';
import { headlineOf } from '../../core/week/headline.ts';
import type { WeekSummary } from '../../core/week/week-summary.ts';
import { base } from '../styles/base.ts';

/** The week in a sentence, and beside it the goal, the week before and the weeks before that. */
@customElement('twelve-week-headline')
export class WeekHeadline extends LitElement {
  static override styles = [
    base,
    css`
      h2 {
        max-width: 22em;
        font: var(--headline);
        text-wrap: balance;
      }

      p {
        margin-block-start: 8px;
        font: var(--body);
        color: var(--ink-2);
      }

      @media (max-width: 460px) {
        h2 {
          font-size: 26px;
          line-height: 32px;
        }
      }
    `,
  ];

  @property({ attribute: false }) week!: WeekSummary;

  override render() {
    const headline = headlineOf(this.week);
    const below = [
      alsoText(headline),
      goalText(this.week.goal),
      weekBeforeText(this.week.weekBefore),
      meanText(this.week.mean),
    ].filter((text) => text !== '');
    return html`
      <h2><bdi>${headlineText(headline)}</bdi></h2>
      ${below.length === 0 ? nothing : html`<p><bdi>${below.join(' ')}</bdi></p>`}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-week-headline': WeekHeadline;
  }
}
