import { html, LitElement } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { ChosenBackup, DataView } from '../../core/ipc/data-requests.ts';
import { commonText } from '../../core/text/common-text.ts';
import { dataText, type Here } from '../../core/text/data-text.ts';
import type { TwelveSheet } from '../components/twelve-sheet.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { sheetBody } from './sheet-body.styles.ts';
import '../components/twelve-sheet.ts';

/** What a sheet about a backup tells. */
export interface RestoreQuestion {
  readonly backup: ChosenBackup;
  /** What is here now, or null where it could not be read. */
  readonly present: DataView | null;
  readonly here: Here;
}

/** Shows what is in a backup and asks whether it is to take the place of what is here. */
@customElement('twelve-restore-sheet')
export class RestoreSheet extends LitElement {
  static override styles = [base, buttons, sheetBody];

  @state() private question: RestoreQuestion | null = null;

  @query('twelve-sheet') private sheet!: TwelveSheet;

  #answer: (isYes: boolean) => void = () => {};

  /** Asks; whether the user said yes. Closing it in any other way is a no. */
  async ask(question: RestoreQuestion): Promise<boolean> {
    this.question = question;
    await this.updateComplete;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    this.#answer = resolve;
    await this.sheet.open();
    return promise;
  }

  override render() {
    return html`<twelve-sheet heading=${dataText.restoreTitle} @sheet-close=${() => this.#answer(false)}>
      ${this.question === null ? '' : this.#content(this.question)}
    </twelve-sheet>`;
  }

  #content({ backup, present, here }: RestoreQuestion) {
    return html`
      <p><bdi>${dataText.holds(backup, here)}</bdi></p>
      <p>${dataText.replaces(present)}</p>
      <p class="quiet-words">${backup.hasSettings ? dataText.settingsToo : dataText.settingsStay}</p>
      <div class="answers">
        <button class="button" type="button" @click=${() => this.sheet.close()}>${commonText.cancel}</button>
        <button class="button primary" type="button" @click=${this.#agree}>${dataText.restoreYes}</button>
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
    'twelve-restore-sheet': RestoreSheet;
  }
}
