import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { actionKinds, type ActionKind } from '../../core/actions/action.ts';
import { actionHints } from '../../core/text/action-hint-text.ts';
import { promiseText } from '../../core/text/ladder-text.ts';
import { actionText } from '../../core/text/action-text.ts';
import { trayPanelText } from '../../core/text/session-text.ts';
import type { TwelveSheet } from '../components/twelve-sheet.ts';
import { base } from '../styles/base.ts';
import '../components/twelve-icon.ts';
import '../components/twelve-sheet.ts';

/** All eleven ways to connect or help, with a few words on each. */
@customElement('twelve-kinds-sheet')
export class KindsSheet extends LitElement {
  static override styles = [
    base,
    css`
      .list {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(160px, 1fr));
        gap: 4px;
        margin-inline: -8px;
      }

      .kind {
        display: grid;
        grid-template-columns: 20px 1fr;
        gap: 0 12px;
        align-items: start;
        align-content: start;
        width: 100%;
        height: 100%;
        padding: 8px;
        border: 0;
        border-radius: var(--radius-button);
        background: transparent;
        text-align: start;
        font: var(--label);
        cursor: default;
      }

      .kind:focus-visible {
        outline-offset: -2px;
      }

      .kind:hover {
        background: var(--hover);
      }

      .kind twelve-icon {
        color: var(--accent);
      }

      .kind small {
        grid-column: 2;
        font: var(--meta);
        color: var(--ink-3);
      }
    `,
  ];

  @property() name = '';
  /** Told which way was chosen; a function, because whoever opens the sheet is the only one to hear it. */
  @property({ attribute: false }) onPick: (kind: ActionKind | 'promise') => void = () => undefined;

  @query('twelve-sheet') private sheet!: TwelveSheet;

  async open(): Promise<void> {
    await this.updateComplete;
    await this.sheet.open();
    this.renderRoot.querySelector<HTMLElement>('.kind')?.focus();
  }

  override render() {
    return html`<twelve-sheet heading=${trayPanelText.allKinds(this.name)}>
      <ul class="list">
        ${actionKinds.map(
          (kind) =>
            html`<li>
              <button class="kind" type="button" @click=${() => this.#pick(kind)}>
                <twelve-icon name=${kind}></twelve-icon>${actionText[kind].label}<small>${actionHints[kind]}</small>
              </button>
            </li>`,
        )}
        <li>
          <button class="kind" type="button" @click=${() => this.#pick('promise')}>
            <twelve-icon name="calendar"></twelve-icon>${promiseText.promise}<small>${promiseText.hint}</small>
          </button>
        </li>
      </ul>
    </twelve-sheet>`;
  }

  #pick(kind: ActionKind | 'promise'): void {
    this.sheet.close();
    this.onPick(kind);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-kinds-sheet': KindsSheet;
  }
}
