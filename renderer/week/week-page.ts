import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { WeekSummary } from '../../core/week/week-summary.ts';
import { base } from '../styles/base.ts';
import type { PersonShowEvent } from './week-events.ts';
import type { WeekPeople } from './week-people.ts';
import './week-bar.ts';
import './week-empty.ts';
import './week-headline.ts';
import './week-people.ts';
import './week-shelf.ts';

/** One week, whole: bar, headline, shelf, and the people or what stands in their place. */
@customElement('twelve-week-page')
export class WeekPage extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        max-width: 1120px;
        margin-inline: auto;
        padding: 16px 32px 32px;
      }

      twelve-week-headline {
        margin-block: 20px;
      }

      twelve-week-people {
        margin-block-start: 20px;
      }

      .saying {
        max-width: 36em;
        margin: 32px auto 0;
        font: var(--voice);
        color: var(--ink-3);
        text-align: center;
        text-wrap: balance;
      }

      @media (max-width: 640px) {
        :host {
          padding-inline: 20px;
        }
      }
    `,
  ];

  @property({ attribute: false }) week!: WeekSummary;

  @query('twelve-week-people') private people!: WeekPeople;

  override render() {
    const { days, people, today, saying } = this.week;
    return html`
      <twelve-week-bar .week=${this.week}></twelve-week-bar>
      <twelve-week-headline .week=${this.week}></twelve-week-headline>
      <twelve-week-shelf .days=${days} @person-show=${this.#show}></twelve-week-shelf>
      ${
        people.length === 0
          ? html`<twelve-week-empty .week=${this.week}></twelve-week-empty>`
          : html`<twelve-week-people .people=${people} today=${today}></twelve-week-people>
              <p class="saying">${saying}</p>`
      }
    `;
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
