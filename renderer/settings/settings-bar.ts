import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { settingsWindowText } from '../../core/text/settings-window-text.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { menuItems } from '../styles/menu-items.ts';
import { SettingResetEvent } from './settings-events.ts';
import '../components/twelve-icon.ts';
import '../components/twelve-menu.ts';

/**
 * The top of the settings window: the search, and what concerns all settings at once.
 *
 * @fires query-change - `query` is another one now.
 * @fires setting-reset - All settings are to go back to their defaults.
 * @fires settings-export - The settings are to be saved to a file.
 * @fires settings-import - Settings are to be read from a file.
 * @fires settings-undo - The last thing that can be taken back is to be.
 */
@customElement('twelve-settings-bar')
export class SettingsBar extends LitElement {
  static override styles = [
    base,
    buttons,
    menuItems,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 16px;
      }

      h1 {
        font: var(--person);
      }

      .search {
        position: relative;
        flex: 1;
        min-width: 0;
        max-width: 320px;
        margin-inline-start: auto;
      }

      .search > twelve-icon {
        position: absolute;
        inset-block-start: 8px;
        inset-inline-start: 10px;
        color: var(--ink-3);
        pointer-events: none;
      }

      .field {
        appearance: none;
        padding-inline: 36px;
      }

      .field::-webkit-search-cancel-button {
        display: none;
      }

      .clear {
        position: absolute;
        inset-block-start: 2px;
        inset-inline-end: 2px;
      }

      twelve-menu {
        margin-inline-start: -8px;
      }

      /* Zoomed in, the field has the next line to itself. */
      @media (max-width: 359px) {
        :host {
          flex-wrap: wrap;
          gap: 8px 16px;
        }

        h1 {
          flex: 1;
        }

        .search {
          order: 1;
          flex-basis: 100%;
          max-width: none;
        }
      }
    `,
  ];

  @property() query = '';
  /** Whether there is something to take back. */
  @property({ type: Boolean }) canUndo = false;

  @query('input') private field!: HTMLInputElement;

  override render() {
    return html`
      <h1>${settingsWindowText.windowTitle}</h1>
      <div class="search" role="search">
        <twelve-icon name="search"></twelve-icon>
        <input
          class="field"
          type="search"
          autocomplete="off"
          spellcheck="false"
          aria-label=${settingsWindowText.search}
          placeholder=${settingsWindowText.searchHint}
          .value=${this.query}
          @input=${this.#search}
          @keydown=${this.#press}
        />
        ${
          this.query === ''
            ? nothing
            : html`<button
                class="button quiet icon clear"
                type="button"
                aria-label=${settingsWindowText.clearSearch}
                @click=${this.#clear}
              >
                <twelve-icon name="close"></twelve-icon>
              </button>`
        }
      </div>
      <twelve-menu label=${settingsWindowText.more}>
        ${
          this.canUndo
            ? html`<button role="menuitem" @click=${() => this.#tell('settings-undo')}>
                <twelve-icon name="undo"></twelve-icon>${settingsWindowText.takeBack}
              </button>`
            : nothing
        }
        <button role="menuitem" @click=${() => this.#tell('settings-export')}>
          <twelve-icon name="save"></twelve-icon>${settingsWindowText.export}
        </button>
        <button role="menuitem" @click=${() => this.#tell('settings-import')}>
          <twelve-icon name="drop-file"></twelve-icon>${settingsWindowText.import}
        </button>
        <button role="menuitem" @click=${() => this.dispatchEvent(new SettingResetEvent(null))}>
          <twelve-icon name="swap"></twelve-icon>${settingsWindowText.resetAll}
        </button>
      </twelve-menu>
    `;
  }

  /** Puts the focus into the search, with what is in it chosen. */
  override focus(): void {
    this.field.focus();
    this.field.select();
  }

  #search(): void {
    this.query = this.field.value;
    this.#tell('query-change');
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.query === '') return;
    event.preventDefault();
    this.#clear();
  }

  #clear(): void {
    this.query = '';
    this.field.focus();
    this.#tell('query-change');
  }

  #tell(what: 'query-change' | 'settings-export' | 'settings-import' | 'settings-undo'): void {
    this.dispatchEvent(new Event(what));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-settings-bar': SettingsBar;
  }
}
