import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PastImport } from '../../core/import/import-preview.ts';
import { formatName } from '../../core/text/import-format-text.ts';
import { importViewText, momentText } from '../../core/text/import-view-text.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { importPage } from './import-page.styles.ts';
import { wish } from './import-events.ts';

/** What was brought in before, each of which can be undone as a whole. */
@customElement('twelve-import-past')
export class ImportPast extends LitElement {
  static override styles = [
    base,
    buttons,
    importPage,
    css`
      .rows > li {
        grid-template-columns: 1fr auto;
        align-items: center;
      }

      .undone {
        color: var(--ink-3);
      }
    `,
  ];

  @property({ attribute: false }) imports: readonly PastImport[] = [];
  /** What the last undo did; empty before one. */
  @property() said = '';

  override render() {
    return html`
      <h1>${importViewText.pastTitle}</h1>
      <p role="status" class=${this.said === '' ? 'silent' : 'lead'}>${this.said}</p>
      ${this.imports.length === 0 ? html`<p class="lead">${importViewText.pastEmpty}</p>` : nothing}
      <ul class="rows">
        ${this.imports.map((one) => this.#row(one))}
      </ul>
      <div class="answers">
        <button class="button" type="button" @click=${() => wish(this, { kind: 'start' })}>
          ${importViewText.back}
        </button>
      </div>
    `;
  }

  #row(one: PastImport) {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    return html`<li>
      <div>
        <strong>${formatName(one.format)}</strong>
        <small><bdi>${one.fileName}</bdi></small>
        <p>${momentText(one.at, zone)} · ${importViewText.pastLine(one)}</p>
      </div>
      ${
        one.undoneAt === null
          ? html`<button
              class="button small"
              type="button"
              aria-label=${importViewText.undoLabel(`${formatName(one.format)} ${one.fileName}`.trim())}
              @click=${() => wish(this, { kind: 'undo', batchId: one.batchId })}
            >
              ${importViewText.undoShort}
            </button>`
          : html`<span class="undone">${importViewText.isUndone}</span>`
      }
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-import-past': ImportPast;
  }
}
