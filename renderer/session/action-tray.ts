import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Action, ActionKind } from '../../core/actions/action.ts';
import { rungOf } from '../../core/actions/ladder.ts';
import { firstName } from '../../core/contacts/first-name.ts';
import type { SessionScreen } from '../../core/ipc/session-requests.ts';
import type { FollowUp, SessionRecord } from '../../core/session/session-record.ts';
import { dayText } from '../../core/text/day-text.ts';
import { ladderText, promiseText } from '../../core/text/ladder-text.ts';
import { actionText } from '../../core/text/action-text.ts';
import { writtenLocale } from '../../core/text/written-locale.ts';
import { sessionText, trayPanelText } from '../../core/text/session-text.ts';
import { ShortcutController } from '../controllers/shortcut-controller.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { styles } from './action-tray.styles.ts';
import { fittingKinds } from './fitting-kinds.ts';
import { ask, ComposeEvent } from './session-events.ts';
import { sessionKeys } from './session-keys.ts';
import '../components/twelve-icon.ts';

/** What the user means to do, the ways to do it, "Did you?", and what is done. */
@customElement('twelve-action-tray')
export class ActionTray extends LitElement {
  static override styles = [base, buttons, styles];

  @property({ attribute: false }) screen!: SessionScreen;
  /** What is left, rounded up to minutes; changes once a minute. */
  @property({ type: Number }) minutesLeft = 12;

  /** The confirmed action that is being changed. */
  @state() private editing: string | null = null;

  @query('textarea') private intention!: HTMLTextAreaElement | null;
  @query('[name=answer-note]') private answerNote!: HTMLInputElement | null;

  constructor() {
    super();
    new ShortcutController(this, (key) => this.#press(key));
  }

  override render() {
    const { state } = this.screen;
    if (state.kind !== 'running' && state.kind !== 'paused') return nothing;
    const { session } = state;
    const isPaused = state.kind === 'paused';
    const opened = this.#opened;
    return html`
      ${isPaused ? this.#paused(state.since) : this.#intention(session)}
      ${opened === undefined || isPaused ? this.#kinds(isPaused) : nothing}
      ${opened === undefined ? nothing : this.#question(opened)} ${this.#done(session)}
    `;
  }

  get #session(): SessionRecord | null {
    const { state } = this.screen;
    return state.kind === 'rest' ? null : state.session;
  }

