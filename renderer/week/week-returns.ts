import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { dayText } from '../../core/text/day-text.ts';
import { returnText } from '../../core/text/week-ahead-text.ts';
import type { QuietReturn } from '../../core/week/quiet-return.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { CorrectEvent, PostOpenEvent } from './week-events.ts';
import '../components/twelve-icon.ts';
import '../components/twelve-monogram.ts';

/**
 * Four weeks after a session: what its person has published since. A question that may stay without an answer.
 *
 * @fires post-open - A post is to be read.
 * @fires correct - Something came of it: the note of that session is to be written on.
 */
@customElement('twelve-week-returns')
export class WeekReturns extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      ul.people {
        display: grid;
        gap: 16px;
      }

      article {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 4px 12px;
        padding: 16px 20px;
        border: 1px solid var(--line);
        border-radius: var(--radius-card);
      }

      twelve-monogram {
        grid-row: span 2;
      }

      h3 {
        font: var(--card-name);
      }

      .when {
        font: var(--second);
        color: var(--ink-2);
      }

      .posts {
        margin-block-start: 4px;
      }

      .posts .button {
        justify-content: start;
        margin-inline-start: -13px;
        text-align: start;
      }
    `,
  ];

  @property({ attribute: false }) returns: readonly QuietReturn[] = [];
  @property() today: Day = '';

  override render() {
    return html`<ul class="people" role="list">
      ${this.returns.map(
        (each) =>
          html`<li>
            <article aria-label=${returnText.question(each.name)}>
              <twelve-monogram name=${each.name}></twelve-monogram>
              <div>
                <h3><bdi>${returnText.question(each.name)}</bdi></h3>
                <p class="when"><bdi>${returnText.since(dayText(each.day, this.today))}</bdi></p>
              </div>
              <ul class="posts" role="list">
                ${each.posts.map(
                  ({ title, url }) =>
                    html`<li>
                      <button
                        class="button link small"
                        type="button"
                        dir="auto"
                        @click=${() => this.dispatchEvent(new PostOpenEvent(url))}
                      >
                        ${title}
                      </button>
                    </li>`,
                )}
                <li>
                  <button
                    class="button quiet small"
                    type="button"
                    @click=${() => this.dispatchEvent(new CorrectEvent({ sessionId: each.sessionId }))}
                  >
                    <twelve-icon name="note"></twelve-icon>${returnText.note}
                  </button>
                </li>
              </ul>
            </article>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-week-returns': WeekReturns;
  }
}
