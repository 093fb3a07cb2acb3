import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { firstName } from '../../core/contacts/first-name.ts';
import type { RequestArgs } from '../../core/ipc/contract.ts';
import type { QueueEntry } from '../../core/queue/queue-entry.ts';
import { queueText } from '../../core/text/queue-text.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { ask } from '../controllers/ask-event.ts';
import { singleKeysAreOn } from '../controllers/shortcut-controller.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { whyText } from '../text/why-text.ts';
import { queueKeys } from './queue-keys.ts';
import { styles } from './queue-rows.styles.ts';
import '../components/twelve-icon.ts';
import '../components/twelve-monogram.ts';

const spans = [1, 7, 30] as const;

type AsideName = 'queue:take-out' | 'queue:not-now' | 'queue:never-ask';

/**
 * Who comes next, with reasons. A row unfolds to what can be done with it; the arrow keys go through the rows and with Alt
 * move somebody. `offset` is how many of the queue stand before the first row.
 *
 * @fires ask - Something is to be done with somebody.
 * @fires queue-show - Somebody's page is to be shown.
 */
@customElement('twelve-queue-rows')
export class QueueRows extends LitElement {
  static override styles = [base, buttons, styles];

  @property({ attribute: false }) queue: readonly QueueEntry[] = [];
  @property() today: Day = '';
  @property({ type: Number }) offset = 0;
  /** Whether a session can be started from here: not while one runs. */
  @property({ type: Boolean }) canStart = false;

  /** Whether there is a page for each of them to go to. */
  @property({ type: Boolean }) canShow = false;

  @state() private opened: string | null = null;
  @state() private spoken = '';

