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
        display: flex;
        flex-direction: column;
        min-height: 100vh;
        max-width: 1184px;
        margin-inline: auto;
        padding: 16px 32px 32px;
      }

      twelve-week-headline {
        margin-block: 20px;
      }

      twelve-week-people {
        margin-block-start: 20px;
      }

      twelve-week-empty {
        flex: 1;
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
          : html`<twelve-week-people
              .people=${people}
              .days=${days}
              today=${today}
              saying=${saying}
            ></twelve-week-people>`
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
