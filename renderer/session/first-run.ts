import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { ImportReport } from '../../core/import/import-report.ts';
import { firstRunText } from '../../core/text/first-run-text.ts';
import { skippedReason } from '../../core/text/import-text.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { styles } from './first-run.styles.ts';
import { ImportEvent, ShowEvent } from './session-events.ts';
import '../components/twelve-icon.ts';
import '../components/twelve-ring.ts';

/** How people come in: pasted, dropped or chosen. Afterwards what came in, and what did not and why. */
@customElement('twelve-first-run')
export class FirstRun extends LitElement {
  static override styles = [base, buttons, styles];

  /** What the last import did; null before one. */
  @property({ attribute: false }) report: ImportReport | null = null;
  /** Whether there is a screen to go back to. */
  @property({ type: Boolean }) canGoBack = false;
  @property({ type: Boolean }) isBusy = false;

  @state() private isOver = false;

  @query('textarea') private field!: HTMLTextAreaElement | null;

  override render() {
    return this.report === null ? this.#form() : this.#result(this.report);
  }

  #form() {
    return html`
      <twelve-ring size="64" label="12"></twelve-ring>
      <h1>${firstRunText.title}</h1>
      <form @submit=${this.#submit}>
        <label for="people">${firstRunText.lead}</label>
        <textarea
          id="people"
          class="field"
          rows="5"
          dir="auto"
          spellcheck="false"
          autocomplete="off"
          placeholder=${firstRunText.examples.join('\n')}
        ></textarea>
        <button class="button primary" type="submit" ?disabled=${this.isBusy}>
          ${this.isBusy ? firstRunText.working : firstRunText.add}
        </button>
      </form>
      <div
        class="drop ${this.isOver ? 'over' : ''}"
        @dragover=${this.#over}
        @dragleave=${() => (this.isOver = false)}
        @drop=${this.#drop}
      >
        <twelve-icon name="drop-file"></twelve-icon>
        <p>${this.isOver ? firstRunText.dropNow : firstRunText.dropTitle}<small>${firstRunText.dropText}</small></p>
        <button class="button small" type="button" ?disabled=${this.isBusy} @click=${this.#choose}>
          ${firstRunText.choose}
        </button>
      </div>
      <div class="privacy">${firstRunText.privacy.map((line) => html`<p>${line}</p>`)}</div>
      ${
        this.canGoBack
          ? html`<button class="button link small back" type="button" @click=${this.#leave}>
              ${firstRunText.back}
            </button>`
          : nothing
      }
    `;
  }

  #result(report: ImportReport) {
    const others = report.added - report.names.length;
    return html`
      <div role="status">
        <h1>${firstRunText.cameIn(report.added)}</h1>
        ${
          report.names.length === 0
            ? nothing
            : html`<p class="names" dir="auto">${firstRunText.names(report.names, Math.max(0, others))}</p>`
        }
        ${report.same === 0 ? nothing : html`<p>${firstRunText.same(report.same)}</p>`}
      </div>
      ${report.skippedCount === 0 ? nothing : this.#skipped(report)}
      <div class="end">
        ${
          this.canGoBack
            ? html`<button class="button primary" type="button" @click=${this.#leave}>${firstRunText.goOn}</button>`
            : nothing
        }
        <button class="button" type="button" @click=${this.#addMore}>${firstRunText.addMore}</button>
      </div>
    `;
  }

  #skipped(report: ImportReport) {
    const others = report.skippedCount - report.skipped.length;
    return html`<section class="skipped" aria-labelledby="skipped">
      <h2 id="skipped"><twelve-icon name="warning"></twelve-icon>${firstRunText.skippedTitle(report.skippedCount)}</h2>
      <ul>
        ${report.skipped.map(
          (row) => html`<li><small>${firstRunText.line(row.line)}</small><bdi>${skippedReason(row)}</bdi></li>`,
        )}
      </ul>
      ${others > 0 ? html`<p>${firstRunText.skippedMore(others)}</p>` : nothing}
    </section>`;
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const text = this.field?.value ?? '';
    if (text.trim() === '') this.field?.focus();
    else this.dispatchEvent(new ImportEvent({ text }));
  }

  #over(event: DragEvent): void {
    event.preventDefault();
    this.isOver = true;
  }

  #drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver = false;
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) this.dispatchEvent(new ImportEvent({ file }));
  }

  #choose(): void {
    this.dispatchEvent(new ImportEvent({ file: null }));
  }

  /** The report is the window's: whatever it hears next would bring back what only this element had put away. */
  #addMore(): void {
    this.dispatchEvent(new ShowEvent('add-people'));
  }

  #leave(): void {
    this.dispatchEvent(new ShowEvent('session'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-first-run': FirstRun;
  }
}
