import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { weekText } from '../../core/text/week-text.ts';
import type { Day, WeekPerson } from '../../core/week/week-summary.ts';
import { base } from '../styles/base.ts';
import './week-person.ts';

/** The people of a week, a card each, in as many columns as there is room for. */
@customElement('twelve-week-people')
export class WeekPeople extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        container-type: inline-size;
      }

      ul {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 16px;
      }

      li {
        display: grid;
      }

      @container (min-width: 480px) {
        ul {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }

      @container (min-width: 780px) {
        ul {
          grid-template-columns: repeat(3, minmax(0, 1fr));
        }
      }
    `,
  ];

  @property({ attribute: false }) people: readonly WeekPerson[] = [];
  @property() today: Day = '';

  override render() {
    if (this.people.length === 0) return nothing;
    return html`
      <h2 class="silent">${weekText.people}</h2>
      <ul role="list">
        ${repeat(
          this.people,
          (person) => person.contactId,
          (person) =>
            html`<li>
              <twelve-week-person
                .person=${person}
                today=${this.today}
                data-contact=${person.contactId}
              ></twelve-week-person>
            </li>`,
        )}
      </ul>
    `;
  }

  /** Brings somebody's card into view, with the focus on it. */
  show(contactId: string): void {
    const cards = [...this.renderRoot.querySelectorAll('twelve-week-person')];
    cards.find((card) => card.person.contactId === contactId)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-week-people': WeekPeople;
  }
}
