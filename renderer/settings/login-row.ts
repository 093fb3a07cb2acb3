import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { LoginState } from '../../core/login/login-view.ts';
import { loginText } from '../../core/text/login-text.ts';
import type { Platform } from '../../core/types/platform.ts';
import { base } from '../styles/base.ts';
import { cardSections } from './card-sections.styles.ts';
import { styles } from './setting-row.styles.ts';
import { LoginChangeEvent } from './settings-events.ts';

/**
 * Whether the program starts at login: no setting of ours but the system's own answer, which may be another one than what
 * was asked for.
 *
 * @fires login-change - The user wants it on or off.
 */
@customElement('twelve-login-row')
export class LoginRow extends LitElement {
  static override styles = [base, styles];

  @property() state: LoginState = 'off';
  @property() platform: Platform = 'linux';

  override render() {
    const { state, platform } = this;
    const note = loginText.note(state, platform);
    return html`
      <div class="words">
        <label class="label" for="control">${loginText.label}</label>
        <p id="sentence">${loginText.sentence}</p>
        ${note === '' ? nothing : html`<p id="note" class="note" role="status">${note}</p>`}
      </div>
      ${
        state === 'unavailable'
          ? nothing
          : html`<div class="control">
              <input
                id="control"
                class="switch"
                type="checkbox"
                role="switch"
                aria-describedby="sentence note"
                .checked=${live(state === 'on' || state === 'approval')}
                @change=${(event: Event) =>
                  this.dispatchEvent(new LoginChangeEvent((event.target as HTMLInputElement).checked))}
              />
            </div>`
      }
    `;
  }
}

/** The row with a title over it. */
@customElement('twelve-login-section')
export class LoginSection extends LitElement {
  static override styles = [base, cardSections];

  @property() state: LoginState = 'off';
  @property() platform: Platform = 'linux';

  override render() {
    return html`<section aria-labelledby="heading">
      <h2 id="heading">${loginText.title}</h2>
      <div class="card">
        <twelve-login-row state=${this.state} platform=${this.platform}></twelve-login-row>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-login-row': LoginRow;
    'twelve-login-section': LoginSection;
  }
}
