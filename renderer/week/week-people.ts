import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { weekText } from '../../core/text/week-text.ts';
import type { Day, WeekDay, WeekPerson } from '../../core/week/week-summary.ts';
import { base } from '../styles/base.ts';
import type { DatedSession } from './week-person.ts';
import './week-person.ts';
import '../components/twelve-ring.ts';

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

      /* The saying fills what the last row leaves free, or has a row to itself. */
      .saying {
        display: flex;
        align-items: center;
        justify-content: center;
        gap: 20px;
        min-height: 88px;
        padding: 16px;
        color: var(--ink-2);
      }

      .saying twelve-ring {
        width: 48px;
        height: 48px;
      }

      blockquote {
        max-width: 20em;
        font: var(--voice);
        text-wrap: balance;
      }

      .alone .saying {
        gap: 32px;
      }

      .alone blockquote {
        font: italic 400 20px/28px var(--serif);
      }

      @container (min-width: 480px) {
        ul {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }

        ul[data-left-of-two='0'] .saying {
          grid-column: span 2;
        }
      }

      @container (min-width: 780px) {
        ul {
          grid-template-columns: repeat(3, minmax(0, 1fr));
        }

        ul[data-left-of-three='2'] .saying {
          grid-column: span 1;
        }

        ul[data-left-of-three='1'] .saying {
          grid-column: span 2;
        }

        ul[data-left-of-three='0'] .saying {
          grid-column: span 3;
        }

        .alone .saying twelve-ring {
          width: 104px;
          height: 104px;
        }
      }
    `,
  ];

  @property({ attribute: false }) people: readonly WeekPerson[] = [];
  /** The days of the week, for the sessions of each. */
  @property({ attribute: false }) days: readonly WeekDay[] = [];
  @property() today: Day = '';
  /** Stands after the last card. */
  @property() saying = '';

  override render() {
    const { length } = this.people;
    if (length === 0) return nothing;
    return html`
      <h2 class="silent">${weekText.people}</h2>
      <ul
        role="list"
        class=${length === 1 ? 'alone' : ''}
        data-left-of-two=${length % 2}
        data-left-of-three=${length % 3}
      >
        ${repeat(
          this.people,
          (person) => person.contactId,
          (person) =>
            html`<li>
              <twelve-week-person
                .person=${person}
                .sessions=${this.#sessionsOf(person)}
                today=${this.today}
                data-contact=${person.contactId}
              ></twelve-week-person>
            </li>`,
        )}
        <li class="saying">
          <twelve-ring mode="rest" size="64" aria-hidden="true"></twelve-ring>
          <blockquote><bdi>${this.saying}</bdi></blockquote>
        </li>
      </ul>
    `;
  }

  #sessionsOf({ contactId }: WeekPerson): readonly DatedSession[] {
    return this.days.flatMap(({ day, sessions }) =>
      sessions
        .filter((session) => session.contactId === contactId)
        .map(({ id, attendedMs }) => ({ sessionId: id, day, attendedMs })),
    );
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
