import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { exportSources, type ExportSource } from '../../core/import/export-source.ts';
import { exportGuide, exportText } from '../../core/text/export-text.ts';
import { importViewText } from '../../core/text/import-view-text.ts';
import type { IconName } from '../components/icon-paths.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { importPage } from './import-page.styles.ts';
import { wish } from './import-events.ts';
import '../components/twelve-icon.ts';

const icons: Readonly<Record<ExportSource, IconName>> = {
  linkedin: 'linkedin',
  x: 'x',
  facebook: 'facebook',
  instagram: 'instagram',
  threads: 'threads',
  mastodon: 'mastodon',
  google: 'people',
  outlook: 'email',
  apple: 'person',
  'feed-reader': 'feed',
};

/** How people are got out of each place, in three steps; and a reminder of what takes a place hours. */
@customElement('twelve-import-guide')
export class ImportGuide extends LitElement {
  static override styles = [
    base,
    buttons,
    importPage,
    css`
      .places {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }

      .places [aria-pressed='true'] {
        border-color: var(--accent);
        background: var(--accent-soft);
      }

      ol {
        display: grid;
        gap: 12px;
        counter-reset: step;
      }

      ol li {
        display: grid;
        grid-template-columns: 28px 1fr;
        gap: 12px;
        align-items: baseline;
        counter-increment: step;
      }

      ol li::before {
        content: counter(step);
        font: var(--card-name);
        color: var(--accent);
        text-align: center;
      }

      .slow {
        display: grid;
        gap: 12px;
        justify-items: start;
        padding: 16px;
        border-radius: var(--radius-card);
        background: var(--card);
      }
    `,
  ];

  /** The place whose steps are shown; null before one is chosen. */
  @property() source: ExportSource | null = null;
  /** When the user is reminded of it, in words; empty when they are not. */
  @property() reminded = '';

  override render() {
    return html`
      <div>
        <h1>${exportText.title}</h1>
        <p class="lead">${exportText.lead}</p>
      </div>
      <div class="places" role="group" aria-label=${exportText.title}>
        ${exportSources.map(
          (source) =>
            html`<button
              class="button small"
              type="button"
              aria-pressed=${source === this.source}
              @click=${() => this.#choose(source)}
            >
              <twelve-icon name=${icons[source]}></twelve-icon>${exportGuide(source).name}
            </button>`,
        )}
      </div>
      ${this.source === null ? nothing : this.#steps(this.source)}
      <div class="answers">
        <button class="button" type="button" @click=${() => wish(this, { kind: 'start' })}>
          ${importViewText.back}
        </button>
      </div>
    `;
  }

  #steps(source: ExportSource) {
    const { steps, limits, isSlow } = exportGuide(source);
    return html`
      <h2>${exportText.getIt(source)}</h2>
      <ol>
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${limits === '' ? nothing : html`<p class="lead">${limits}</p>`} ${isSlow ? this.#slow(source) : nothing}
    `;
  }

  #slow(source: ExportSource) {
    return html`<div class="slow">
      <p role="status">${this.reminded === '' ? exportText.waiting(source) : exportText.reminded(this.reminded)}</p>
      ${
        this.reminded === ''
          ? html`<button class="button small" type="button" @click=${() => wish(this, { kind: 'remind', source })}>
              <twelve-icon name="clock"></twelve-icon>${exportText.remind}
            </button>`
          : nothing
      }
    </div>`;
  }

  #choose(source: ExportSource): void {
    this.source = source;
    this.reminded = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-import-guide': ImportGuide;
  }
}
