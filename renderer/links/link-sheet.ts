import { css, html, LitElement, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { LinkQuestion } from '../../core/links/link-question.ts';
import { linkText } from '../../core/text/link-text.ts';
import type { TwelveSheet } from '../components/twelve-sheet.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import '../components/twelve-sheet.ts';

/** Asks whether what a link wants is to be done. The focus is on no: nobody agrees by a key that was meant for a page. */
@customElement('twelve-link-sheet')
export class LinkSheet extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      .question {
        font: var(--person);
        overflow-wrap: anywhere;
        text-wrap: pretty;
      }

      .origin {
        margin-block-start: 12px;
        font: var(--second);
        color: var(--ink-2);
        text-wrap: pretty;
      }

      .answers {
        display: flex;
        flex-wrap: wrap;
        justify-content: end;
        gap: 8px;
        margin-block-start: 20px;
      }
    `,
  ];

  @state() private question: LinkQuestion | null = null;

  @query('twelve-sheet') private sheet!: TwelveSheet;

  #answer: (isYes: boolean) => void = () => {};

  /** Asks; whether the user said yes. Closing it in any other way, and a newer question, is a no. */
  async ask(question: LinkQuestion): Promise<boolean> {
    this.#answer(false);
    this.question = question;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    this.#answer = resolve;
    await this.updateComplete;
    await this.sheet.open();
    this.renderRoot.querySelector<HTMLElement>('.no')?.focus();
    return promise;
  }

  override render() {
    const { question } = this;
    const isAsked = question?.kind === 'ask';
    return html`<twelve-sheet
      heading=${isAsked ? linkText.title : linkText.titleOfProblem}
      @sheet-close=${() => this.#answer(false)}
    >
      ${question === null ? nothing : isAsked ? this.#asked(question) : this.#told(question)}
    </twelve-sheet>`;
  }

  #asked(question: Extract<LinkQuestion, { kind: 'ask' }>) {
    return html`
      <p class="question"><bdi>${linkText.question(question)}</bdi></p>
      <p class="origin">${linkText.notYours}</p>
      <div class="answers">
        <button class="button no" type="button" @click=${() => this.sheet.close()}>${linkText.no}</button>
        <button class="button primary" type="button" @click=${this.#agree}>${linkText.yes(question)}</button>
      </div>
    `;
  }

  #told(question: Exclude<LinkQuestion, { kind: 'ask' }>) {
    const sentence = question.kind === 'tell' ? linkText.problem(question.problem) : question.reason;
    return html`
      <p>${sentence}</p>
      <div class="answers">
        <button class="button no" type="button" @click=${() => this.sheet.close()}>${linkText.understood}</button>
      </div>
    `;
  }

  #agree(): void {
    this.#answer(true);
    this.sheet.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-link-sheet': LinkSheet;
  }
}
