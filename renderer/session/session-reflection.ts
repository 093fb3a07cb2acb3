import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Familiarity } from '../../core/contacts/contact.ts';
import { firstName } from '../../core/contacts/first-name.ts';
import type { ReflectionAnswer, SessionScreen } from '../../core/ipc/session-requests.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import { ringMinutes } from '../../core/session/ring-minutes.ts';
import { familiarities, familiarityWord } from '../../core/text/familiarity-text.ts';
import { reflectionText } from '../../core/text/reflection-text.ts';
import { sessionText } from '../../core/text/session-text.ts';
import { addDays } from '../../core/week/civil-day.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { ask } from './session-events.ts';
import { styles } from './session-reflection.styles.ts';
import '../components/twelve-ring.ts';
import './reflection-actions.ts';

type FollowUpChoice = 'no' | '7' | '30' | 'date';

/** The end: what was done, how well they know each other now, when to come back. Every answer is kept as it is given. */
@customElement('twelve-session-reflection')
export class SessionReflection extends LitElement {
  static override styles = [base, buttons, styles];

  @property({ attribute: false }) screen!: SessionScreen;

  @state() private familiarity: Familiarity | null = null;
  @state() private choice: FollowUpChoice = 'no';
  @state() private day: Day = '';

  @query('.note') private note!: HTMLInputElement | null;

  /** The session as it was last told. */
  #known: SessionRecord | null = null;
  /** How many answers are on their way. */
  #saving = 0;

  /** What was answered before (the window may have been closed in between) is the beginning of the answer. */
  protected override willUpdate(): void {
    const session = this.#state?.session;
    if (session === undefined) return;
    const known = this.#known;
    this.#known = session;
    const isTold =
      known?.familiarityAfter === session.familiarityAfter && known.followUp?.day === session.followUp?.day;
    if (known?.id === session.id && (isTold || this.#isAnswered(session))) return;
    this.familiarity = session.familiarityAfter;
    this.day = session.followUp?.day ?? '';
    this.choice = session.followUp === null ? 'no' : this.#choiceOf(session.followUp.day);
  }

  override render() {
    const state = this.#state;
    if (state === null) return nothing;
    const name = firstName(state.session.contactName);
    const minutes = ringMinutes(state.session);
    return html`
      <header>
        <twelve-ring mode="record" size="40" .minutes=${minutes}></twelve-ring>
        <h1><bdi>${reflectionText.title(reflectionText.attended(state.attendedMs), name)}</bdi></h1>
      </header>
      <div class="questions">
        <twelve-reflection-actions .session=${state.session}></twelve-reflection-actions>
        ${this.#levels(state.session.familiarityBefore, name)} ${this.#followUp(name)}
        <h2 id="note">${reflectionText.note}</h2>
        <input
          class="field note"
          dir="auto"
          maxlength="500"
          autocomplete="off"
          aria-labelledby="note"
          placeholder=${reflectionText.notePlaceholder}
          .value=${state.session.note}
          @change=${this.#save}
        />
      </div>
      <footer>
        <button class="button link small" type="button" @click=${this.#oneMore}>${reflectionText.oneMore}</button>
        ${[2, 5].map(
          (more) =>
            html`<button
              class="button quiet small"
              type="button"
              aria-label=${reflectionText.extend(`+ ${sessionText.shortMinutes(more)}`, sessionText.moreMinutes(more))}
              @click=${() => this.#extend(more)}
            >
              + ${sessionText.shortMinutes(more)}
            </button>`,
        )}
        <button class="button primary" type="button" @click=${this.#close}>${reflectionText.close}</button>
      </footer>
    `;
  }

  get #state() {
    const { state } = this.screen;
    return state.kind === 'reflecting' ? state : null;
  }

  #levels(before: Familiarity, name: string) {
    return html`<fieldset>
      <legend>${reflectionText.familiarity(name)}</legend>
      <div class="levels">
        ${familiarities.map(
          (level) =>
            html`<label class=${level === before ? 'was' : ''}>
              <input
                type="radio"
                name="familiarity"
                value=${level}
                .checked=${this.familiarity === level}
                @change=${() => this.#pickLevel(level)}
              />
              <span class="level">
                <span class="circle">${level}</span>${familiarityWord(level)}
                ${level === before ? html`<span class="silent">(${reflectionText.before})</span>` : nothing}
              </span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #followUp(name: string) {
    const choices = Object.entries(reflectionText.followUpChoices) as [FollowUpChoice, string][];
    const inOrder = choices.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
    return html`<fieldset>
      <legend>${reflectionText.followUp(name)}</legend>
      <div class="choices">
        ${inOrder.map(
          ([choice, words]) =>
            html`<label>
              <input
                type="radio"
                name="follow-up"
                value=${choice}
                .checked=${this.choice === choice}
                @change=${() => this.#pickFollowUp(choice)}
              />
              <span class="choice">${words}</span>
            </label>`,
        )}
      </div>
      ${
        this.choice === 'date'
          ? html`<input
              class="field date"
              type="date"
              aria-label=${reflectionText.date}
              min=${addDays(this.screen.today, 1)}
              .value=${this.day}
              @change=${this.#pickDay}
            />`
          : nothing
      }
    </fieldset>`;
  }

  /** Whether a session holds what is answered here, or will in a moment; anything else was corrected elsewhere. */
  #isAnswered({ familiarityAfter, followUp }: SessionRecord): boolean {
    const { familiarity, followUpDay } = this.#reflection;
    return this.#saving > 0 || (familiarity === familiarityAfter && followUpDay === (followUp?.day ?? null));
  }

  #choiceOf(day: Day): FollowUpChoice {
    if (day === addDays(this.screen.today, 7)) return '7';
    return day === addDays(this.screen.today, 30) ? '30' : 'date';
  }

  get #reflection(): ReflectionAnswer {
    return {
      familiarity: this.familiarity,
      followUpDay: this.choice === 'no' || this.day === '' ? null : this.day,
      note: this.note?.value.trim() ?? '',
    };
  }

  #pickLevel(level: Familiarity): void {
    this.familiarity = level;
    void this.#save();
  }

  #pickFollowUp(choice: FollowUpChoice): void {
    this.choice = choice;
    this.day = addDays(this.screen.today, choice === '30' ? 30 : 7);
    void this.#save();
  }

  #pickDay(event: Event): void {
    this.day = (event.target as HTMLInputElement).value;
    void this.#save();
  }

  async #save(): Promise<void> {
    this.#saving += 1;
    await ask(this, 'session:reflect', this.#reflection);
    this.#saving -= 1;
  }

  #extend(minutes: number): void {
    void this.#save();
    void ask(this, 'session:extend', { minutes });
  }

  #close(): void {
    void ask(this, 'session:close', this.#reflection);
  }

  /** Both at once, and main keeps their order: when the first is done this element is gone, and nobody would hear it. */
  #oneMore(): void {
    void ask(this, 'session:close', this.#reflection);
    void ask(this, 'session:start', { contactId: null });
  }
}

const order: readonly FollowUpChoice[] = ['no', '7', '30', 'date'];

declare global {
  interface HTMLElementTagNameMap {
    'twelve-session-reflection': SessionReflection;
  }
}
