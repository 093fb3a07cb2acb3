import { html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { familiarityText } from '../../core/text/familiarity-text.ts';
import { deedLines, familiarityLabel, followUpText, looksText } from '../../core/text/week-text.ts';
import type { Day, WeekPerson } from '../../core/week/week-summary.ts';
import { base } from '../styles/base.ts';
import { styles } from './week-person.styles.ts';
import '../components/twelve-icon.ts';
import '../components/twelve-monogram.ts';

/** What the week held with one person, on a card that grows with its text. */
@customElement('twelve-week-person')
export class WeekPersonCard extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) person!: WeekPerson;
  @property() today: Day = '';

  @query('article') private article!: HTMLElement;

  override render() {
    const { name, notes, followUpDay } = this.person;
    return html`<article tabindex="-1" aria-labelledby="name">
      <header>
        <twelve-monogram size="48" name=${name}></twelve-monogram>
        <div class="who">
          <h3 id="name"><bdi>${name}</bdi></h3>
          ${this.#familiarity()}
        </div>
      </header>
      ${this.#deeds()}
      ${notes.length === 0 ? nothing : html`<div>${notes.map((note) => html`<blockquote dir="auto">“${note}”</blockquote>`)}</div>`}
      ${
        followUpDay === null
          ? nothing
          : html`<p class="follow-up">
              <twelve-icon name="calendar"></twelve-icon><bdi>${followUpText(followUpDay, this.today)}</bdi>
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
    const { deeds, looks, attendedMs } = this.person;
    if (deeds.length === 0) return html`<p>${looksText(looks, attendedMs)}</p>`;
    return html`<ul class="deeds" role="list">
      ${deedLines(deeds).map(
        ({ words, note }) =>
          html`<li>${words}${note === '' ? nothing : html`: <span class="note" dir="auto">${note}</span>`}</li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-week-person': WeekPersonCard;
  }
}