  /** The newest action that waits for an answer. */
  get #opened(): Action | undefined {
    return this.#session?.actions.findLast(({ state }) => state === 'opened');
  }

  get #name(): string {
    return firstName(this.#session?.contactName ?? '');
  }

  #paused(since: number) {
    const time = new Intl.DateTimeFormat(writtenLocale(), { timeStyle: 'short' }).format(since);
    return html`<div class="paused">
      <p>${sessionText.pausedSince(time)}</p>
      <button class="button primary" type="button" @click=${this.#goOn}>
        <twelve-icon name="play"></twelve-icon>${sessionText.goOn}
      </button>
    </div>`;
  }

  #intention(session: SessionRecord) {
    const isAgain = this.minutesLeft <= 2 && session.intention !== '';
    return html`${isAgain ? html`<p class="meant" role="status">${trayPanelText.meantAgain}</p>` : nothing}
      <div class="intention ${isAgain ? 'again' : ''}">
        <textarea
          rows="1"
          maxlength="200"
          dir="auto"
          aria-label=${trayPanelText.intentionLabel}
          placeholder=${trayPanelText.intention}
          .value=${session.intention}
          @change=${this.#saveIntention}
          @keydown=${this.#leaveOnEnter}
        ></textarea>
        <twelve-icon name="pen"></twelve-icon>
      </div>`;
  }

  #kinds(isPaused: boolean) {
    const kinds = fittingKinds(this.screen.tip.kinds, this.minutesLeft);
    const rung = rungOf(this.minutesLeft);
    const isPromise = rung === 'promise' && !isPaused;
    return html`${isPaused ? nothing : html`<p class="rung">${ladderText[rung]}</p>`}
      <div class="kinds" role="group" aria-label=${trayPanelText.kinds}>
        ${
          isPromise
            ? html`<button class="button primary" type="button" @click=${this.#openPromise}>
                ${promiseText.promise}
              </button>`
            : nothing
        }
        ${kinds
          .slice(0, isPromise ? 2 : 3)
          .map(
            (kind, index) =>
              html`<button
                class="button ${index === 0 && !isPaused && !isPromise ? 'primary' : ''}"
                type="button"
                @click=${() => this.#begin(kind)}
              >
                ${actionText[kind].label}
              </button>`,
          )}
        <button
          class="button all"
          type="button"
          aria-haspopup="dialog"
          aria-label=${trayPanelText.moreKinds}
          title=${trayPanelText.moreKinds}
          @click=${this.#openSheet}
        >
          <twelve-icon name="more"></twelve-icon>
        </button>
      </div>`;
  }

  #question(action: Action) {
    return html`<form class="question" @submit=${(event: Event) => this.#answer(event, action, true)}>
      <p class="asked" id="asked"><bdi>${actionText[action.kind].question(this.#name)}</bdi></p>
      <div class="answers" role="group" aria-labelledby="asked">
        <button class="button primary small" type="submit">${trayPanelText.yes}</button>
        <button class="button small" type="button" @click=${(event: Event) => this.#answer(event, action, false)}>
          ${trayPanelText.notThisTime}
        </button>
        <input
          class="field"
          name="answer-note"
          dir="auto"
          maxlength="500"
          autocomplete="off"
          aria-label=${trayPanelText.noteLabel}
          placeholder=${trayPanelText.notePlaceholder}
        />
      </div>
    </form>`;
  }

  #done(session: SessionRecord) {
    const deeds = session.actions.filter(({ state }) => state === 'confirmed');
    if (deeds.length === 0 && session.followUp === null) return nothing;
    const edited = deeds.find(({ id }) => id === this.editing);
    return html`<ul class="done" aria-label=${trayPanelText.done}>
        ${deeds.map((deed) => html`<li>${this.#deed(deed)}</li>`)}
        ${session.followUp === null ? nothing : html`<li>${this.#promise(session.followUp)}</li>`}
      </ul>
      ${
        edited === undefined
          ? nothing
          : html`<twelve-action-edit
              class="edit"
              .action=${edited}
              @edit-end=${() => (this.editing = null)}
            ></twelve-action-edit>`
      }`;
  }

  #deed(deed: Action) {
    const told = deed.note === '' ? actionText[deed.kind].done : `${actionText[deed.kind].done}: ${deed.note}`;
    return html`<button
      class="deed"
      type="button"
      aria-expanded=${this.editing === deed.id}
      aria-label=${trayPanelText.edit(told)}
      @click=${() => this.#toggleEdit(deed.id)}
    >
      <twelve-icon name="check"></twelve-icon><span dir="auto">${told}</span>
    </button>`;
  }

  #promise({ day, note }: FollowUp) {
    const told = promiseText.promised(note, dayText(day, this.screen.today));
    return html`<button class="deed" type="button" aria-label=${trayPanelText.edit(told)} @click=${this.#openPromise}>
      <twelve-icon name="calendar"></twelve-icon><span dir="auto">${told}</span>
    </button>`;
  }

  /** Rarely used, so it comes when it is asked for. */
  #toggleEdit(id: string): void {
    void import('./action-edit.ts');
    this.editing = this.editing === id ? null : id;
  }

  /** What is done without words opens at once, through the profile that was looked at last: that is where the user is. */
  #begin(kind: ActionKind): void {
    const session = this.#session;
    if (session === null) return;
    if (kind !== 'follow') {
      this.dispatchEvent(new ComposeEvent(kind));
      return;
    }
    const profileId = session.looks.at(-1)?.profileId ?? null;
    void ask(this, 'compose:follow', { contactId: session.contactId, profileId });
  }

  #answer(event: Event, action: Action, done: boolean): void {
    event.preventDefault();
    const note = this.answerNote?.value.trim() ?? '';
    void ask(this, 'session:answer-action', { actionId: action.id, done, note });
  }

  #saveIntention(event: Event): void {
    void ask(this, 'session:set-intention', { text: (event.target as HTMLTextAreaElement).value.trim() });
  }

  #leaveOnEnter(event: KeyboardEvent): void {
    if (event.key !== 'Escape' && (event.key !== 'Enter' || event.isComposing)) return;
    event.preventDefault();
    this.intention?.blur();
  }

  #goOn(): void {
    void ask(this, 'session:resume');
  }

  /** Rarely used, so it comes when it is asked for. */
  async #openSheet(): Promise<void> {
    await import('./kinds-sheet.ts');
    const sheet = this.renderRoot.querySelector('twelve-kinds-sheet') ?? document.createElement('twelve-kinds-sheet');
    sheet.name = this.#name;
    sheet.onPick = (kind) => (kind === 'promise' ? void this.#openPromise() : this.#begin(kind));
    this.renderRoot.append(sheet);
    await sheet.open();
  }

  async #openPromise(): Promise<void> {
    await import('./promise-sheet.ts');
    const sheet =
      this.renderRoot.querySelector('twelve-promise-sheet') ?? document.createElement('twelve-promise-sheet');
    sheet.name = this.#name;
    sheet.today = this.screen.today;
    this.renderRoot.append(sheet);
    await sheet.open(this.#session?.followUp ?? null);
  }

  #press(key: string): boolean {
    const opened = this.#opened;
    const asked = opened !== undefined && (key === sessionKeys.yes || key === sessionKeys.no);
    if (asked) {
      const note = this.answerNote?.value.trim() ?? '';
      void ask(this, 'session:answer-action', { actionId: opened.id, done: key === sessionKeys.yes, note });
    } else if (key === sessionKeys.allKinds) void this.#openSheet();
    else if (key === sessionKeys.intention && this.intention !== null) this.intention.focus();
    else return false;
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-action-tray': ActionTray;
  }
}
