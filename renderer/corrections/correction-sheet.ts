import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import {
  draftOf,
  emptyDraft,
  writtenCorrection,
  type CorrectionDraft,
} from '../../core/corrections/correction-draft.ts';
import { longestSitting, type WrittenSitting } from '../../core/corrections/sitting.ts';
import type { FoundContact } from '../../core/contacts/found-contact.ts';
import type { SessionToCorrect, WrittenCorrection } from '../../core/ipc/corrections-requests.ts';
import { correctionText } from '../../core/text/correction-text.ts';
import { minutesText } from '../../core/text/time-text.ts';
import { isDay } from '../../core/week/civil-day.ts';
import type { Day } from '../../core/week/week-summary.ts';
import type { TwelveFamiliarityChoice } from '../components/twelve-familiarity-choice.ts';
import type { TwelveSheet } from '../components/twelve-sheet.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import type { CorrectedActions } from './corrected-actions.ts';
import { styles } from './correction-sheet.styles.ts';
import type { PersonField } from './person-field.ts';
import '../components/twelve-familiarity-choice.ts';
import '../components/twelve-icon.ts';
import '../components/twelve-sheet.ts';
import './corrected-actions.ts';
import './person-field.ts';

type Person = Pick<FoundContact, 'contactId' | 'name'>;

/** What the sheet asks of whoever opens it. The first two answer why it did not work, or an empty text. */
export interface CorrectionPorts {
  save(
    about: { readonly sessionId: string } | { readonly contactId: string },
    written: WrittenCorrection,
  ): Promise<string>;
  delete(sessionId: string): Promise<string>;
  find(text: string): Promise<readonly FoundContact[]>;
}

/** One session, to be put right or added. Nothing counts before it is saved; what could not be saved stays written. */
@customElement('twelve-correction-sheet')
export class CorrectionSheet extends LitElement {
  static override styles = [base, buttons, styles];

  @property({ attribute: false }) ports!: CorrectionPorts;
  @property() today: Day = '';

  /** The session that is corrected; null for one that is added. */
  @state() private session: SessionToCorrect | null = null;
  @state() private person: Person | null = null;
  @state() private draft: CorrectionDraft = emptyDraft({ day: '', time: '', minutes: 12 });
  @state() private failure = '';

  @query('twelve-sheet') private sheet!: TwelveSheet;
  @query('form') private form!: HTMLFormElement;

  /** Opens the sheet for a session that is there. */
  correct(session: SessionToCorrect): Promise<void> {
    const { contactId, contactName: name } = session;
    return this.#open(session, { contactId, name }, draftOf(session));
  }

  /** Opens the sheet for one that Twelve missed: with this person, or somebody who is to be found, on that day. */
  async add(person: Person | null, sitting: WrittenSitting): Promise<void> {
    await this.#open(null, person, emptyDraft(sitting));
    if (person === null) this.renderRoot.querySelector('twelve-person-field')?.focus();
  }

  override render() {
    const { session, person, draft } = this;
    const title = session === null ? correctionText.addTitle : correctionText.title(session.day, session.contactName);
    const name = person?.name ?? '';
    return html`<twelve-sheet heading=${title}>
      <form novalidate @submit=${this.#save}>
        ${session === null ? this.#who() : nothing}
        ${session === null || session.isAdded ? this.#when(draft.sitting) : html`<p class="about">${minutesText(session.minutes)}</p>`}
        <twelve-corrected-actions
          .actions=${draft.actions}
          @actions-change=${(event: Event) => this.#take({ actions: (event.target as CorrectedActions).actions })}
        ></twelve-corrected-actions>
        ${
          session !== null && session.intention !== ''
            ? this.#text('intention', correctionText.intention, draft.intention, 500)
            : nothing
        }
        ${this.#text('note', correctionText.note, draft.note, 10_000)}
        <twelve-familiarity-choice
          label=${correctionText.familiarity(name)}
          .level=${draft.familiarityAfter}
          .earlier=${session?.familiarityBefore ?? null}
          @level-choose=${(event: Event) => this.#take({ familiarityAfter: (event.target as TwelveFamiliarityChoice).level })}
        ></twelve-familiarity-choice>
        ${this.#followUp(draft.followUpDay)} ${this.#failed()}
        <footer>
          ${
            session === null
              ? nothing
              : html`<button class="button link small delete" type="button" @click=${() => this.#delete(session.id)}>
                  ${correctionText.delete}
                </button>`
          }
          <button class="button primary" type="submit">
            ${session === null ? correctionText.addIt : correctionText.save}
          </button>
        </footer>
      </form>
    </twelve-sheet>`;
  }

  #who() {
    return html`<twelve-person-field
      .find=${(text: string) => this.ports.find(text)}
      .chosen=${this.person}
      @person-choose=${(event: Event) => (this.person = (event.target as PersonField).chosen)}
    ></twelve-person-field>`;
  }

