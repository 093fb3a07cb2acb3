import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { QueueEntry } from '../../core/queue/queue-entry.ts';
import { contactsText } from '../../core/text/contacts-text.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { base } from '../styles/base.ts';
import { ChooseEvent } from './contacts-events.ts';
import { ContactSelection } from './contact-selection.ts';
import type { QueueShowEvent } from '../queue/queue-rows.ts';
import '../queue/queue-rows.ts';

/**
 * Who comes next, where nobody is looked at: the queue, with all that can be done with it, and a way to each page.
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

      twelve-queue-rows {
        max-width: 560px;
        margin-block-start: 12px;
        margin-inline: -8px;
      }

      @media (max-width: 480px) {
        :host {
          padding: 20px;
        }
      }
    `,
  ];

  @property({ attribute: false }) queue: readonly QueueEntry[] = [];
  @property() today: Day = '';

  override render() {
    return html`<h2>${contactsText.upNext}</h2>
      <p class="hint">${this.queue.length === 0 ? contactsText.nobodyNext : contactsText.upNextHint}</p>
      ${
        this.queue.length === 0
          ? nothing
          : html`<twelve-queue-rows
              .queue=${this.queue}
              today=${this.today}
              canStart
              canShow
              @queue-show=${(event: QueueShowEvent) => this.#show(event.contactId)}
            ></twelve-queue-rows>`
      }`;
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
