import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Setting, Weekday } from '../../core/settings/setting-kinds.ts';
import { settingOf, type SettingName } from '../../core/settings/settings-schema.ts';
import { defaultOf, isSameValue, type Settings, type SettingValue } from '../../core/settings/settings.ts';
import { settingsText } from '../../core/text/settings-text.ts';
import { settingsWindowText } from '../../core/text/settings-window-text.ts';
import type { Platform } from '../../core/types/platform.ts';
import { regionWeekStart } from '../../core/week/week-start.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { dayControl, networksControl, wordsControl } from './list-controls.ts';
import {
  choiceControl,
  controlId,
  sliderControl,
  stepperControl,
  switchControl,
  timeControl,
  weekdaysControl,
} from './setting-controls.ts';
import { styles } from './setting-row.styles.ts';
import { SettingChangeEvent, SettingResetEvent } from './settings-events.ts';
import '../components/twelve-icon.ts';
import './shortcut-field.ts';

/**
 * One setting: its name, its sentence and its control, and the way back to its default once it is another.
 *
 * @fires setting-change - The user chose another value.
 * @fires setting-reset - The user wants the default again.
 */
@customElement('twelve-setting-row')
export class SettingRow extends LitElement {
  static override styles = [base, buttons, styles];

  @property() name!: SettingName;
  @property({ attribute: false }) settings!: Settings;
  @property() platform!: Platform;
  /** What is to be said about it besides; empty for nothing. */
  @property() note = '';

  override render() {
    const { name } = this;
    const { label, sentence } = settingsText[name];
    const setting = settingOf(name);
    const isGroup =
      setting.kind === 'weekdays' ||
      setting.kind === 'shortcut' ||
      setting.kind === 'networks' ||
      (setting.kind === 'choice' && setting.values.length <= 3);
    const isDefault = isSameValue(this.settings[name], defaultOf(name, this.platform));
    return html`
      <div class="words">
        <div class="name">
          ${
            isGroup
              ? html`<span id="label" class="label">${label}</span>`
              : html`<label id="label" class="label" for=${controlId}>${label}</label>`
          }
          ${isDefault || setting.kind === 'shortcut' ? nothing : this.#resetButton(label)}
        </div>
        <p id="sentence">${sentence}</p>
        ${this.note === '' ? nothing : html`<p class="note" role="status">${this.note}</p>`}
      </div>
      <div class=${(isGroup && setting.kind !== 'shortcut') || setting.kind === 'words' ? 'control wide' : 'control'}>
        ${this.#control(setting, label)}
      </div>
    `;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>(`#${controlId}`)?.focus();
  }

  #resetButton(label: string) {
    return html`<button
      class="button quiet icon reset"
      type="button"
      aria-label=${settingsWindowText.reset(label)}
      title=${settingsWindowText.reset(label)}
      @click=${this.#reset}
    >
      <twelve-icon name="undo"></twelve-icon>
    </button>`;
  }

  #control(setting: Setting, label: string): TemplateResult {
    // The schema gives each kind its type of value; by a name that is known only here the compiler can't follow it.
    const parts = { label, value: this.settings[this.name] as never, choose: this.#choose };
    switch (setting.kind) {
      case 'choice': {
        const words = settingsText[this.name];
        return choiceControl(setting, 'choices' in words ? words.choices : {}, parts);
      }
      case 'switch':
        return switchControl(parts);
      case 'whole':
        return setting.unit === 'percent' ? sliderControl(setting, parts) : stepperControl(setting, parts);
      case 'volume':
        return sliderControl(setting, parts);
      case 'time':
        return timeControl(setting, parts);
      case 'shortcut':
        return html`<twelve-shortcut-field
          id=${controlId}
          label=${label}
          platform=${this.platform}
          .value=${parts.value}
          .choose=${parts.choose}
        ></twelve-shortcut-field>`;
      case 'weekdays':
        return weekdaysControl(setting, this.#firstDay, parts);
      case 'words':
        return wordsControl(setting, parts);
      case 'networks':
        return networksControl(parts);
      case 'day':
        return dayControl(setting, parts);
    }
  }

  get #firstDay(): Weekday {
    const { weekStart } = this.settings;
    return weekStart === 'system' ? regionWeekStart(navigator.language) : weekStart;
  }

  readonly #choose = (value: SettingValue): void => {
    this.dispatchEvent(new SettingChangeEvent({ [this.name]: value }));
  };

  #reset(): void {
    // The button goes away with what it does, and the focus must not fall to the top of the page.
    this.focus();
    this.dispatchEvent(new SettingResetEvent(this.name));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-setting-row': SettingRow;
  }
}
