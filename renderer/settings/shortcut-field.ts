import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { readPress } from '../../core/shortcuts/accelerator.ts';
import { recordText, shortcutText } from '../../core/text/shortcut-text.ts';
import type { Platform } from '../../core/types/platform.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { RecordKeysEvent } from './settings-events.ts';
import '../components/twelve-icon.ts';

/**
 * Records a shortcut: a press on the button, then the keys. Escape leaves it as it was, Backspace removes it, Tab goes on to
 * the next control.
 *
 * @fires record-keys - Keys are recorded from now on, or no longer: until then no shortcut may fire.
 */
@customElement('twelve-shortcut-field')
export class ShortcutField extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      .recorder {
        display: flex;
        align-items: center;
        justify-content: end;
        gap: 4px;
      }

      .keys {
        min-width: 120px;
        min-height: 36px;
        padding-block: 6px;
        font-variant-numeric: tabular-nums;
      }

      .keys.recording {
        border-style: dashed;
        border-color: var(--accent);
        color: var(--accent);
      }

      .none {
        color: var(--ink-2);
      }

      p {
        max-width: 280px;
        margin-block-start: 6px;
        font: var(--second);
        color: var(--amber);
        text-wrap: pretty;
      }

      p:empty {
        display: none;
      }
    `,
  ];

  @property() label = '';
  @property() value = '';
  @property() platform: Platform = 'linux';
  @property({ attribute: false }) choose: (accelerator: string) => void = () => {};

  @state() private isRecording = false;
  @state() private message = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#record(false);
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.keys')?.focus();
  }

  override render() {
    const { label, value, platform, isRecording } = this;
    const keys = value === '' ? recordText.none : shortcutText(value, platform);
    return html`
      <div class="recorder">
        <button
          class=${isRecording ? 'button keys recording' : value === '' ? 'button keys none' : 'button keys'}
          type="button"
          aria-label=${isRecording ? recordText.recording : recordText.change(label, keys)}
          @click=${() => this.#record(!isRecording)}
          @keydown=${this.#press}
          @blur=${() => this.#record(false)}
        >
          ${isRecording ? recordText.recording : keys}
        </button>
        ${
          value === '' || isRecording
            ? nothing
            : html`<button
                class="button quiet icon"
                type="button"
                aria-label=${recordText.remove(label)}
                title=${recordText.remove(label)}
                @click=${this.#remove}
              >
                <twelve-icon name="close"></twelve-icon>
              </button>`
        }
      </div>
      <p role="status">${this.message}</p>
      <div class="silent" role="status">${isRecording ? recordText.spoken : ''}</div>
    `;
  }

  #record(isRecording: boolean): void {
    if (this.isRecording === isRecording) return;
    this.isRecording = isRecording;
    this.message = '';
    this.dispatchEvent(new RecordKeysEvent(isRecording));
  }

  #press(event: KeyboardEvent): void {
    if (!this.isRecording) return;
    const isBare = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
    if (event.key === 'Tab') return this.#record(false);
    event.preventDefault();
    event.stopPropagation();
    if (isBare && event.key === 'Escape') return this.#record(false);
    if (isBare && event.key === 'Backspace') return this.#remove();
    const read = readPress(event, this.platform);
    if (read.kind === 'shortcut') {
      this.#record(false);
      if (read.accelerator !== this.value) this.choose(read.accelerator);
    } else if (read.kind !== 'waiting') {
      const weak = this.platform === 'darwin' ? recordText.weakOnMac : recordText.weak;
      this.message = read.kind === 'weak' ? weak : recordText.impossible;
    }
  }

  #remove(): void {
    // The button that was pressed goes away with the keys.
    this.focus();
    this.#record(false);
    if (this.value !== '') this.choose('');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-shortcut-field': ShortcutField;
  }
}
