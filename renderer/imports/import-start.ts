import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { firstRunText } from '../../core/text/first-run-text.ts';
import { importViewText } from '../../core/text/import-view-text.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { droppedWish, wish } from './import-events.ts';
import { styles } from './import-start.styles.ts';
import '../components/twelve-icon.ts';
import '../components/twelve-ring.ts';

/** Where people come in: pasted, dropped or chosen; with the way to what came in before and to help. */
@customElement('twelve-import-start')
export class ImportStart extends LitElement {
  static override styles = [base, buttons, styles];

  /** Whether nobody is there yet: then it says what the program does with people. */
  @property({ type: Boolean }) isFirst = false;
  /** Whether there is a screen to go back to. */
  @property({ type: Boolean }) canGoBack = false;
  @property({ type: Boolean }) isBusy = false;
  /** What went wrong last; empty for nothing. */
  @property() trouble = '';

  @state() private isOver = false;

  @query('textarea') private field!: HTMLTextAreaElement | null;

  override render() {
    return html`
      ${this.isFirst ? html`<twelve-ring size="64" label="12"></twelve-ring>` : nothing}
      <h1>${firstRunText.title}</h1>
      ${this.#trouble()}
      <form @submit=${this.#submit}>
        <label for="people">${firstRunText.lead}</label>
        <textarea
          id="people"
          class="field"
          rows="4"
          dir="auto"
          spellcheck="false"
          autocomplete="off"
          placeholder=${firstRunText.examples.join('\n')}
        ></textarea>
        <button class="button primary" type="submit" ?disabled=${this.isBusy}>
          ${this.isBusy ? firstRunText.working : firstRunText.add}
        </button>
      </form>
      ${this.#drop()}
      <div class="ways">
        <button class="button link small" type="button" @click=${() => wish(this, { kind: 'guide' })}>
          ${importViewText.help}
        </button>
        ${
          this.isFirst
            ? nothing
            : html`<button class="button link small" type="button" @click=${() => wish(this, { kind: 'past' })}>
                ${importViewText.past}
              </button>`
        }
      </div>
      ${
        this.isFirst
          ? html`<div class="privacy">${firstRunText.privacy.map((line) => html`<p>${line}</p>`)}</div>`
          : nothing
      }
      ${
        this.canGoBack
          ? html`<button class="button link small back" type="button" @click=${() => wish(this, { kind: 'leave' })}>
              ${firstRunText.back}
            </button>`
          : nothing
      }
    `;
  }

  #trouble() {
    // Always there, so that a screen reader hears of what comes into it.
    const { trouble } = this;
    return html`<div role="status" class=${trouble === '' ? 'silent' : 'trouble'}>
      ${
        trouble === ''
          ? nothing
          : html`<twelve-icon name="warning"></twelve-icon>
              <p dir="auto">${trouble}</p>`
      }
    </div>`;
  }

  #drop() {
    const choose = (what: 'files' | 'folder') => () => wish(this, { kind: 'choose', what });
    return html`<div
      class="drop ${this.isOver ? 'over' : ''}"
      @dragover=${this.#over}
      @dragleave=${() => (this.isOver = false)}
      @drop=${this.#dropped}
    >
      <twelve-icon name="drop-file"></twelve-icon>
      <p>${this.isOver ? firstRunText.dropNow : firstRunText.dropTitle}<small>${firstRunText.dropText}</small></p>
      <div class="choose">
        <button class="button small" type="button" ?disabled=${this.isBusy} @click=${choose('files')}>
          ${importViewText.chooseFiles}
        </button>
        <button class="button small" type="button" ?disabled=${this.isBusy} @click=${choose('folder')}>
          ${importViewText.chooseFolder}
        </button>
      </div>
    </div>`;
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const text = this.field?.value ?? '';
    if (text.trim() === '') this.field?.focus();
    else wish(this, { kind: 'text', text });
  }

  #over(event: DragEvent): void {
    event.preventDefault();
    this.isOver = true;
  }

  /** Not for the window around it as well, which takes what is dropped anywhere else. */
  #dropped(event: DragEvent): void {
    event.preventDefault();
    event.stopPropagation();
    this.isOver = false;
    const wanted = droppedWish(event.dataTransfer);
    if (wanted !== null) wish(this, wanted);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-import-start': ImportStart;
  }
}
