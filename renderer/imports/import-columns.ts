import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { columnKinds, isUsable, type ColumnChoice, type TableToAssign } from '../../core/import/column-choice.ts';
import { networks } from '../../core/networks/network.ts';
import { columnChoiceText, importViewText } from '../../core/text/import-view-text.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { importPage } from './import-page.styles.ts';
import { wish } from './import-events.ts';

const choices: readonly ColumnChoice[] = [null, ...columnKinds, ...networks];

/** Shows the first rows of a table that nobody knows; the user says what each of its columns holds. */
@customElement('twelve-import-columns')
export class ImportColumns extends LitElement {
  static override styles = [
    base,
    buttons,
    importPage,
    css`
      .rows > li {
        grid-template-columns: 1fr 1fr;
        align-items: center;
      }

      .rows label {
        display: grid;
        overflow-wrap: anywhere;
      }

      .check {
        display: flex;
        align-items: baseline;
        gap: 8px;
      }

      .hint {
        font: var(--second);
        color: var(--amber);
      }

      @media (max-width: 320px) {
        .rows > li {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];

  @property({ attribute: false }) table!: TableToAssign;

  @state() private chosen: readonly ColumnChoice[] = [];
  @state() private hasHeader = true;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('table')) return;
    this.chosen = this.table.choices;
    this.hasHeader = this.table.hasHeader;
  }

  override render() {
    const { table, chosen } = this;
    const canLook = isUsable(chosen);
    return html`
      <div>
        <h1>${importViewText.columnsTitle}</h1>
        <p class="lead" dir="auto">${importViewText.columnsLead(table.fileName)}</p>
      </div>
      <label class="check">
        <input
          type="checkbox"
          .checked=${this.hasHeader}
          @change=${(event: Event) => (this.hasHeader = (event.target as HTMLInputElement).checked)}
        />
        ${importViewText.hasHeader}
      </label>
      <ul class="rows">
        ${table.header.map((_, at) => this.#column(at))}
      </ul>
      ${canLook ? nothing : html`<p class="hint">${importViewText.needsName}</p>`}
      <div class="answers">
        <button class="button primary" type="button" ?disabled=${!canLook} @click=${this.#assign}>
          ${importViewText.look}
        </button>
        <button class="button" type="button" @click=${() => wish(this, { kind: 'cancel' })}>
          ${importViewText.cancel}
        </button>
      </div>
    `;
  }

  #column(at: number) {
    const { table, hasHeader } = this;
    const name = hasHeader ? (table.header[at] ?? '') : '';
    const rows = hasHeader ? table.rows : [table.header, ...table.rows];
    const values = rows.map((row) => row[at] ?? '').filter((value) => value.trim() !== '');
    const id = `column-${at}`;
    return html`<li>
      <label for=${id}
        ><bdi>${importViewText.column(at + 1, name)}</bdi
        ><small dir="auto">${importViewText.example(values.slice(0, 3))}</small></label
      >
      <select id=${id} class="field" @change=${(event: Event) => this.#choose(at, event)}>
        ${choices.map(
          (choice, index) =>
            html`<option value=${index} ?selected=${choice === this.chosen[at]}>${columnChoiceText(choice)}</option>`,
        )}
      </select>
    </li>`;
  }

  #choose(at: number, event: Event): void {
    const choice = choices[Number((event.target as HTMLSelectElement).value)] ?? null;
    this.chosen = this.chosen.with(at, choice);
  }

  #assign(): void {
    wish(this, { kind: 'assign', assignment: { choices: this.chosen, hasHeader: this.hasHeader } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-import-columns': ImportColumns;
  }
}
