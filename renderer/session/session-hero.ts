import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SessionScreen } from '../../core/ipc/session-requests.ts';
import { ringMinutes } from '../../core/session/ring-minutes.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import { roleText } from '../../core/text/queue-text.ts';
import { base } from '../styles/base.ts';
import { whyText } from '../text/why-text.ts';
import '../components/twelve-ring.ts';

/** Longer names than this do not fit into two lines of the large letters. */
const longName = 26;

/** Who, how long, and why: the ring and the person. Docked, it keeps the time and the name in one row. */
@customElement('twelve-session-hero')
export class SessionHero extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 20px;
        min-height: 188px;
        padding: 8px 20px 12px;
      }

      .person {
        flex: 1;
        min-width: 0;
      }

      h1 {
        font: var(--person);
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        overflow: hidden;
        text-wrap: balance;
      }

      .long {
        font: 600 18px/22px var(--serif);
        -webkit-line-clamp: 3;
      }

      p {
        margin-block-start: 4px;
        font: var(--second);
        color: var(--ink-2);
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        overflow: hidden;
      }

      .long ~ p {
        -webkit-line-clamp: 2;
      }

      .why {
        margin-block-start: 8px;
        color: var(--accent);
        -webkit-line-clamp: 3;
      }

      :host([docked]) {
        min-height: 56px;
        padding-block: 8px;
        border-block-end: 1px solid var(--line);
      }

      :host([docked]) .person {
        margin-inline-start: 68px;
      }

      :host([docked]) h1 {
        font: var(--card-name);
        -webkit-line-clamp: 1;
        text-wrap: initial;
      }

      :host([docked]) p {
        display: none;
      }

      @media (max-width: 339px) {
        :host([docked]) {
          gap: 12px;
          padding-inline: 12px;
        }

        :host([docked]) .person {
          margin-inline-start: 66px;
        }

        :host([docked]) h1 {
          font: 600 14px/18px var(--serif);
          -webkit-line-clamp: 2;
        }
      }
    `,
  ];

  @property({ attribute: false }) screen!: SessionScreen;
  @property({ type: Boolean, reflect: true }) docked = false;

  override render() {
    const { contact, reason, today } = this.screen;
    if (contact === null) return nothing;
    const role = roleText(contact);
    const why = reason === null ? '' : whyText(reason, today);
    return html`
      ${this.#ring()}
      <div class="person">
        <h1 class=${contact.name.length > longName ? 'long' : ''} title=${contact.name}><bdi>${contact.name}</bdi></h1>
        ${role === '' ? nothing : html`<p><bdi>${role}</bdi></p>`}
        ${why === '' ? nothing : html`<p class="why">${why}</p>`}
      </div>
    `;
  }

  #ring() {
    const { state } = this.screen;
    if (state.kind !== 'running' && state.kind !== 'paused') return nothing;
    const isRunning = state.kind === 'running';
    return html`<twelve-ring
      mode=${isRunning ? 'countdown' : 'paused'}
      size=${this.docked ? '40' : '160'}
      .plannedMs=${state.session.plannedMs}
      .deadlineAt=${isRunning ? state.deadlineAt : null}
      .remainingMs=${isRunning ? 0 : state.remainingMs}
      .marks=${marksOf(state.session)}
    ></twelve-ring>`;
  }
}

function marksOf(session: SessionRecord): Readonly<Record<number, 'looked' | 'acted'>> {
  const marks: Record<number, 'looked' | 'acted'> = {};
  ringMinutes(session).forEach((mark, minute) => {
    if (mark === 'looked' || mark === 'acted') marks[minute] = mark;
  });
  return marks;
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-session-hero': SessionHero;
  }
}
