import { css, html, LitElement, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { commonText } from '../../../core/text/common-text.ts';
import { undoText } from '../../../core/text/undo-text.ts';
import { weekText } from '../../../core/text/week-text.ts';
import { addDays } from '../../../core/week/civil-day.ts';
import type { Day, WeekSummary } from '../../../core/week/week-summary.ts';
import { ShortcutController } from '../../controllers/shortcut-controller.ts';
import { SubscriptionController } from '../../controllers/subscription-controller.ts';
import { UndoController } from '../../controllers/undo-controller.ts';
import { request, RequestError, subscribe } from '../../ipc/bridge.ts';
import { adoptTokens } from '../../styles/adopt-tokens.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import type { CorrectEvent, WeekMoveEvent, WeekStartEvent, WeekStep } from '../../week/week-events.ts';
import { stepOf } from '../../week/week-keys.ts';
import { MannerController } from '../manner-controller.ts';
import { WeekCorrections, type Told } from './week-corrections.ts';
import '../../components/twelve-toast.ts';
import '../../week/week-page.ts';

/** The root of the week window: asks main for a week and shows it. */
@customElement('twelve-week-window')
export class WeekWindow extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      .failed {
        display: grid;
        justify-items: center;
        gap: 16px;
        padding: 32px;
      }
    `,
  ];

  readonly #manner = new MannerController(this);

  @state() private week: WeekSummary | null = null;
  @state() private hasFailed = false;
  @state() private told: Told = { message: '', undo: null, isFailure: false };

  /** A day of the week to show; null for the present week, which moves on by itself. */
  #day: Day | null = null;
  readonly #corrections = new WeekCorrections(
    () => this.renderRoot,
    (told) => (this.told = told),
  );

  /** The latest question: an answer to an older one comes too late to be shown. */
  #asked = 0;

  constructor() {
    super();
    new SubscriptionController(this, () => subscribe('week:changed', () => void this.#load()));
    new SubscriptionController(this, () => subscribe('week:show', ({ day }) => this.#showWeekOf(day)));
    new SubscriptionController(this, () => subscribe('windows:notice', ({ message }) => this.#say(message)));
    // A window left open overnight shows yesterday as today until somebody looks at it again.
    new SubscriptionController(this, () => {
      const look = (): void => void (document.hidden || this.#load());
      document.addEventListener('visibilitychange', look);
      window.addEventListener('focus', look);
      return () => {
        document.removeEventListener('visibilitychange', look);
        window.removeEventListener('focus', look);
      };
    });
    new ShortcutController(this, (key) => this.#press(key));
    new UndoController(this, () => void this.#corrections.undo(null));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptTokens();
    document.title = weekText.windowTitle;
    void this.#load();
  }

  override render() {
    return html`
      <main @week-move=${this.#onMove} @week-start=${this.#onStart} @correct=${this.#onCorrect}>
        ${this.week === null ? nothing : keyed(this.#manner.locale, html`<twelve-week-page .week=${this.week}></twelve-week-page>`)}
        ${this.week === null && this.hasFailed ? this.#failure() : nothing}
      </main>
      ${this.#toast()}
    `;
  }

  #toast() {
    const { message, undo, isFailure } = this.told;
    return html`<twelve-toast
      .message=${live(message)}
      .icon=${isFailure ? 'warning' : 'check'}
      @toast-close=${() => this.#tell('', null)}
    >
      ${
        undo === null
          ? nothing
          : html`<button class="button link small" type="button" @click=${() => this.#corrections.undo(undo)}>
              ${undoText.undo}
            </button>`
      }
    </twelve-toast>`;
  }

  #failure() {
    return html`<div class="failed">
      <p>${weekText.failed}</p>
      <button class="button" type="button" @click=${this.#load}>${commonText.tryAgain}</button>
    </div>`;
  }

  async #load(): Promise<void> {
    const asked = ++this.#asked;
    await this.#attempt(async () => {
      const week = await request('week:summary', { day: this.#day });
      if (asked !== this.#asked) return;
      this.week = week;
      if (week.isThisWeek) this.#day = null;
    });
  }

  #press(key: string): boolean {
    const step = stepOf(key, this.matches(':dir(rtl)') ? 'rtl' : 'ltr');
    return step !== undefined && this.#move(step);
  }

  #onMove(event: WeekMoveEvent): void {
    this.#move(event.step);
  }

  /** Whether the step leads anywhere. A key that does not is left to the page, which may scroll. */
  #move(step: WeekStep): boolean {
    if (this.week === null) return false;
    const { firstDay, hasEarlier, hasLater, isThisWeek } = this.week;
    const isOpen = { earlier: hasEarlier, later: hasLater, now: !isThisWeek }[step];
    if (!isOpen) return false;
    this.#day = { earlier: addDays(firstDay, -7), later: addDays(firstDay, 7), now: null }[step];
    scrollTo({ top: 0 });
    void this.#load();
    return true;
  }

  #showWeekOf(day: Day): void {
    this.#day = day;
    scrollTo({ top: 0 });
    void this.#load();
  }

  #onCorrect({ wanted }: CorrectEvent): void {
    if (this.week !== null) void this.#corrections.open(wanted, this.week);
  }

  #tell(message: string, undo: string | null): void {
    this.told = { message, undo, isFailure: false };
  }

  #say(message: string): void {
    this.told = { message, undo: null, isFailure: true };
  }

  #onStart(event: WeekStartEvent): void {
    void this.#attempt(async () => {
      if (event.wanted === 'session') await request('session:start', { contactId: null });
      await request('windows:open', { window: 'session' });
    });
  }

  /** Says in a sentence what main refused. Anything else is a bug, and is not hidden. */
  async #attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
      this.hasFailed = false;
    } catch (error) {
      this.hasFailed = true;
      if (!(error instanceof RequestError)) throw error;
      this.#say(error.message);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-week-window': WeekWindow;
  }
}
