import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ImportPreview } from '../../core/import/import-preview.ts';
import { importViewText } from '../../core/text/import-view-text.ts';
import { updateText } from '../../core/text/import-view-text.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { importPage } from './import-page.styles.ts';
import { wish } from './import-events.ts';
import { skippedRows } from './skipped-rows.ts';
import '../components/twelve-icon.ts';

/** What an import would do, before it does it: who is new, who changes and how, and what stays out and why. */
@customElement('twelve-import-preview')
export class ImportPreviewPage extends LitElement {
  static override styles = [
    base,
    buttons,
    importPage,
    css`
      dl {
        display: grid;
        grid-template-columns: repeat(4, 1fr);
        gap: 8px;
        border-block: 1px solid var(--line);
      }

      dl > div {
        display: flex;
        flex-direction: column-reverse;
        padding: 8px 0;
      }

      dt {
        font: var(--meta);
        color: var(--ink-2);
      }

      dd {
        font: 300 24px/28px var(--sans);
        font-variant-numeric: tabular-nums;
      }

      .none {
        color: var(--ink-3);
      }

      @media (max-width: 320px) {
        dl {
          grid-template-columns: repeat(2, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) preview!: ImportPreview;

  override render() {
    const { preview } = this;
    return html`
      <div role="status">
        <h1>${importViewText.previewTitle(preview)}</h1>
        <p dir="auto">${importViewText.from(preview)}. ${importViewText.nothingYet}</p>
      </div>
      ${this.#counts()} ${this.#new()} ${this.#updated()} ${skippedRows(preview.skipped, preview.skippedCount)}
      ${this.#remarks()} ${this.#answers()}
    `;
  }

  #counts() {
    const { added, updated, same, skippedCount } = this.preview;
    const { counts } = importViewText;
    const pairs: readonly (readonly [string, number])[] = [
      [counts.added, added],
      [counts.updated, updated],
      [counts.same, same],
      [counts.skipped, skippedCount],
    ];
    return html`<dl>
      ${pairs.map(
        ([label, count]) =>
          html`<div>
            <dt>${label}</dt>
            <dd class=${count === 0 ? 'none' : ''}>${count.toLocaleString()}</dd>
          </div>`,
      )}
    </dl>`;
  }

  #new() {
    const { newPeople, added } = this.preview;
    if (added === 0) return nothing;
    return html`<section aria-labelledby="new">
      <h2 id="new">${importViewText.newTitle}</h2>
      <ul class="rows">
        ${newPeople.map(
          ({ name, role, organisation }) =>
            html`<li>
              <strong><bdi>${name}</bdi></strong
              ><small dir="auto">${[role, organisation].filter((part) => part !== '').join(', ')}</small>
            </li>`,
        )}
      </ul>
      ${more(added - newPeople.length)}
    </section>`;
  }

  #updated() {
    const { updatedPeople, updated } = this.preview;
    if (updated === 0) return nothing;
    return html`<section aria-labelledby="updated">
      <h2 id="updated">${importViewText.updatedTitle}</h2>
      <p class="more">${importViewText.updatedHint}</p>
      <ul class="rows">
        ${updatedPeople.map(
          (person) =>
            html`<li>
              <strong><bdi>${person.name}</bdi></strong
              ><small dir="auto">${updateText(person)}</small>
            </li>`,
        )}
      </ul>
      ${more(updated - updatedPeople.length)}
    </section>`;
  }

  #remarks() {
    const { remarks } = this.preview;
    if (remarks.length === 0) return nothing;
    return html`<section aria-labelledby="remarks">
      <h2 id="remarks" class="left-out">
        <twelve-icon name="warning"></twelve-icon>${importViewText.remarksTitle(remarks.length)}
      </h2>
      <ul class="rows">
        ${remarks.map((remark) => html`<li><bdi>${importViewText.remark(remark)}</bdi></li>`)}
      </ul>
    </section>`;
  }

  #answers() {
    const { preview } = this;
    const isAny = preview.added + preview.updated > 0;
    return html`<div class="answers">
      ${
        isAny
          ? html`<button class="button primary" type="button" @click=${() => wish(this, { kind: 'bring-in' })}>
              ${importViewText.bringIn(preview)}
            </button>`
          : nothing
      }
      ${
        preview.hasColumns
          ? html`<button class="button" type="button" @click=${() => wish(this, { kind: 'change-columns' })}>
              ${importViewText.changeColumns}
            </button>`
          : nothing
      }
      <button class="button" type="button" @click=${() => wish(this, { kind: 'cancel' })}>
        ${isAny ? importViewText.cancel : importViewText.back}
      </button>
    </div>`;
  }
}

function more(count: number) {
  return count > 0 ? html`<p class="more">${importViewText.more(count)}</p>` : nothing;
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-import-preview': ImportPreviewPage;
  }
}
