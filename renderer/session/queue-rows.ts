import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { firstName } from '../../core/contacts/first-name.ts';
import type { QueueEntry } from '../../core/queue/queue-entry.ts';
import { queueText, reasonText } from '../../core/text/queue-text.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { localDayOrNull } from './local-day.ts';
import { ask } from './session-events.ts';
import '../components/twelve-icon.ts';
import '../components/twelve-monogram.ts';

const spans = [1, 7, 30] as const;

/** Who comes next, with reasons. A row unfolds to what can be done with it. */
@customElement('twelve-queue-rows')
export class QueueRows extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      .row {
        display: flex;
        align-items: center;
        gap: 12px;
        width: 100%;
        min-height: 52px;
        padding: 6px 8px;
        border: 0;
        border-radius: var(--radius-button);
        background: transparent;
        text-align: start;
        cursor: default;
        transition: background-color var(--quick);
      }

      .row:hover {
        background: var(--hover);
      }

      .row > twelve-icon {
        color: var(--ink-3);
      }

      .who {
        flex: 1;
        min-width: 0;
      }

      .name,
      .why {
        display: block;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .name {
        font: var(--label);
      }

      .why {
        font: var(--meta);
        color: var(--ink-3);
      }

      .open .name,
      .open .why {
        white-space: normal;
        overflow-wrap: anywhere;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
        padding: 4px 8px 12px 52px;
      }

      :dir(rtl) .actions {
        padding: 4px 52px 12px 8px;
      }

      .spans {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        flex: 1 0 100%;
        font: var(--second);
        color: var(--ink-2);
      }

      .spans .button {
        padding-inline: 8px;
      }
    `,
  ];

  @property({ attribute: false }) queue: readonly QueueEntry[] = [];
  @property() today: Day = '';
  /** Whether a session can be started from here: not while one runs. */
  @property({ type: Boolean }) canStart = false;

  @state() private opened: string | null = null;

  override render() {
    return html`<ol>
      ${this.queue.map((entry) => this.#row(entry))}
    </ol>`;
  }

  #row(entry: QueueEntry) {
    const isOpen = this.opened === entry.contactId;
    return html`<li>
      <button
        class="row ${isOpen ? 'open' : ''}"
        type="button"
        aria-expanded=${isOpen}
        @click=${() => (this.opened = isOpen ? null : entry.contactId)}
      >
        <twelve-monogram name=${entry.name}></twelve-monogram>
        <span class="who">
          <span class="name"><bdi>${entry.name}</bdi></span>
          <span class="why">${reasonText(entry.reason, localDayOrNull(entry.reason.lastMetAt), this.today)}</span>
        </span>
        <twelve-icon name=${isOpen ? 'chevron-up' : 'chevron-down'}></twelve-icon>
      </button>
      ${isOpen ? this.#actions(entry) : nothing}
    </li>`;
  }

  #actions({ contactId, name }: QueueEntry) {
    const called = firstName(name);
    return html`<div class="actions">
      ${
        this.canStart
          ? html`<button class="button small" type="button" @click=${() => ask(this, 'session:start', { contactId })}>
              <bdi>${queueText.start(called)}</bdi>
            </button>`
          : nothing
      }
      <button class="button small" type="button" @click=${() => ask(this, 'queue:move-first', { contactId })}>
        <twelve-icon name="arrow-up"></twelve-icon>${queueText.putFirst}
      </button>
      <span class="spans">
        ${queueText.notNow}
        ${spans.map(
          (days) =>
            html`<button
              class="button link small"
              type="button"
              aria-label=${queueText.notNowFor(called, queueText.forDays[days])}
              @click=${() => ask(this, 'queue:not-now', { contactId, days })}
            >
              ${queueText.forDays[days]}
            </button>`,
        )}
      </span>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-queue-rows': QueueRows;
  }
}
