import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { weekText } from '../../core/text/week-text.ts';
import type { WeekSummary } from '../../core/week/week-summary.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { WeekStartEvent } from './week-events.ts';
import '../components/twelve-ring.ts';

/**
 * What stands in the place of the people when there are none: the ring at rest, a saying and, in the present week, the
 * one button that changes it.
 *
 * @fires week-start - The button was pressed.
 */
@customElement('twelve-week-empty')
export class WeekEmpty extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: flex;
        align-items: center;
        justify-content: center;
        gap: 20px 32px;
        padding-block: 32px;
      }

      .words {
        max-width: 300px;
      }

      blockquote {
        font: italic 400 20px/28px var(--serif);
        color: var(--ink-2);
        text-wrap: balance;
      }

      .button {
        margin-block-start: 20px;
      }

      @media (max-width: 460px) {
        :host {
          flex-direction: column;
        }
      }

      /* In the smallest window the button is still seen without scrolling. */
      @media (max-height: 560px) {
        :host {
          padding-block: 16px 0;
        }
      }
    `,
  ];

  @property({ attribute: false }) week!: WeekSummary;

  override render() {
    const { isThisWeek, sessionMinutes } = this.week;
    return html`
      <twelve-ring
        mode="rest"
        size="160"
        label=${isThisWeek ? sessionMinutes : ''}
        caption=${weekText.minutesCaption(sessionMinutes)}
        aria-hidden="true"
      ></twelve-ring>
      <div class="words">
        <blockquote><bdi>${this.week.saying}</bdi></blockquote>
        ${isThisWeek ? this.#button() : nothing}
      </div>
    `;
  }

  #button() {
    const { nextName, sessionMinutes } = this.week;
    const wanted = nextName === null ? 'window' : 'session';
    return html`<button
      class="button primary"
      type="button"
      dir="auto"
      @click=${() => this.dispatchEvent(new WeekStartEvent(wanted))}
    >
      ${nextName === null ? weekText.openTwelve : weekText.start(sessionMinutes, nextName)}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-week-empty': WeekEmpty;
  }
}
