import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { importViewText } from '../../core/text/import-view-text.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { importPage } from './import-page.styles.ts';
import { wish } from './import-events.ts';

/** How far the reading of files has come. */
@customElement('twelve-import-reading')
export class ImportReading extends LitElement {
  static override styles = [
    base,
    buttons,
    importPage,
    css`
      progress {
        appearance: none;
        width: 100%;
        height: 8px;
        border: 0;
        border-radius: 4px;
        overflow: hidden;
        background: var(--track);
      }

      progress::-webkit-progress-bar {
        background: var(--track);
      }

      progress::-webkit-progress-value {
        background: var(--accent);
        transition: inline-size var(--quick);
      }

      p {
        font-variant-numeric: tabular-nums;
      }

      @media (forced-colors: active) {
        progress {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  /** From 0 to 1. */
  @property({ type: Number }) fraction = 0;
  @property({ type: Number }) people = 0;
  /** Whether it was looked at already and is being brought in, which nothing stops. */
  @property({ type: Boolean }) isBringingIn = false;

  override render() {
    const title = this.isBringingIn ? importViewText.bringingIn : importViewText.reading;
    return html`
      <h1 id="title">${title}</h1>
      <progress
        aria-labelledby="title"
        max="100"
        .value=${this.isBringingIn ? 100 : Math.round(this.fraction * 100)}
      ></progress>
      <p class="lead">${importViewText.found(this.people)}</p>
      <div class="answers">
        <button
          class="button"
          type="button"
          ?disabled=${this.isBringingIn}
          @click=${() => wish(this, { kind: 'cancel' })}
        >
          ${importViewText.cancel}
        </button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-import-reading': ImportReading;
  }
}
