import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { QueueEntry } from '../../core/queue/queue-entry.ts';
import { contactsText } from '../../core/text/contacts-text.ts';
import { reasonText } from '../../core/text/queue-text.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { base } from '../styles/base.ts';
import { ChooseEvent } from './contacts-events.ts';
import { ContactSelection } from './contact-selection.ts';
import '../components/twelve-monogram.ts';

/** Somebody of the queue, with the day on which they were last met. */
export interface QueuedPerson {
  readonly entry: QueueEntry;
  readonly lastMetOn: Day | null;
}

/**
 * Who comes next, where nobody is looked at: the seven of the queue, each a way to their page.
 *
 * @fires contacts-choose - Somebody of them is to be shown.
 */
@customElement('twelve-contacts-queue')
export class ContactsQueue extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        align-content: start;
        gap: 4px;
        padding: 32px;
      }

      h2 {
        font: var(--person);
      }

      .hint {
        font: var(--second);
        color: var(--ink-2);
      }

      ol {
        margin-block-start: 12px;
        counter-reset: place;
      }

      button {
        display: flex;
        align-items: center;
        gap: 12px;
        width: 100%;
        min-height: 60px;
        padding: 8px 12px;
        border: 0;
        border-radius: var(--radius-button);
        background: transparent;
        color: var(--ink);
        text-align: start;
        cursor: default;
        transition: background-color var(--quick);
      }

      button:hover {
        background: var(--hover);
      }

      li + li {
        border-block-start: 1px solid var(--line);
      }

      .name {
        display: block;
        font: var(--card-name);
        overflow-wrap: anywhere;
      }

      .why {
        display: block;
        font: var(--second);
        color: var(--ink-2);
      }

      li:first-child .why {
        color: var(--accent);
      }

      @media (max-width: 480px) {
        :host {
          padding: 20px;
        }
      }
    `,
  ];

  @property({ attribute: false }) queue: readonly QueuedPerson[] = [];
  @property() today: Day = '';

  override render() {
    return html`<h2>${contactsText.upNext}</h2>
      <p class="hint">${this.queue.length === 0 ? contactsText.nobodyNext : contactsText.upNextHint}</p>
      <ol role="list">
        ${this.queue.map(
          ({ entry, lastMetOn }) =>
            html`<li>
              <button type="button" @click=${() => this.#show(entry.contactId)}>
                <twelve-monogram name=${entry.name}></twelve-monogram>
                <span>
                  <span class="name"><bdi>${entry.name}</bdi></span>
                  <span class="why">${reasonText(entry.reason, lastMetOn, this.today)}</span>
                </span>
              </button>
            </li>`,
        )}
      </ol>`;
  }

  #show(contactId: string): void {
    this.dispatchEvent(new ChooseEvent(contactId, ContactSelection.of([contactId]), true));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-contacts-queue': ContactsQueue;
  }
}
