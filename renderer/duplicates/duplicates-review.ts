import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { DuplicatePair, DuplicateSide } from '../../core/duplicates/duplicate-pair.ts';
import type { DuplicatesView } from '../../core/ipc/duplicates-requests.ts';
import { duplicatesText, likenessText } from '../../core/text/duplicates-text.ts';
import { ShortcutController } from '../controllers/shortcut-controller.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { DuplicatesActEvent, type DuplicatesAct } from './duplicates-events.ts';
import { duplicatesKeys } from './duplicates-keys.ts';
import { styles } from './duplicates-review.styles.ts';
import '../components/twelve-icon.ts';
import './duplicate-side.ts';

const keyOf = ({ one, other }: DuplicatePair): string => `${one.contact.id} ${other.contact.id}`;

/**
 * Two contacts that may be one person, side by side, one pair after the other: merge, two people, or later. Below, what was
 * merged before and can be taken apart.
 *
 * @fires duplicates-act - The user has answered, or wants to look again, to stop, or to leave.
 */
@customElement('twelve-duplicates-review')
export class DuplicatesReview extends LitElement {
  static override styles = [base, buttons, styles];

  @property({ attribute: false }) view!: DuplicatesView;

  /** Pairs that were left for later. */
  @state() private later: ReadonlySet<string> = new Set();
  /** Who stays of the pair that is shown, where the user has chosen. */
  @state() private chosen: string | null = null;

  constructor() {
    super();
    new ShortcutController(this, (key) => this.#press(key));
  }

  override render() {
    const { pairs, waiting, progress } = this.view;
    const pair = this.#pair;
    return html`
      <header>
        <button
          class="button quiet icon"
          type="button"
          aria-label=${duplicatesText.back}
          title=${duplicatesText.back}
          @click=${() => this.#act({ kind: 'close' })}
        >
          <twelve-icon name="arrow-left"></twelve-icon>
        </button>
        <h2>${duplicatesText.title}</h2>
        ${
          pair === undefined
            ? nothing
            : html`<span class="place">${duplicatesText.place(pairs.indexOf(pair) + 1, waiting)}</span>`
        }
      </header>
      ${progress === null ? nothing : this.#looking(progress)}
      ${pair === undefined ? this.#none() : this.#compare(pair)} ${this.#past()}
    `;
  }

  get #pair(): DuplicatePair | undefined {
    return this.view.pairs.find((pair) => !this.later.has(keyOf(pair)));
  }

  #keptOf(pair: DuplicatePair): DuplicateSide {
    const sides = [pair.one, pair.other];
    return sides.find(({ contact }) => contact.id === (this.chosen ?? pair.keptId)) ?? pair.one;
  }

  #looking(progress: number) {
    return html`<div class="looking">
      <span>${duplicatesText.looking}</span>
      <progress max="1" .value=${progress} aria-label=${duplicatesText.progress(progress)}></progress>
      <button class="button small" type="button" @click=${() => this.#act({ kind: 'stop' })}>
        ${duplicatesText.stop}
      </button>
    </div>`;
  }

  #compare(pair: DuplicatePair) {
    return html`
      <p class="why">${likenessText[pair.likeness]}</p>
      <div class="pair" role="radiogroup" aria-label=${duplicatesText.keep}>
        ${[pair.one, pair.other].map((side) => this.#side(pair, side))}
      </div>
      <div class="answers">
        <button class="button primary" type="button" @click=${() => this.#merge(pair)}>${duplicatesText.merge}</button>
        <button class="button" type="button" @click=${() => this.#keepApart(pair)}>${duplicatesText.notSame}</button>
        <button class="button quiet" type="button" @click=${() => this.#leave(pair)}>${duplicatesText.later}</button>
      </div>
      <p class="quietly">${duplicatesText.keptAll} ${duplicatesText.keys}</p>
    `;
  }

  #side(pair: DuplicatePair, side: DuplicateSide) {
    const { id, name } = side.contact;
    return html`<label class="side">
      <twelve-duplicate-side .side=${side} today=${this.view.today}></twelve-duplicate-side>
      <span class="choice">
        <input
          type="radio"
          name="kept"
          aria-label=${duplicatesText.keepName(name)}
          .checked=${live(this.#keptOf(pair) === side)}
          @change=${() => (this.chosen = id)}
        />
        <span aria-hidden="true">${duplicatesText.keep}</span>
      </span>
    </label>`;
  }

  #none() {
    const isLater = this.view.pairs.length > 0;
    if (this.view.progress !== null) return nothing;
    return html`<div class="none">
      <h3>${isLater ? duplicatesText.laterTitle : duplicatesText.noneTitle}</h3>
      <p>${isLater ? duplicatesText.laterText : duplicatesText.noneText}</p>
      ${
        isLater
          ? html`<button class="button" type="button" @click=${() => (this.later = new Set())}>
              ${duplicatesText.showLater}
            </button>`
          : html`<button class="button" type="button" @click=${() => this.#act({ kind: 'look' })}>
              ${duplicatesText.look}
            </button>`
      }
    </div>`;
  }

  #past() {
    const { merges } = this.view;
    if (merges.length === 0) return nothing;
    return html`<section class="past">
      <h3>${duplicatesText.past}</h3>
      <ul>
        ${merges.map(
          ({ mergeId, name, goneName }) =>
            html`<li>
              <bdi>${duplicatesText.wereMerged(name, goneName)}</bdi>
              <button
                class="button link small"
                type="button"
                aria-label=${duplicatesText.takeApartName(name, goneName)}
                @click=${() => this.#act({ kind: 'undo-merge', mergeId, name })}
              >
                ${duplicatesText.takeApart}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #merge(pair: DuplicatePair): void {
    const kept = this.#keptOf(pair);
    const gone = kept === pair.one ? pair.other : pair.one;
    this.chosen = null;
    this.#act({ kind: 'merge', keptId: kept.contact.id, goneId: gone.contact.id, name: kept.contact.name });
  }

  #keepApart({ one, other }: DuplicatePair): void {
    this.chosen = null;
    this.#act({ kind: 'keep-apart', oneId: one.contact.id, otherId: other.contact.id });
  }

  #leave(pair: DuplicatePair): void {
    this.chosen = null;
    this.later = new Set([...this.later, keyOf(pair)]);
  }

  #act(act: DuplicatesAct): void {
    this.dispatchEvent(new DuplicatesActEvent(act));
  }

  #press(key: string): boolean {
    const pair = this.#pair;
    if (key === duplicatesKeys.close) this.#act({ kind: 'close' });
    else if (pair === undefined) return false;
    else if (key === duplicatesKeys.merge) this.#merge(pair);
    else if (key === duplicatesKeys.notSame) this.#keepApart(pair);
    else if (key === duplicatesKeys.later) this.#leave(pair);
    else if (key === duplicatesKeys.first || key === duplicatesKeys.second) {
      const isLeft = (key === duplicatesKeys.first) !== this.matches(':dir(rtl)');
      this.chosen = (isLeft ? pair.one : pair.other).contact.id;
    } else return false;
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-duplicates-review': DuplicatesReview;
  }
}
