import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { SettingsView } from '../../core/ipc/settings-requests.ts';
import { settingSections, type SettingSection } from '../../core/settings/setting-kinds.ts';
import { settingOf, type SettingName } from '../../core/settings/settings-schema.ts';
import { shortcutNames, type ShortcutStates } from '../../core/shortcuts/shortcut-state.ts';
import { sectionTitles } from '../../core/text/settings-text.ts';
import { shortcutStateText } from '../../core/text/shortcut-text.ts';
import { base } from '../styles/base.ts';
import { cardSections } from './card-sections.styles.ts';
import './setting-row.ts';

/** Settings in their sections; a section without any is left out. */
@customElement('twelve-settings-list')
export class SettingsList extends LitElement {
  static override styles = [
    base,
    cardSections,
    css`
      section:first-of-type {
        margin-block-start: 0;
      }
    `,
  ];

  @property({ attribute: false }) view!: SettingsView;
  @property({ attribute: false }) names!: readonly SettingName[];
  @property({ attribute: false }) shortcuts: ShortcutStates | null = null;

  override render() {
    return settingSections
      .map((section) => [section, this.names.filter((name) => settingOf(name).section === section)] as const)
      .filter(([, names]) => names.length > 0)
      .map(([section, names]) => this.#section(section, names));
  }

  #section(section: SettingSection, names: readonly SettingName[]) {
    const { settings, platform } = this.view;
    return html`<section aria-labelledby=${section}>
      <h2 id=${section}>${sectionTitles[section]}</h2>
      <div class="card">
        ${repeat(
          names,
          (name) => name,
          (name) =>
            html`<twelve-setting-row
              name=${name}
              .settings=${settings}
              platform=${platform}
              note=${this.#note(name)}
            ></twelve-setting-row>`,
        )}
      </div>
    </section>`;
  }

  #note(name: SettingName): string {
    const shortcut = shortcutNames.find((candidate) => candidate === name);
    return shortcut === undefined || this.shortcuts === null ? '' : shortcutStateText(this.shortcuts[shortcut]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-settings-list': SettingsList;
  }
}
