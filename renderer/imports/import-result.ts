import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ImportReport } from '../../core/import/import-report.ts';
import { firstRunText } from '../../core/text/first-run-text.ts';
import { importViewText } from '../../core/text/import-view-text.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { importPage } from './import-page.styles.ts';
import { wish } from './import-events.ts';
import { skippedRows } from './skipped-rows.ts';
import '../components/twelve-icon.ts';

/** What came in, and what did not and why. */
@customElement('twelve-import-result')
export class ImportResult extends LitElement {
  static override styles = [base, buttons, importPage];

  @property({ attribute: false }) report!: ImportReport;
  /** Whether there is a screen to go back to. */
  @property({ type: Boolean }) canGoBack = false;

  override render() {
    const { report } = this;
    const others = report.added - report.names.length;
    const hasChanged = report.added + report.updated > 0;
    return html`
      <div role="status">
        <h1>${firstRunText.cameIn(report.added)}</h1>
        ${
          report.names.length === 0
            ? nothing
            : html`<p dir="auto">${firstRunText.names(report.names, Math.max(0, others))}</p>`
        }
        ${report.updated === 0 ? nothing : html`<p>${importViewText.updated(report.updated)}</p>`}
        ${report.same === 0 ? nothing : html`<p>${firstRunText.same(report.same)}</p>`}
      </div>
      ${skippedRows(report.skipped, report.skippedCount)}
      <div class="answers">
        ${
          this.canGoBack
            ? html`<button class="button primary" type="button" @click=${() => wish(this, { kind: 'leave' })}>
                ${firstRunText.goOn}
              </button>`
            : nothing
        }
        <button class="button" type="button" @click=${() => wish(this, { kind: 'start' })}>
          ${firstRunText.addMore}
        </button>
        ${
          hasChanged
            ? html`<button
                class="button"
                type="button"
                @click=${() => wish(this, { kind: 'undo', batchId: report.batchId })}
              >
                ${importViewText.undo}
              </button>`
            : nothing
        }
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-import-result': ImportResult;
  }
}
