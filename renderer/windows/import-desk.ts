import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { TableToAssign } from '../../core/import/column-choice.ts';
import type { ExportSource } from '../../core/import/export-source.ts';
import type { ImportPreview, PastImport } from '../../core/import/import-preview.ts';
import type { ImportReport } from '../../core/import/import-report.ts';
import type { ImportStage } from '../../core/ipc/imports-requests.ts';
import { importViewText, momentText } from '../../core/text/import-view-text.ts';
import { SubscriptionController } from '../controllers/subscription-controller.ts';
import type { ImportWish } from '../imports/import-events.ts';
import { openFiles, request, RequestError, subscribe } from '../ipc/bridge.ts';
import { base } from '../styles/base.ts';
import '../imports/import-columns.ts';
import '../imports/import-guide.ts';
import '../imports/import-past.ts';
import '../imports/import-preview-page.ts';
import '../imports/import-reading.ts';
import '../imports/import-result.ts';
import '../imports/import-start.ts';

type View =
  | { readonly kind: 'start' }
  | { readonly kind: 'guide'; readonly source: ExportSource | null; readonly reminded: string }
  | { readonly kind: 'past'; readonly imports: readonly PastImport[]; readonly said: string }
  | { readonly kind: 'reading'; readonly isBringingIn: boolean }
  | { readonly kind: 'columns'; readonly table: TableToAssign }
  | { readonly kind: 'preview'; readonly preview: ImportPreview }
  | { readonly kind: 'result'; readonly report: ImportReport };

/** How long reading goes on before the progress is shown, in ms: a small file is read before anybody could see it. */
const beforeProgressMs = 250;

/**
 * Where people are brought in, for any window to put into itself: pasted, dropped, chosen, looked through first, and undone
 * later. It asks main by itself.
 *
 * @fires import-begin - Something is being brought in: the window keeps this until the user leaves.
 * @fires import-leave - The user wants to go on with something else.
 */
@customElement('twelve-import-desk')
export class ImportDesk extends LitElement {
  static override styles = [
    base,
    css`
      :host,
      .stage {
        height: 100%;
        outline: none;
      }
    `,
  ];

  /** Whether nobody is there yet. */
  @property({ type: Boolean }) isFirst = false;
  /** Whether the window has something else to go back to. */
  @property({ type: Boolean }) canGoBack = false;
  /** What the user comes back for: how to get it is shown first. */
  @property({ attribute: false }) source: ExportSource | null = null;

  @state() private view: View = { kind: 'start' };
  @state() private isBusy = false;
  @state() private trouble = '';
  @state() private progress = { fraction: 0, people: 0 };

