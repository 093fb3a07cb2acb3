import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { firstName } from '../../core/contacts/first-name.ts';
import { dateText, weekdayText } from '../../core/text/week-days-text.ts';
import { dayLabel, ringNumber, sessionLabel, weekText } from '../../core/text/week-text.ts';
import type { WeekDay, WeekSession } from '../../core/week/week-summary.ts';
import { base } from '../styles/base.ts';
import { CorrectEvent, PersonShowEvent } from './week-events.ts';
import { styles } from './week-shelf.styles.ts';
import '../components/twelve-ring.ts';

/** Up to two rings have a column to themselves; more stand smaller, side by side. */
const fewSessions = 2;

/**
 * The seven days between hairlines, each session as the ring it left.
 *
 * @fires person-show - A ring was pressed: it leads to its person.
 * @fires correct - The ring of a skipped session was pressed, or any ring with the other mouse button or the menu key.
 */
@customElement('twelve-week-shelf')
export class WeekShelf extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) days: readonly WeekDay[] = [];

  override render() {
    return html`<ol class="days" role="list" aria-label=${weekText.days}>
      ${this.days.map((day) => this.#day(day))}
    </ol>`;
  }

  #day({ day, isToday, sessions }: WeekDay) {
    const classes = `day ${isToday ? 'today' : ''} ${sessions.length > fewSessions ? 'many' : ''}`;
    return html`<li class=${classes} aria-current=${isToday ? 'date' : nothing}>
      <p class="label">
        <span aria-hidden="true">${weekdayText(day)} ${dateText(day)}</span>
        <span class="silent">${dayLabel(day, isToday)}</span>
      </p>
      ${
        sessions.length === 0
          ? nothing
          : html`<div class="rings">${sessions.map((session) => this.#session(session))}</div>`
      }
    </li>`;
  }

  /** A skipped session has no card below, so that its ring leads to what can be put right about it. */
  #session(session: WeekSession) {
    const label = sessionLabel(session);
    const picture = html`<twelve-ring
        mode="record"
        size="64"
        label=${ringNumber(session.attendedMs)}
        .minutes=${session.minutes}
        aria-hidden="true"
      ></twelve-ring>
      <span class="name" dir="auto" aria-hidden="true">${firstName(session.name)}</span>
      <span class="silent">${label}</span>`;
    const isSkipped = session.outcome === 'skipped';
    return html`<button
      class="session ${isSkipped ? 'skipped' : ''}"
      type="button"
      title=${label}
      @click=${() => (isSkipped ? this.#correct(session) : this.dispatchEvent(new PersonShowEvent(session.contactId)))}
      @contextmenu=${(event: Event) => this.#correct(session, event)}
    >
      ${picture}
    </button>`;
  }

  #correct({ id }: WeekSession, event?: Event): void {
    event?.preventDefault();
    this.dispatchEvent(new CorrectEvent({ sessionId: id }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-week-shelf': WeekShelf;
  }
}
