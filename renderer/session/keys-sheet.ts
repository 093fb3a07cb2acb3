import { css, html, LitElement } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { keysText } from '../../core/text/keys-text.ts';
import type { TwelveSheet } from '../components/twelve-sheet.ts';
import { singleKeysAreOn } from '../controllers/shortcut-controller.ts';
import { base } from '../styles/base.ts';
import '../components/twelve-sheet.ts';

/** All keys on one sheet. */
@customElement('twelve-keys-sheet')
export class KeysSheet extends LitElement {
  static override styles = [
    base,
    css`
      .whether {
        font: var(--second);
        color: var(--ink-2);
      }

      h3 {
        margin-block: 12px 4px;
        font: 600 13px/18px var(--sans);
        color: var(--ink-2);
      }

      dl > div {
        display: flex;
        gap: 12px;
        align-items: baseline;
        padding-block: 3px;
      }

      dt {
        flex: none;
        min-width: 64px;
      }

      kbd {
        display: inline-block;
        min-width: 24px;
        padding: 1px 6px;
        border: 1px solid var(--control);
        border-radius: 6px;
        font: var(--meta);
        text-align: center;
      }
    `,
  ];

  @query('twelve-sheet') private sheet!: TwelveSheet;

  async open(): Promise<void> {
    // What it tells may be another since it was last open.
    this.requestUpdate();
    await this.updateComplete;
    await this.sheet.open();
  }

  override render() {
    return html`<twelve-sheet heading=${keysText.title}>
      <p class="whether">${singleKeysAreOn() ? keysText.areOn : keysText.areOff}</p>
      ${keysText.groups.map(
        ({ title, rows }) =>
          html`<h3>${title}</h3>
            <dl>
              ${rows.map(
                (row) =>
                  html`<div>
                    <dt>${row.keys.map((key, index) => html`${index > 0 ? ' – ' : ''}<kbd>${key}</kbd>`)}</dt>
                    <dd>${row.text}</dd>
                  </div>`,
              )}
            </dl>`,
      )}
    </twelve-sheet>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-keys-sheet': KeysSheet;
  }
}
