import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { weekExportText } from '../../core/text/week-export-text.ts';
import { isDay } from '../../core/week/civil-day.ts';
import { dataFormats, dataKinds, type DataFormat, type DataKind } from '../../core/week/data-tables.ts';
import type { Day } from '../../core/week/week-summary.ts';
import type { TwelveSheet } from '../components/twelve-sheet.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { DataSaveEvent } from './week-events.ts';
import '../components/twelve-sheet.ts';

/**
 * Which data are to be written, of which days, and as what.
 *
 * @fires data-save - The choice was made.
 */
@customElement('twelve-data-sheet')
export class DataSheet extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      form {
        display: grid;
        gap: 16px;
      }

      fieldset {
        display: grid;
        gap: 8px;
      }

      legend {
        padding: 0 0 8px;
        font: var(--label);
      }

      label.choice {
        display: flex;
        gap: 8px;
        align-items: center;
        min-height: 32px;
      }

      input[type='radio'] {
        width: 16px;
        height: 16px;
        margin: 0;
        accent-color: var(--accent);
      }

      .days {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
        gap: 12px;
      }

      .days label {
        display: grid;
        gap: 4px;
        font: var(--label);
      }

      .failed {
        color: var(--amber);
      }

      .button {
        justify-self: start;
      }
    `,
  ];

  @property() firstDay: Day = '';
  @property() lastDay: Day = '';

  @state() private kind: DataKind = 'sessions';
  @state() private format: DataFormat = 'csv';
  @state() private isOutOfOrder = false;

  @query('twelve-sheet') private sheet!: TwelveSheet;

  async open(): Promise<void> {
    await this.updateComplete;
    await this.sheet.open();
  }

  override render() {
    const { dataChoices, dataFormats: formatWords } = weekExportText;
    return html`<twelve-sheet heading=${weekExportText.dataHeading}>
      <form @submit=${this.#save} novalidate>
        <fieldset>
          <legend>${weekExportText.dataWhat}</legend>
          ${dataKinds.map((kind) => this.#choice('kind', dataChoices[kind], kind === this.kind, () => (this.kind = kind)))}
        </fieldset>
        <div class="days">
          ${this.#day(weekExportText.from, this.firstDay, (day) => (this.firstDay = day))}
          ${this.#day(weekExportText.to, this.lastDay, (day) => (this.lastDay = day))}
        </div>
        <fieldset>
          <legend>${weekExportText.dataFormat}</legend>
          ${dataFormats.map((format) =>
            this.#choice('format', formatWords[format], format === this.format, () => (this.format = format)),
          )}
        </fieldset>
        <p class="failed" role="alert">${this.isOutOfOrder ? weekExportText.notInOrder : nothing}</p>
        <button class="button primary" type="submit">${weekExportText.save}</button>
      </form>
    </twelve-sheet>`;
  }

  #choice(name: string, words: string, isChosen: boolean, choose: () => void) {
    return html`<label class="choice"
      ><input type="radio" name=${name} .checked=${isChosen} @change=${choose} />${words}</label
    >`;
  }

  #day(words: string, day: Day, take: (day: Day) => void) {
    return html`<label
      >${words}<input
        class="field"
        type="date"
        .value=${day}
        min="1900-01-01"
        max="2999-12-31"
        required
        @change=${({ target }: Event) => target instanceof HTMLInputElement && isDay(target.value) && take(target.value)}
    /></label>`;
  }

  #save(event: Event): void {
    event.preventDefault();
    const { kind, format, firstDay, lastDay } = this;
    this.isOutOfOrder = firstDay > lastDay;
    if (this.isOutOfOrder) return;
    this.sheet.close();
    this.dispatchEvent(new DataSaveEvent({ kind, format, firstDay, lastDay }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-data-sheet': DataSheet;
  }
}
