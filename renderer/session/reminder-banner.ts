import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { reminderText } from '../../core/text/reminder-text.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { ask } from './session-events.ts';

/** Today's reminder where notifications have no buttons, or none was seen. Starting is the window's own large button. */
@customElement('twelve-reminder-banner')
export class ReminderBanner extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      section {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 12px;
        margin: 0 20px 12px;
        padding: 8px 8px 8px 16px;
        border: 1px solid var(--line);
        border-radius: var(--radius-card);
      }

      p {
        flex: 1 1 180px;
        font: var(--second);
        color: var(--ink-2);
      }
    `,
  ];

  override render() {
    return html`<section role="status">
      <p>${reminderText.banner}</p>
      <div>
        <button class="button link small" type="button" @click=${this.#later}>${reminderText.later}</button>
        <button class="button link small" type="button" @click=${this.#notToday}>${reminderText.notToday}</button>
      </div>
    </section>`;
  }

  #later(): void {
    void ask(this, 'reminders:later');
  }

  #notToday(): void {
    void ask(this, 'reminders:not-today');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-reminder-banner': ReminderBanner;
  }
}
