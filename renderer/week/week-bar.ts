import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { correctionText } from '../../core/text/correction-text.ts';
import { daysText } from '../../core/text/week-days-text.ts';
import { weekText } from '../../core/text/week-text.ts';
import type { WeekSummary } from '../../core/week/week-summary.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { CorrectEvent, WeekMoveEvent, type WeekStep } from './week-events.ts';
import '../components/twelve-icon.ts';

/**
 * Which week is shown, and the ways to its neighbours.
 *
 * @fires week-move - The user wants to see another week.
 * @fires correct - A session that Twelve missed is to be added.
 */
@customElement('twelve-week-bar')
export class WeekBar extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
      }

      .shown {
        display: flex;
        align-items: center;
        gap: 8px;
        min-width: 0;
      }

      h1 {
        min-width: 0;
        padding-inline: 4px;
        font: 600 17px/24px var(--sans);
      }

      .way {
        color: var(--ink);
      }

      /* Not the disabled attribute: a key that has just led to the last week would lose the focus to nowhere. */
      .way[aria-disabled='true'] {
        color: var(--control);
        background: transparent;
        border-color: var(--line);
      }

      .ends {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
        margin-inline-start: auto;
      }

      .add {
        gap: 4px;
      }

      :host(:dir(rtl)) .way twelve-icon {
        transform: scaleX(-1);
      }

      @media (forced-colors: active) {
        .way[aria-disabled='true'] {
          color: GrayText;
          border-color: GrayText;
        }
      }
    `,
  ];

  @property({ attribute: false }) week!: WeekSummary;

  override render() {
    const { firstDay, lastDay, today, isThisWeek, hasEarlier, hasLater } = this.week;
    return html`
      <div class="shown">
        ${this.#way('earlier', hasEarlier)}
        <h1 aria-live="polite"><bdi>${daysText(firstDay, lastDay, today)}</bdi></h1>
        ${this.#way('later', hasLater)}
      </div>
      <div class="ends">
        <button class="button quiet small add" type="button" @click=${this.#add}>
          <twelve-icon name="plus"></twelve-icon>${correctionText.add}
        </button>
        ${
          isThisWeek
            ? nothing
            : html`<button class="button small now" type="button" @click=${() => this.#move('now')}>
                ${weekText.thisWeek}
              </button>`
        }
      </div>
    `;
  }

  #way(step: 'earlier' | 'later', isOpen: boolean) {
    return html`<button
      class="button icon way"
      type="button"
      aria-label=${step === 'earlier' ? weekText.previous : weekText.next}
      title=${step === 'earlier' ? weekText.previous : weekText.next}
      aria-disabled=${isOpen ? nothing : 'true'}
      @click=${() => isOpen && this.#move(step)}
    >
      <twelve-icon name=${step === 'earlier' ? 'arrow-left' : 'arrow-right'}></twelve-icon>
    </button>`;
  }

  #add(): void {
    this.dispatchEvent(new CorrectEvent({ person: null }));
  }

  #move(step: WeekStep): void {
    this.dispatchEvent(new WeekMoveEvent(step));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-week-bar': WeekBar;
  }
}
