import { css, html, LitElement, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { aheadText } from '../../../core/text/week-ahead-text.ts';
import { commonText } from '../../../core/text/common-text.ts';
import { undoText } from '../../../core/text/undo-text.ts';
import { weekText } from '../../../core/text/week-text.ts';
import { addDays, weekdayOf } from '../../../core/week/civil-day.ts';
import { hideNames, hideNamesOfYear } from '../../../core/week/hide-names.ts';
import type { Day, WeekSummary } from '../../../core/week/week-summary.ts';
import type { CalendarDay, YearSummary } from '../../../core/week/year-summary.ts';
import { ShortcutController } from '../../controllers/shortcut-controller.ts';
import { SubscriptionController } from '../../controllers/subscription-controller.ts';
import { UndoController } from '../../controllers/undo-controller.ts';
import { request, RequestError, subscribe } from '../../ipc/bridge.ts';
import { adoptTokens } from '../../styles/adopt-tokens.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { menuItems } from '../../styles/menu-items.ts';
import type {
  CorrectEvent,
  DataSaveEvent,
  DayChooseEvent,
  FollowUpKeepEvent,
  MonthShowEvent,
  PersonOpenEvent,
  PersonStartEvent,
  PostOpenEvent,
  WeekMoveEvent,
  WeekStartEvent,
  WeekStep,
  YearShowEvent,
} from '../../week/week-events.ts';
import { stepOf } from '../../week/week-keys.ts';
import type { AroundWeek } from '../../week/week-page.ts';
import { MannerController } from '../manner-controller.ts';
import { WeekCorrections, type Told } from './week-corrections.ts';
import { WeekTakingAlong } from './week-taking-along.ts';
import '../../components/twelve-toast.ts';
import { askForDays, askForYear, lookAround, nothingAround, tellReturned } from './week-surroundings.ts';
import '../../week/week-page.ts';
import '../../week/year-page.ts';

/** The root of the week window: asks main for a week and shows it. */
@customElement('twelve-week-window')
export class WeekWindow extends LitElement {
  static override styles = [
    base,
    buttons,
    menuItems,
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
  @state() private around: AroundWeek = nothingAround;
  @state() private monthDays: readonly CalendarDay[] = [];
  /** The year that is looked back on; null while a week is shown. */
  @state() private year: YearSummary | null = null;
  @state() private areNamesHidden = false;
  @state() private hasFailed = false;
  @state() private told: Told = { message: '', undo: null, isFailure: false };

  /** A day of the week to show; null for the present week, which moves on by itself. */
  #day: Day | null = null;
  readonly #corrections = new WeekCorrections(
    () => this.renderRoot,
    (told) => (this.told = told),
  );

  readonly #taking = new WeekTakingAlong({
    root: () => this.renderRoot,
    tell: (told) => (this.told = told),
    attempt: (act) => this.#attempt(act),
  });

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
      <main
        @week-move=${this.#onMove}
        @week-start=${this.#onStart}
        @correct=${this.#onCorrect}
        @person-open=${({ contactId }: PersonOpenEvent) => this.#attempt(() => request('contacts:open', { contactId }))}
        @day-choose=${({ day }: DayChooseEvent) => this.#showWeekOf(day)}
        @month-show=${this.#onMonth}
        @year-show=${this.#onYear}
        @names-hide=${() => (this.areNamesHidden = !this.areNamesHidden)}
        @person-start=${({ contactId }: PersonStartEvent) => this.#start(contactId)}
        @follow-up-keep=${({ followUpId }: FollowUpKeepEvent) => this.#keep(followUpId)}
        @data-save=${({ wanted }: DataSaveEvent) => this.#taking.saveData(wanted)}
        @post-open=${({ url }: PostOpenEvent) => this.#attempt(() => request('week:open-post', { url }))}
      >
        ${this.week === null ? nothing : keyed(this.#manner.locale, this.#page(this.week))}
        ${this.week === null && this.hasFailed ? this.#failure() : nothing}
      </main>
      ${this.#toast()}
    `;
  }

  #page(week: WeekSummary) {
    const { year } = this;
    if (year !== null) {
      return html`<twelve-year-page
        .year=${this.areNamesHidden ? hideNamesOfYear(year, weekText.alias) : year}
        .weekStart=${weekdayOf(week.firstDay)}
      ></twelve-year-page>`;
    }
    const shown = this.areNamesHidden ? hideNames(week, weekText.alias) : week;
    return html`<twelve-week-page
      .week=${shown}
      .around=${this.around}
      .monthDays=${this.monthDays}
      ?areNamesHidden=${this.areNamesHidden}
      >${this.#taking.menu(shown, this.areNamesHidden)}</twelve-week-page
    >`;
  }

  #toast() {
    const { message, undo, isFailure } = this.told;
    return html`<twelve-toast
      .message=${live(message)}
      .icon=${isFailure ? 'warning' : 'check'}
      @toast-close=${() => (this.told = { message: '', undo: null, isFailure: false })}
    >
      ${
        undo === null
          ? nothing
          : html`<button class="button link small" type="button" @click=${undo}>${undoText.undo}</button>`
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
      // What is around the week is asked for when it is painted, so that nobody waits for it.
      await this.updateComplete;
      const around = await lookAround(week);
      if (asked !== this.#asked) return;
      this.around = around;
      if (this.year !== null) this.year = await askForYear(this.year.year);
      await tellReturned(around);
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
    if (this.week === null || this.year !== null) return false;
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
    this.year = null;
    scrollTo({ top: 0 });
    void this.#load();
  }

  #onCorrect({ wanted }: CorrectEvent): void {
    if (this.week !== null) void this.#corrections.open(wanted, this.week);
  }

  #say(message: string): void {
    this.told = { message, undo: null, isFailure: true };
  }

  #onMonth({ firstDay, lastDay }: MonthShowEvent): void {
    void this.#attempt(async () => void (this.monthDays = await askForDays(firstDay, lastDay)));
  }

  #onYear({ wanted }: YearShowEvent): void {
    scrollTo({ top: 0 });
    if (wanted === 'week') this.year = null;
    else void this.#attempt(async () => void (this.year = await askForYear(wanted)));
  }

  #onStart(event: WeekStartEvent): void {
    if (event.wanted === 'session') this.#start(null);
    else void this.#attempt(() => request('windows:open', { window: 'session' }));
  }

  #start(contactId: string | null): void {
    void this.#attempt(async () => {
      await request('session:start', { contactId });
      await request('windows:open', { window: 'session' });
    });
  }

  #keep(followUpId: string): void {
    const mark = (isKept: boolean): Promise<void> =>
      this.#attempt(() => request('week:keep-follow-up', { followUpId, isKept }));
    void mark(true).then(() => {
      this.told = { message: aheadText.wasKept, undo: () => mark(false), isFailure: false };
    });
  }

  /** Says in a sentence what main refused. Anything else is a bug, and is not hidden. */
  async #attempt(act: () => Promise<unknown>): Promise<void> {
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
