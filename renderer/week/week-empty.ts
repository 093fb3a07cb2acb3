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
        flex-wrap: wrap;
        align-items: center;
        align-content: center;
        justify-content: center;
        gap: 20px 32px;
        padding-block: 32px;
      }

      .words {
        max-width: 380px;
      }

      blockquote {
        font: italic 400 20px/28px var(--serif);
        color: var(--ink-2);
        text-wrap: balance;
      }

      .button {
        margin-block-start: 20px;
      }
    `,
  ];

  @property({ attribute: false }) week!: WeekSummary;

  override render() {
    return html`
      <twelve-ring
        mode="rest"
        size="160"
        label=${this.week.sessionMinutes}
        caption=${weekText.minutesCaption(this.week.sessionMinutes)}
        aria-hidden="true"
      ></twelve-ring>
      <div class="words">
        <blockquote><bdi>${this.week.saying}</bdi></blockquote>
        ${this.week.isThisWeek ? this.#button() : nothing}
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