  /** What is to have the focus once the queue is another one: moved or removed in the page, what had it has lost it. */
  #refocus: (() => HTMLElement | undefined) | null = null;

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('queue') || this.#refocus === null) return;
    if (this.shadowRoot?.activeElement === null) this.#refocus()?.focus();
    this.#refocus = null;
  }

  override render() {
    return html`<ol>
        ${repeat(
          this.queue,
          ({ contactId }) => contactId,
          (entry, index) => this.#row(entry, index),
        )}
      </ol>
      <p class="keys">${queueText.keys}</p>
      <div class="silent" role="status">${this.spoken}</div>`;
  }

  #row(entry: QueueEntry, index: number) {
    const isOpen = this.opened === entry.contactId;
    return html`<li>
      <button
        class="row ${isOpen ? 'open' : ''}"
        type="button"
        aria-expanded=${isOpen}
        @click=${() => (this.opened = isOpen ? null : entry.contactId)}
        @keydown=${(event: KeyboardEvent) => this.#press(event, entry, index)}
      >
        <twelve-monogram name=${entry.name}></twelve-monogram>
        <span class="who">
          <span class="name"
            ><bdi>${entry.name}</bdi>${
              entry.isPinned
                ? html`<twelve-icon name="pin" size="16"></twelve-icon
                    ><span class="silent">, ${queueText.pinned}</span>`
                : nothing
            }</span
          >
          <span class="why">${whyText(entry.reason, this.today)}</span>
        </span>
        <twelve-icon name=${isOpen ? 'chevron-up' : 'chevron-down'}></twelve-icon>
      </button>
      ${isOpen ? this.#actions(entry, index) : nothing}
    </li>`;
  }

  #actions(entry: QueueEntry, index: number) {
    const { contactId, name, isPinned } = entry;
    const called = firstName(name);
    return html`<div class="actions">
      <div class="line">
        ${
          this.canStart
            ? html`<button
                class="button small"
                type="button"
                @click=${() => void ask(this, 'session:start', { contactId })}
              >
                <bdi>${queueText.start(called)}</bdi>
              </button>`
            : nothing
        }
        ${
          this.canShow
            ? html`<button
                class="button small"
                type="button"
                @click=${() => this.dispatchEvent(new QueueShowEvent(contactId))}
              >
                ${queueText.show}
              </button>`
            : nothing
        }
        <button class="button small" type="button" @click=${() => void ask(this, 'queue:move-first', { contactId })}>
          ${queueText.putFirst}
        </button>
        <span class="group">
          <button class="button small" type="button" @click=${() => this.#pin(entry)}>
            <twelve-icon name="pin"></twelve-icon>${isPinned ? queueText.unpin : queueText.pin}
          </button>
          ${this.#mover(entry, index, -1)} ${this.#mover(entry, index, 1)}
        </span>
      </div>
      <div class="line">
        <span>${queueText.notNow}</span>
        ${spans.map(
          (days) =>
            html`<button
              class="button link small"
              type="button"
              aria-label=${queueText.notNowFor(called, queueText.forDays[days])}
              @click=${() => this.#putAside(index, 'queue:not-now', { contactId, days })}
            >
              ${queueText.forDays[days]}
            </button>`,
        )}
      </div>
      <div class="line aside">
        <button
          class="button link small"
          type="button"
          @click=${() => this.#putAside(index, 'queue:take-out', { contactId })}
        >
          ${queueText.takeOut}
        </button>
        <button
          class="button link small"
          type="button"
          @click=${() => this.#putAside(index, 'queue:never-ask', { contactId })}
        >
          ${queueText.neverAsk}
        </button>
      </div>
    </div>`;
  }

  #mover(entry: QueueEntry, index: number, by: -1 | 1) {
    const name = by < 0 ? queueText.moveUp : queueText.moveDown;
    const isAtEnd = by < 0 ? index + this.offset === 0 : index === this.queue.length - 1;
    return html`<button
      class="button quiet icon move"
      type="button"
      aria-label=${name}
      title=${name}
      aria-disabled=${isAtEnd ? 'true' : nothing}
      @click=${() => this.#move(entry, index, by)}
    >
      <twelve-icon name=${by < 0 ? 'arrow-up' : 'arrow-down'}></twelve-icon>
    </button>`;
  }

  #press(event: KeyboardEvent, entry: QueueEntry, index: number): void {
    const by = event.key === queueKeys.up ? -1 : event.key === queueKeys.down ? 1 : 0;
    if (by !== 0 && event.altKey) this.#move(entry, index, by);
    else if (by !== 0) this.#rows[index + by]?.focus();
    else if (event.key === queueKeys.takeOut) {
      this.#putAside(index, 'queue:take-out', { contactId: entry.contactId });
    } else if (event.key.toLowerCase() === queueKeys.keep && singleKeysAreOn() && !event.ctrlKey && !event.metaKey) {
      this.#pin(entry);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  get #rows(): readonly HTMLElement[] {
    return Array.from(this.renderRoot.querySelectorAll<HTMLElement>('.row'));
  }

  #move({ contactId, name }: QueueEntry, index: number, by: -1 | 1): void {
    const place = 1 + index + this.offset + by;
    if (place < 1 || index + by >= this.queue.length) return;
    this.spoken = queueText.wasMoved(firstName(name), place);
    const focused = this.shadowRoot?.activeElement;
    if (focused instanceof HTMLElement) this.#refocus = () => focused;
    void ask(this, 'queue:move', { contactId, place });
  }

  #pin({ contactId, isPinned }: QueueEntry): void {
    void ask(this, 'queue:pin', { contactId, isPinned: !isPinned });
  }

  /** The row goes away with what had the focus: the one that comes in its place takes it. */
  #putAside<N extends AsideName>(index: number, name: N, ...args: RequestArgs<N>): void {
    this.opened = null;
    this.#rows[index]?.focus();
    this.#refocus = () => this.#rows[Math.min(index, this.#rows.length - 1)];
    void ask(this, name, ...args);
  }
}

/** Somebody's page is to be shown. */
export class QueueShowEvent extends Event {
  readonly contactId: string;

  constructor(contactId: string) {
    super('queue-show', { bubbles: true, composed: true });
    this.contactId = contactId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'queue-show': QueueShowEvent;
  }
  interface HTMLElementTagNameMap {
    'twelve-queue-rows': QueueRows;
  }
}
