import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { firstName } from '../../core/contacts/first-name.ts';
import type { SessionScreen } from '../../core/ipc/session-requests.ts';
import { awayText } from '../../core/text/away-text.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { ask } from './session-events.ts';
import '../components/twelve-ring.ts';

/** The session stood still without the user's doing: go on, or let it be, each with its time. */
@customElement('twelve-session-away')
export class SessionAway extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        align-content: safe center;
        justify-items: center;
        gap: 12px;
        height: 100%;
        padding: 20px;
        text-align: center;
        overflow-y: auto;
      }

      h1 {
        margin-block-start: 20px;
        font: var(--person);
      }

      p {
        max-width: 32ch;
        font: var(--voice);
        color: var(--ink-2);
        text-wrap: balance;
      }

      .button {
        width: 100%;
        max-width: 340px;
      }

      .primary {
        margin-block-start: 20px;
      }

      /* The buttons say the time as well, and must be seen first. */
      @media (max-height: 420px) {
        twelve-ring {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) screen!: SessionScreen;

  override render() {
    const { state } = this.screen;
    if (state.kind !== 'paused' || state.reason === 'user') return nothing;
    const name = firstName(state.session.contactName);
    return html`
      <twelve-ring mode="paused" .plannedMs=${state.session.plannedMs} .remainingMs=${state.remainingMs}></twelve-ring>
      <h1>${awayText.title[state.reason]}</h1>
      <p>${awayText.text[state.reason](name)}</p>
      <button class="button primary" type="button" @click=${() => ask(this, 'session:resume')}>
        <bdi>${awayText.continueWith(name, state.remainingMs)}</bdi>
      </button>
      <button class="button" type="button" @click=${() => ask(this, 'session:end')}>
        ${awayText.finishWith(state.attendedMs)}
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-session-away': SessionAway;
  }
}
