import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { firstName } from '../../core/contacts/first-name.ts';
import { aheadText, dueText, moreText } from '../../core/text/week-ahead-text.ts';
import type { OpenFollowUp, WeekAhead } from '../../core/week/week-ahead.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { FollowUpKeepEvent, PersonStartEvent } from './week-events.ts';
import '../components/twelve-monogram.ts';

/** More rows than this are told in a number. */
const mostRows = 7;

/**
 * What lies ahead: whom to come back to, what is promised, and who is next. Each row has one action.
 *
 * @fires person-start - A session with somebody is to start.
 * @fires follow-up-keep - A promise was kept.
 */
@customElement('twelve-week-ahead')
export class WeekAheadSection extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        container-type: inline-size;
      }

      .parts {
        display: grid;
        gap: 20px 32px;
      }

      @container (min-width: 560px) {
        .parts {
          grid-template-columns: repeat(auto-fit, minmax(240px, 1fr));
        }
      }

      h3 {
        padding-block-end: 8px;
        font: var(--card-name);
      }

      li {
        display: flex;
        gap: 12px;
        align-items: center;
        min-height: 48px;
        padding-block: 4px;
        border-block-start: 1px solid var(--line);
      }

      .who {
        flex: 1;
        min-width: 0;
      }

      .about {
        font: var(--second);
        color: var(--ink-2);
      }

      .button {
        flex: none;
        margin-inline-end: -12px;
      }

      .more {
        padding-block-start: 8px;
        font: var(--second);
        color: var(--ink-3);
      }
    `,
  ];

  @property({ attribute: false }) ahead!: WeekAhead;

  override render() {
    const { due, promised, next, today } = this.ahead;
    const start = (contactId: string, name: string) =>
      this.#action(aheadText.start, aheadText.startWith(firstName(name)), () => new PersonStartEvent(contactId));
    const keep = ({ followUpId, name }: OpenFollowUp) =>
      this.#action(aheadText.kept, aheadText.keptTo(firstName(name)), () => new FollowUpKeepEvent(followUpId));
    return html`<div class="parts">
      ${this.#part(aheadText.due, due, (each) =>
        this.#row(each.name, dueText(each.day, today), start(each.contactId, each.name)),
      )}
      ${this.#part(aheadText.promised, promised, (each) =>
        this.#row(
          each.name,
          [each.note, dueText(each.day, today)].filter((part) => part !== '').join(' · '),
          keep(each),
        ),
      )}
      ${this.#part(aheadText.next, next, (each) =>
        this.#row(
          each.name,
          [each.role, each.organisation].filter((part) => part !== '').join(', '),
          start(each.contactId, each.name),
        ),
      )}
    </div>`;
  }

  #part<Each>(heading: string, all: readonly Each[], row: (each: Each) => unknown) {
    if (all.length === 0) return nothing;
    return html`<section>
      <h3>${heading}</h3>
      <ul role="list">
        ${all.slice(0, mostRows).map(row)}
      </ul>
      ${all.length > mostRows ? html`<p class="more">${moreText(all.length - mostRows)}</p>` : nothing}
    </section>`;
  }

  #row(name: string, about: string, action: unknown) {
    return html`<li>
      <twelve-monogram name=${name}></twelve-monogram>
      <div class="who">
        <p dir="auto">${name}</p>
        ${about === '' ? nothing : html`<p class="about" dir="auto">${about}</p>`}
      </div>
      ${action}
    </li>`;
  }

  #action(words: string, label: string, event: () => Event) {
    return html`<button
      class="button link small"
      type="button"
      aria-label=${label}
      @click=${() => this.dispatchEvent(event())}
    >
      ${words}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-week-ahead': WeekAheadSection;
  }
}
