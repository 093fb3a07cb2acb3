import { css, html, LitElement } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { DataView } from '../../core/ipc/data-requests.ts';
import { commonText } from '../../core/text/common-text.ts';
import { dataText } from '../../core/text/data-text.ts';
import type { TwelveSheet } from '../components/twelve-sheet.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { sheetBody } from './sheet-body.styles.ts';
import '../components/twelve-sheet.ts';

/** What the user answered: all of it goes, a backup comes first, or nothing happens. */
export type EraseAnswer = 'erase' | 'back-up' | 'no';

/** Asks twice whether everything is to be erased: first with what goes, then for a word that nobody writes by mistake. */
@customElement('twelve-erase-sheet')
export class EraseSheet extends LitElement {
  static override styles = [
    base,
    buttons,
    sheetBody,
    css`
      label {
        display: block;
        margin-block-end: 6px;
        font: var(--label);
      }
    `,
  ];

  @state() private present: DataView | null = null;
  @state() private isSecond = false;
  @state() private isWritten = false;

  @query('twelve-sheet') private sheet!: TwelveSheet;
  @query('input') private field!: HTMLInputElement | null;

  #answer: (answer: EraseAnswer) => void = () => {};

  /** Asks from the beginning. Closing it in any other way is a no. */
  async ask(present: DataView | null): Promise<EraseAnswer> {
    this.present = present;
    this.isSecond = false;
    this.isWritten = false;
    await this.updateComplete;
    const { promise, resolve } = Promise.withResolvers<EraseAnswer>();
    this.#answer = resolve;
    await this.sheet.open();
    return promise;
  }

  override render() {
    return html`<twelve-sheet
      heading=${this.isSecond ? dataText.eraseReallyTitle : dataText.eraseTitle}
      @sheet-close=${() => this.#answer('no')}
    >
      ${this.isSecond ? this.#second() : this.#first()}
    </twelve-sheet>`;
  }

  #first() {
    return html`
      <p>${dataText.eraseWhat(this.present)}</p>
      <p>${dataText.eraseKeeps}</p>
      <div class="answers">
        <button class="button" type="button" @click=${() => this.sheet.close()}>${commonText.cancel}</button>
        <button class="button" type="button" @click=${this.#goOn}>${dataText.eraseGoOn}</button>
        <button class="button primary" type="button" @click=${() => this.#end('back-up')}>
          ${dataText.eraseBackUp}
        </button>
      </div>
    `;
  }

  #second() {
    return html`<form @submit=${this.#submit}>
      <label for="word">${dataText.eraseAsk(dataText.eraseWord)}</label>
      <input
        id="word"
        class="field"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        @input=${this.#write}
      />
      <div class="answers">
        <button class="button" type="button" @click=${() => this.sheet.close()}>${commonText.cancel}</button>
        <button class="button primary" type="submit" ?disabled=${!this.isWritten}>${dataText.eraseNow}</button>
      </div>
    </form>`;
  }

  async #goOn(): Promise<void> {
    this.isSecond = true;
    await this.updateComplete;
    this.field?.focus();
  }

  #write(): void {
    this.isWritten = this.field?.value.trim().toLocaleLowerCase() === dataText.eraseWord;
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.isWritten) this.#end('erase');
  }

  #end(answer: EraseAnswer): void {
    this.#answer(answer);
    this.sheet.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-erase-sheet': EraseSheet;
  }
}
