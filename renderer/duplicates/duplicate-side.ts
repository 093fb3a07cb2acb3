import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DuplicateSide } from '../../core/duplicates/duplicate-pair.ts';
import { pastText } from '../../core/text/duplicates-text.ts';
import { networkName } from '../../core/text/network-text.ts';
import { historyText, roleText } from '../../core/text/queue-text.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { base } from '../styles/base.ts';
import { localDayOrNull } from '../text/local-day.ts';
import '../components/twelve-familiarity.ts';
import '../components/twelve-icon.ts';
import '../components/twelve-monogram.ts';

/** All that is known of one of two contacts that may be one person. */
@customElement('twelve-duplicate-side')
export class DuplicateSideCard extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        min-width: 0;
        overflow-wrap: anywhere;
      }

      twelve-monogram {
        margin-block-end: 8px;
      }

      h3 {
        font: var(--card-name);
      }

      .role {
        margin-block-start: 2px;
        font: var(--second);
        color: var(--ink-2);
      }

      .facts {
        margin-block-start: 8px;
        font: var(--meta);
        color: var(--ink-2);
      }

      ul {
        margin-block-start: 8px;
      }

      li {
        display: flex;
        align-items: start;
        gap: 6px;
        padding-block: 2px;
        font: var(--meta);
      }

      li twelve-icon {
        flex: none;
        color: var(--ink-3);
      }

      .note {
        margin-block-start: 8px;
        padding-inline-start: 8px;
        border-inline-start: 2px solid var(--level-2);
        font: var(--meta);
        color: var(--ink-2);
        white-space: pre-line;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 5;
        overflow: hidden;
      }

      .tags {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        margin-block-start: 8px;
      }

      .tag {
        padding: 1px 7px;
        border: 1px solid var(--line);
        border-radius: var(--radius-chip);
        font: var(--meta);
      }
    `,
  ];

  @property({ attribute: false }) side!: DuplicateSide;
  @property() today: Day = '';

  override render() {
    const { contact } = this.side;
    const role = roleText(contact);
    const history = historyText(contact, localDayOrNull(contact.lastMetAt), this.today);
    return html`
      <twelve-monogram name=${contact.name} size="40"></twelve-monogram>
      <h3><bdi>${contact.name}</bdi></h3>
      ${role === '' ? nothing : html`<p class="role"><bdi>${role}</bdi></p>`}
      ${
        contact.profiles.length === 0
          ? nothing
          : html`<ul>
              ${contact.profiles.map(
                ({ network, handle }) =>
                  html`<li>
                    <twelve-icon name=${network} size="16" title=${networkName(network)}></twelve-icon
                    ><bdi>${handle}</bdi>
                  </li>`,
              )}
            </ul>`
      }
      <p class="facts">${pastText(this.side)}</p>
      ${history === '' ? nothing : html`<p class="facts">${history}</p>`}
      <p class="facts"><twelve-familiarity level=${contact.familiarity}></twelve-familiarity></p>
      ${contact.note === '' ? nothing : html`<p class="note" dir="auto">${contact.note}</p>`}
      ${
        contact.tags.length === 0
          ? nothing
          : html`<div class="tags">${contact.tags.map((tag) => html`<bdi class="tag">${tag}</bdi>`)}</div>`
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-duplicate-side': DuplicateSideCard;
  }
}
