import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { firstName } from '../../core/contacts/first-name.ts';
import type { QueueEntry } from '../../core/queue/queue-entry.ts';
import { queueText } from '../../core/text/queue-text.ts';
import { base } from '../styles/base.ts';
import '../components/twelve-icon.ts';
import '../components/twelve-monogram.ts';

/**
 * The foot of a running session: the next three names, in one quiet row that unfolds to all of them.
 *
 * @fires queue-toggle - The row was pressed.
 */
@customElement('twelve-session-queue')
export class SessionQueue extends LitElement {
  static override styles = [
    base,
    css`
      button {
        display: flex;
        align-items: center;
        gap: 12px;
        width: 100%;
        min-height: 48px;
        padding: 0 20px;
        border: 0;
        background: var(--paper);
        color: var(--ink-2);
        font: var(--second);
        text-align: start;
        cursor: default;
        transition: background-color var(--quick);
      }

      button:hover {
        background: var(--hover);
      }

      button:focus-visible {
        outline-offset: -4px;
      }

      .people {
        display: flex;
        flex: none;
        gap: 4px;
      }

      .names {
        flex: 1;
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      @media (max-width: 300px) {
        .people {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) queue: readonly QueueEntry[] = [];
  @property({ type: Boolean }) isOpen = false;

  override render() {
    const three = this.queue.slice(0, 3);
    return html`<button
      type="button"
      ?disabled=${three.length === 0}
      aria-expanded=${this.isOpen}
      title=${this.isOpen ? queueText.close : queueText.open}
      @click=${() => this.dispatchEvent(new Event('queue-toggle'))}
    >
      <span>${queueText.next}</span>
      <span class="people"
        >${three.map(({ name }) => html`<twelve-monogram size="24" name=${name}></twelve-monogram>`)}</span
      >
      <span class="names">${three.length === 0 ? queueText.nobody : three.map(named)}</span>
      <twelve-icon name=${this.isOpen ? 'chevron-down' : 'chevron-up'}></twelve-icon>
    </button>`;
  }
}

/** Each name by itself: one in Arabic would otherwise turn the order of all. */
const named = ({ name }: QueueEntry, index: number) => html`${index === 0 ? '' : ', '}<bdi>${firstName(name)}</bdi>`;

declare global {
  interface HTMLElementTagNameMap {
    'twelve-session-queue': SessionQueue;
  }
}