  constructor() {
    super();
    this.addEventListener('import-wish', (event) => {
      event.stopPropagation();
      void this.take(event.wish);
    });
    new SubscriptionController(this, () => subscribe('imports:progress', (progress) => (this.progress = progress)));
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('source') && this.source !== null) this.guide(this.source);
  }

  override render() {
    return html`<div class="stage" tabindex="-1">${this.#content()}</div>`;
  }

  /** A new view takes the focus, so that the keyboard and the screen reader are never left on what is gone. */
  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('view') as View | undefined;
    if (before === undefined || before.kind === this.view.kind) return;
    const stage = this.renderRoot.querySelector('.stage');
    if (stage instanceof HTMLElement) stage.focus({ preventScroll: true });
  }

  /** Shows how to get people out of a place. */
  guide(source: ExportSource | null): void {
    if (!this.isBusy) this.view = { kind: 'guide', source, reminded: '' };
  }

  /** Does what the user wants: a window passes on what was dropped anywhere else on it. */
  async take(wanted: ImportWish): Promise<void> {
    switch (wanted.kind) {
      case 'text':
        return this.#report(request('imports:text', { text: wanted.text }));
      case 'files':
        return this.#look(openFiles(wanted.files));
      case 'choose':
        return this.#look(request('imports:choose', { what: wanted.what }));
      case 'assign':
        return this.#look(request('imports:assign-columns', wanted.assignment));
      case 'change-columns':
        return this.#look(request('imports:change-columns'));
      case 'bring-in':
        return this.#bringIn();
      case 'cancel':
        return this.#cancel();
      case 'undo':
        return this.#undo(wanted.batchId);
      case 'remind':
        return this.#remind(wanted.source);
      case 'start':
        return this.#show({ kind: 'start' });
      case 'guide':
        return this.guide(null);
      case 'past':
        return this.#past('');
      case 'leave':
        this.#show({ kind: 'start' });
        this.#tellWindow('import-leave');
    }
  }

  #tellWindow(name: 'import-begin' | 'import-leave'): void {
    this.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  }

  #content(): TemplateResult {
    const { view, progress } = this;
    switch (view.kind) {
      case 'start':
        return html`<twelve-import-start
          .isFirst=${this.isFirst}
          .canGoBack=${this.canGoBack}
          .isBusy=${this.isBusy}
          .trouble=${this.trouble}
        ></twelve-import-start>`;
      case 'guide':
        return html`<twelve-import-guide .source=${view.source} .reminded=${view.reminded}></twelve-import-guide>`;
      case 'past':
        return html`<twelve-import-past .imports=${view.imports} .said=${view.said}></twelve-import-past>`;
      case 'reading':
        return html`<twelve-import-reading
          .fraction=${progress.fraction}
          .people=${progress.people}
          .isBringingIn=${view.isBringingIn}
        ></twelve-import-reading>`;
      case 'columns':
        return html`<twelve-import-columns .table=${view.table}></twelve-import-columns>`;
      case 'preview':
        return html`<twelve-import-preview .preview=${view.preview}></twelve-import-preview>`;
      case 'result':
        return html`<twelve-import-result .report=${view.report} .canGoBack=${this.canGoBack}></twelve-import-result>`;
    }
  }

  #show(view: View): void {
    this.trouble = '';
    this.view = view;
  }

  /** Waits for what is read; null when it was cancelled, or no file was chosen. */
  async #look(stage: Promise<ImportStage | null>): Promise<void> {
    this.progress = { fraction: 0, people: 0 };
    const answer = await this.#busy(stage, { kind: 'reading', isBringingIn: false });
    if (answer === undefined) return;
    if (answer === null) this.#show(this.view.kind === 'reading' ? { kind: 'start' } : this.view);
    else this.#show(answer);
  }

  async #report(report: Promise<ImportReport>): Promise<void> {
    const answer = await this.#busy(report, null);
    if (answer !== undefined) this.#show({ kind: 'result', report: answer });
  }

  async #bringIn(): Promise<void> {
    if (this.view.kind !== 'preview') return;
    const { batchId } = this.view.preview;
    const answer = await this.#busy(request('imports:bring-in', { batchId }), { kind: 'reading', isBringingIn: true });
    if (answer !== undefined) this.#show({ kind: 'result', report: answer });
  }

  async #cancel(): Promise<void> {
    // What is being read answers by itself, with nothing.
    const isReading = this.view.kind === 'reading';
    const answer = await this.#try(request('imports:cancel').then(() => true));
    if (answer === true && !isReading) this.#show({ kind: 'start' });
  }

  async #undo(batchId: string): Promise<void> {
    const undone = await this.#busy(request('imports:undo', { batchId }), null);
    if (undone !== undefined) await this.#past(importViewText.undone(undone));
  }

  async #past(said: string): Promise<void> {
    const imports = await this.#try(request('imports:past'));
    if (imports !== undefined) this.#show({ kind: 'past', imports, said });
  }

  async #remind(source: ExportSource): Promise<void> {
    const at = await this.#try(request('imports:remind', { source }));
    if (at === undefined) return;
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    this.#show({ kind: 'guide', source, reminded: momentText(at, zone) });
  }

  /** Waits for something that may take long; shows `meanwhile` when it does. Undefined after telling why it failed. */
  async #busy<T>(answer: Promise<T>, meanwhile: View | null): Promise<T | undefined> {
    this.isBusy = true;
    this.#tellWindow('import-begin');
    const timer = setTimeout(() => {
      if (meanwhile !== null) this.#show(meanwhile);
    }, beforeProgressMs);
    try {
      return await this.#try(answer);
    } finally {
      clearTimeout(timer);
      this.isBusy = false;
    }
  }

  async #try<T>(answer: Promise<T>): Promise<T | undefined> {
    try {
      return await answer;
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.view = { kind: 'start' };
      this.trouble = error.message;
      return undefined;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-import-desk': ImportDesk;
  }
}