  #when({ day, time, minutes }: WrittenSitting) {
    return html`<fieldset>
      <legend>${correctionText.when}</legend>
      <div class="row">
        <label
          ><span>${correctionText.day}</span
          ><input class="field" type="date" name="day" max=${this.today} required .value=${day}
        /></label>
        <label
          ><span>${correctionText.time}</span><input class="field" type="time" name="time" required .value=${time}
        /></label>
        <label
          ><span>${correctionText.minutes}</span
          ><input
            class="field"
            type="number"
            name="minutes"
            min="1"
            max=${longestSitting}
            required
            .value=${String(minutes)}
        /></label>
      </div>
    </fieldset>`;
  }

  #text(name: 'intention' | 'note', label: string, value: string, most: number) {
    return html`<label class="part">
      <span>${label}</span>
      <textarea
        class="field voice"
        rows="1"
        dir="auto"
        maxlength=${most}
        .value=${live(value)}
        @input=${(event: Event) => this.#take({ [name]: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
    </label>`;
  }

  #followUp(day: Day | null) {
    return html`<div class="row follow-up">
      <label
        >${correctionText.followUp}<input
          class="field"
          type="date"
          .value=${live(day ?? '')}
          @change=${(event: Event) => this.#promise((event.target as HTMLInputElement).value)}
      /></label>
      ${
        day === null
          ? nothing
          : html`<button class="button quiet small" type="button" @click=${() => this.#promise('')}>
              ${correctionText.noFollowUp}
            </button>`
      }
    </div>`;
  }

  #failed() {
    return html`<div role="alert">
      ${this.failure === '' ? nothing : html`<p class="failure"><twelve-icon name="warning"></twelve-icon>${this.failure}</p>`}
    </div>`;
  }

  async #open(session: SessionToCorrect | null, person: Person | null, draft: CorrectionDraft): Promise<void> {
    Object.assign(this, { session, person, draft, failure: '' });
    await this.updateComplete;
    await this.sheet.open();
  }

  #take(change: Partial<CorrectionDraft>): void {
    this.draft = { ...this.draft, ...change };
  }

  #promise(day: string): void {
    this.#take({ followUpDay: isDay(day) ? day : null });
  }

  /** When it was, as the three fields say, or null where one says nothing. */
  get #sitting(): WrittenSitting | null {
    if (this.session !== null && !this.session.isAdded) return this.draft.sitting;
    const fields = ['day', 'time', 'minutes'].map((name) =>
      this.form.querySelector<HTMLInputElement>(`[name=${name}]`),
    );
    if (fields.some((field) => field?.checkValidity() !== true)) return null;
    const [day = '', time = '', minutes = ''] = fields.map((field) => field?.value ?? '');
    return isDay(day) ? { day, time, minutes: Number(minutes) } : null;
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { person, session } = this;
    const sitting = this.#sitting;
    if (person === null) return this.#say(correctionText.whoIsMissing);
    if (sitting === null) return this.#say(correctionText.whenIsMissing);
    const about = session === null ? { contactId: person.contactId } : { sessionId: session.id };
    this.#closeOr(await this.ports.save(about, writtenCorrection(session, { ...this.draft, sitting })));
  }

  async #delete(sessionId: string): Promise<void> {
    this.#closeOr(await this.ports.delete(sessionId));
  }

  #closeOr(failure: string): void {
    if (failure === '') this.sheet.close();
    else this.#say(failure);
  }

  #say(failure: string): void {
    this.failure = failure;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('.failure')?.scrollIntoView({ block: 'nearest' }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-correction-sheet': CorrectionSheet;
  }
}
