import { html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { correctionText } from '../../core/text/correction-text.ts';
import { familiarityText } from '../../core/text/familiarity-text.ts';
import { attentionText, deedLines, familiarityLabel, followUpText, readsText } from '../../core/text/week-text.ts';
import { minuteMs } from '../../core/time/durations.ts';
import type { Day, WeekPerson } from '../../core/week/week-summary.ts';
import { base } from '../styles/base.ts';
import { menuItems } from '../styles/menu-items.ts';
import { CorrectEvent, PersonOpenEvent } from './week-events.ts';
import { styles } from './week-person.styles.ts';
import '../components/twelve-icon.ts';
import '../components/twelve-menu.ts';
import '../components/twelve-monogram.ts';

/** A session of the card's person. */
export interface DatedSession {
  readonly sessionId: string;
  readonly day: Day;
  readonly attendedMs: number;
}

/**
 * What the week held with one person, on a card that grows with its text.
 *
 * @fires correct - A session of theirs is to be corrected, or one added.
 * @fires person-open - Everything about them is to be seen.
 */
@customElement('twelve-week-person')
export class WeekPersonCard extends LitElement {
  static override styles = [base, menuItems, styles];

  @property({ attribute: false }) person!: WeekPerson;
  /** Their sessions in the week, oldest first. */
  @property({ attribute: false }) sessions: readonly DatedSession[] = [];
  @property() today: Day = '';

  @query('article') private article!: HTMLElement;

  override render() {
    const { name, notes, followUp } = this.person;
    return html`<article tabindex="-1" aria-labelledby="name">
      <header>
        <twelve-monogram size="48" name=${name}></twelve-monogram>
        <div class="who">
          <h3 id="name"><bdi>${name}</bdi></h3>
          ${this.#familiarity()}
        </div>
        ${this.#menu()}
      </header>
      ${this.#deeds()}
      ${notes.length === 0 ? nothing : html`<div>${notes.map((note) => html`<blockquote dir="auto">“${note}”</blockquote>`)}</div>`}
      ${
        followUp === null
          ? nothing
          : html`<p class="follow-up">
              <twelve-icon name="calendar"></twelve-icon><bdi>${followUpText(followUp, this.today)}</bdi>
            </p>`
      }
    </article>`;
  }

  /** Brings the card into view and gives it the focus, so that reading goes on there. */
  override focus(): void {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.article.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'auto' : 'smooth' });
  }

  #menu() {
    const { contactId, name } = this.person;
    const offer = (wanted: CorrectEvent['wanted']): void => void this.dispatchEvent(new CorrectEvent(wanted));
    return html`<twelve-menu label=${correctionText.menu(name)}>
      <button role="menuitem" @click=${() => this.dispatchEvent(new PersonOpenEvent(contactId))}>
        <twelve-icon name="person"></twelve-icon><bdi>${correctionText.open(name)}</bdi>
      </button>
      ${this.sessions.map(
        ({ sessionId, day, attendedMs }) =>
          html`<button role="menuitem" @click=${() => offer({ sessionId })}>
            <twelve-icon name="pen"></twelve-icon>${correctionText.correct(day, Math.round(attendedMs / minuteMs))}
          </button>`,
      )}
      <button role="menuitem" @click=${() => offer({ person: { contactId, name } })}>
        <twelve-icon name="plus"></twelve-icon><bdi>${correctionText.addWith(name)}</bdi>
      </button>
    </twelve-menu>`;
  }

  #familiarity() {
    const { familiarityBefore, familiarityAfter } = this.person;
    const label = html`<span class="silent">${familiarityLabel(familiarityBefore, familiarityAfter)}</span>`;
    if (familiarityBefore === familiarityAfter) {
      return html`<p class="familiarity">
        <bdi aria-hidden="true">${familiarityText(familiarityAfter)}</bdi>${label}
      </p>`;
    }
    return html`<p class="familiarity">
      <bdi aria-hidden="true">${familiarityText(familiarityBefore)}</bdi>
      <twelve-icon name="arrow-right"></twelve-icon>
      <bdi class="after" aria-hidden="true">${familiarityText(familiarityAfter)}</bdi>${label}
    </p>`;
  }

  #deeds() {
    const { deeds, reads, attendedMs } = this.person;
    const read = readsText(reads);
    return html`${
      deeds.length === 0
        ? nothing
        : html`<ul class="deeds" role="list">
            ${deedLines(deeds).map(
              ({ words, note }) =>
                html`<li>${words}${note === '' ? nothing : html`: <span class="note" dir="auto">${note}</span>`}</li>`,
            )}
          </ul>`
    }${read === '' ? nothing : html`<p class="read">${read}</p>`}
    ${deeds.length === 0 && read === '' ? html`<p>${attentionText(attendedMs)}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-week-person': WeekPersonCard;
  }
}
