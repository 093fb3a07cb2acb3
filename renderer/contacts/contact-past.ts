import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ContactDetail, PastSession } from '../../core/contacts/contact-detail.ts';
import { personText } from '../../core/text/contacts-text.ts';
import { dayText } from '../../core/text/day-text.ts';
import { deedLines, ringNumber } from '../../core/text/week-text.ts';
import { minutesText } from '../../core/text/time-text.ts';
import { minuteMs } from '../../core/time/durations.ts';
import { base } from '../styles/base.ts';
import { part } from './part.styles.ts';
import '../components/twelve-ring.ts';

/** What there was between the user and a person: the ring of each session, and what was done and noted in it. */
@customElement('twelve-contact-past')
export class ContactPast extends LitElement {
  static override styles = [
    base,
    part,
    css`
      li {
        display: flex;
        gap: 16px;
        align-items: start;
        padding-block: 12px;
        border-block-start: 1px solid var(--line);
      }

      twelve-ring {
        flex: none;
        width: 52px;
        height: 52px;
      }

      .what {
        display: grid;
        gap: 4px;
        flex: 1;
        min-width: 0;
      }

      .when {
        font: var(--label);
      }

      .when span {
        color: var(--ink-3);
        font: var(--second);
      }

      .deed span {
        color: var(--ink-2);
      }

      blockquote {
        font: var(--voice);
        color: var(--ink-2);
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
    `,
  ];

  @property({ attribute: false }) detail!: ContactDetail;

  override render() {
    const { sessions, sessionCount, contact } = this.detail;
    const earlier = sessionCount - sessions.length;
    return html`<h2>${personText.past}</h2>
      ${
        sessions.length === 0
          ? html`<p class="quiet-line">${personText.noPast(contact.name)}</p>`
          : html`<ol role="list">
              ${sessions.map((session) => this.#session(session))}
            </ol>`
      }
      ${earlier > 0 ? html`<p class="quiet-line">${personText.morePast(earlier)}</p>` : nothing}`;
  }

  #session({ day, attendedMs, minutes, deeds, note }: PastSession) {
    return html`<li>
      <twelve-ring
        mode="record"
        size="64"
        label=${ringNumber(attendedMs)}
        .minutes=${minutes}
        aria-hidden="true"
      ></twelve-ring>
      <div class="what">
        <p class="when">
          ${dayText(day, this.detail.today)} <span>${minutesText(Math.round(attendedMs / minuteMs))}</span>
        </p>
        ${deedLines(deeds).map(
          ({ words, note: told }) =>
            html`<p class="deed">${words}${told === '' ? nothing : html`: <span dir="auto">${told}</span>`}</p>`,
        )}
        ${note === '' ? nothing : html`<blockquote dir="auto">“${note}”</blockquote>`}
      </div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-contact-past': ContactPast;
  }
}
