import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Contact } from '../../core/contacts/contact.ts';
import { firstName } from '../../core/contacts/first-name.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { familiarityText } from '../../core/text/familiarity-text.ts';
import { historyText } from '../../core/text/queue-text.ts';
import { factsText, linksText } from '../../core/text/session-text.ts';
import { base } from '../styles/base.ts';
import { localDayOrNull } from '../text/local-day.ts';
import '../components/twelve-familiarity.ts';
import '../components/twelve-icon.ts';
import './address-field.ts';

/**
 * What the user knows about a contact and what to do next. Stands where posts are shown: `<slot name="posts">` takes them.
 */
@customElement('twelve-contact-facts')
export class ContactFacts extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        padding: 16px 20px;
      }

      h2 {
        font: 600 13px/18px var(--sans);
        color: var(--ink-2);
        margin-block-end: 8px;
      }

      .read {
        font: var(--voice);
        color: var(--ink);
        text-wrap: pretty;
      }

      @media (min-width: 340px) and (min-height: 600px) {
        .read {
          font: italic 400 17px/25px var(--serif);
        }
      }

      blockquote {
        font: var(--voice);
        color: var(--ink-2);
        white-space: pre-line;
        overflow-wrap: anywhere;
        padding-inline-start: 12px;
        border-inline-start: 2px solid var(--level-2);
        margin-block: 12px;
      }

      .facts {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 16px;
        margin-block-start: 12px;
        font: var(--second);
        color: var(--ink-2);
      }

      .known {
        display: inline-flex;
        align-items: center;
        min-height: 32px;
        margin-inline: -8px;
        padding: 4px 8px;
        border: 0;
        border-radius: var(--radius-button);
        background: transparent;
        cursor: default;
      }

      .known:hover {
        background: var(--hover);
      }

      .tag {
        padding: 2px 8px;
        border-radius: var(--radius-chip);
        border: 1px solid var(--line);
        font: var(--meta);
        overflow-wrap: anywhere;
      }

      twelve-address-field {
        margin-block-start: 12px;
      }
    `,
  ];

  @property({ attribute: false }) contact!: Contact;
  @property() today: Day = '';
  /** Whether their posts are shown: then these say what to read. */
  @property({ attribute: false }) hasPosts = false;
  /** What already stands beside the name, so that it is not said twice. */
  @property() why = '';

  override render() {
    const { contact } = this;
    const name = firstName(contact.name);
    const isNowhere = contact.profiles.every(({ url, status }) => url === null || status === 'closed');
    const history = historyText(contact, localDayOrNull(contact.lastMetAt), this.today);
    return html`
      <slot name="posts"></slot>
      ${
        this.hasPosts
          ? nothing
          : html`<h2>${isNowhere ? linksText.findTitle(name) : factsText.readTitle}</h2>
              <p class="read">${isNowhere ? linksText.findText : factsText.kindLine(name)}</p>`
      }
      ${
        isNowhere
          ? html`<twelve-address-field
              label=${linksText.addLabel(name)}
              contactId=${contact.id}
            ></twelve-address-field>`
          : nothing
      }
      ${
        contact.note === ''
          ? nothing
          : html`<blockquote dir="auto" aria-label=${factsText.note(name)}>${contact.note}</blockquote>`
      }
      <div class="facts">
        <button
          class="known"
          type="button"
          aria-haspopup="dialog"
          aria-label=${factsText.correct(familiarityText(contact.familiarity))}
          title=${factsText.howWell(name)}
          @click=${this.#correct}
        >
          <twelve-familiarity level=${contact.familiarity}></twelve-familiarity>
        </button>
        ${history === '' || this.why.includes(history) ? nothing : html`<span>${history}</span>`}
        ${contact.tags.map((tag) => html`<bdi class="tag">${tag}</bdi>`)}
      </div>
    `;
  }

  /** Rarely used, so it comes when it is asked for. */
  async #correct(): Promise<void> {
    await import('./familiarity-sheet.ts');
    const sheet =
      this.renderRoot.querySelector('twelve-familiarity-sheet') ?? document.createElement('twelve-familiarity-sheet');
    sheet.contact = this.contact;
    this.renderRoot.append(sheet);
    await sheet.open();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-contact-facts': ContactFacts;
  }
}
