import { html, LitElement, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { ActionKind } from '../../../core/actions/action.ts';
import { firstName } from '../../../core/contacts/first-name.ts';
import type { ExportSource } from '../../../core/import/export-source.ts';
import type { SessionScreen } from '../../../core/ipc/session-requests.ts';
import { commonText } from '../../../core/text/common-text.ts';
import { dropText } from '../../../core/text/drop-text.ts';
import { undoText } from '../../../core/text/undo-text.ts';
import { sessionText } from '../../../core/text/session-text.ts';
import type { RingMinuteEvent } from '../../components/ring-events.ts';
import type { TwelveToast } from '../../components/twelve-toast.ts';
import { ShortcutController } from '../../controllers/shortcut-controller.ts';
import { SubscriptionController } from '../../controllers/subscription-controller.ts';
import { UndoController } from '../../controllers/undo-controller.ts';
import { droppedWish, mayBeDropped } from '../../imports/import-events.ts';
import { request, RequestError, subscribe } from '../../ipc/bridge.ts';
import type { AskEvent, ShowEvent } from '../../session/session-events.ts';
import { sessionKeys } from '../../session/session-keys.ts';
import { undoOf, type Undo } from '../../session/session-undo.ts';
import { adoptTokens } from '../../styles/adopt-tokens.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { MannerController } from '../manner-controller.ts';
import { LinkController } from './link-controller.ts';
import { playSound } from './play-sound.ts';
import { PostsController } from './posts-controller.ts';
import { styles } from './session-window.styles.ts';
import '../../components/twelve-icon.ts';
import '../../components/twelve-toast.ts';
import '../../session/session-running.ts';

adoptTokens();

/** Minutes at which a screen reader is told how much is left; the numerals themselves are silent. */
const spokenMinutes = new Set([6, 3, 1, 0]);

type View = 'first-run' | 'rest' | 'running' | 'away' | 'reflecting';

/** Only what a running session needs comes with the window; the rest when it is first shown. */
const load: Readonly<Record<View, () => Promise<unknown>>> = {
  'first-run': () => import('../import-desk.ts'),
  rest: () => import('../../session/session-rest.ts'),
  running: () => Promise.resolve(),
  away: () => import('../../session/session-away.ts'),
  reflecting: () => import('../../session/session-reflection.ts'),
};

/** The session window: asks main for everything, and hands it down to the elements that show it. */
@customElement('twelve-session-window')
export class SessionWindow extends LitElement {
  static override styles = [base, buttons, styles];

  @state() private screen: SessionScreen | null = null;
  @state() private isAdding = false;
  /** What the user comes back for, when they add people. */
  @state() private source: ExportSource | null = null;
  @state() private spoken = '';
  /** Why nothing can be shown. */
  @state() private failure = '';

  /** What the last change is taken back with; null when there is nothing. */
  @state() private undo: Undo | null = null;

  @query('twelve-toast') private toast!: TwelveToast;

  #shown: View | null = null;
  readonly #posts = new PostsController(this);

  constructor() {
    super();
    this.addEventListener('ask', (event) => this.#ask(event));
    this.addEventListener('show', (event) => this.#show(event));
    this.addEventListener('import-begin', () => (this.isAdding = true));
    this.addEventListener('import-leave', () => this.#addPeople(false));
    this.addEventListener('dragover', (event) => {
      if (mayBeDropped(event)) event.preventDefault();
    });
    this.addEventListener('drop', (event) => void this.#drop(event));
    this.addEventListener('compose', ({ kind }) => void this.#compose(kind));
    this.addEventListener('ring-minute', (event) => this.#speakMinute(event));
    // With another locale main sends the screen anew, so that all of it is drawn again.
    new MannerController(this);
    new LinkController(this, (text) => this.#say(text));
    new ShortcutController(this, (key) => this.#press(key));
    new UndoController(this, () => this.#undo());
    new SubscriptionController(this, () => this.#subscribe());
  }

  protected override willUpdate(): void {
    const view = this.#view;
    if (view !== null) void load[view]();
    this.#posts.follow(view === 'running' ? (this.screen?.contact?.id ?? null) : null);
  }

  override render() {
    return html`
      <main class="view" tabindex="-1">${this.#content()}</main>
      <div class="silent" role="status">${this.spoken}</div>
      <twelve-toast>
        ${
          this.undo === null
            ? nothing
            : html`<button class="button link small" type="button" @click=${this.#undo}>${undoText.undo}</button>`
        }
      </twelve-toast>
    `;
  }

  /** A new view takes the focus, so that the keyboard and the screen reader are never left on what is gone. */
  protected override updated(): void {
    const before = this.#shown;
    this.#shown = this.#view;
    if (before === this.#shown) return;
    if (before === 'first-run' || this.#shown === 'first-run') {
      void this.#try(request('windows:stay-open', { staysOpen: this.#shown === 'first-run' }));
    }
    if (before === null) return;
    const content = this.renderRoot.firstElementChild;
    if (content instanceof HTMLElement) content.focus({ preventScroll: true });
  }

  get #view(): View | null {
    if (this.screen === null) return null;
    const { state, contactCount } = this.screen;
    if (state.kind === 'rest') return contactCount === 0 || this.isAdding ? 'first-run' : 'rest';
    if (state.kind === 'reflecting') return 'reflecting';
    return state.kind === 'paused' && state.reason !== 'user' ? 'away' : 'running';
  }

  #content() {
    const { screen } = this;
    if (screen === null) return this.failure === '' ? nothing : this.#failed();
    switch (this.#view) {
      case 'first-run':
        return html`<twelve-import-desk
          .isFirst=${screen.contactCount === 0}
          .canGoBack=${screen.contactCount > 0}
          .source=${this.source}
        ></twelve-import-desk>`;
      case 'rest':
        return html`<twelve-session-rest .screen=${screen}></twelve-session-rest>`;
      case 'running':
        return html`<twelve-session-running .screen=${screen} .posts=${this.#posts.view}></twelve-session-running>`;
      case 'away':
        return html`<twelve-session-away .screen=${screen}></twelve-session-away>`;
      case 'reflecting':
        return html`<twelve-session-reflection .screen=${screen}></twelve-session-reflection>`;
      case null:
        return nothing;
    }
  }

  #failed() {
    return html`<div class="failed">
      <p role="alert">${this.failure}</p>
      <button class="button" type="button" @click=${this.#load}>${commonText.tryAgain}</button>
    </div>`;
  }

  #subscribe(): () => void {
    const ends = [
      subscribe('session:screen', (screen) => this.#take(screen)),
      subscribe('session:sound', playSound),
      subscribe('windows:notice', ({ message }) => this.#say(message)),
      subscribe('imports:show', ({ source }) => this.#addPeople(true, source)),
    ];
    void this.#load();
    return () => ends.forEach((end) => end());
  }

  async #load(): Promise<void> {
    try {
      const screen = await request('session:screen');
      if (this.screen === null) this.#take(screen);
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.failure = error.message;
    }
  }

  #take(screen: SessionScreen): void {
    const before = this.screen;
    this.screen = screen;
    const { state } = screen;
    if (state.kind !== 'rest') this.isAdding = false;
    const isStart = state.kind === 'running' && before !== null && before.state.kind === 'rest';
    if (isStart) {
      const { plannedMs, contactName } = state.session;
      this.spoken = sessionText.announceStart(Math.round(plannedMs / 60_000), firstName(contactName));
    }
    if (state.kind === 'reflecting' && before?.state.kind === 'running') this.spoken = sessionText.announceLeft(0);
  }

  #ask(event: AskEvent): void {
    const { name, args } = event.ask;
    event.isDone = this.#try(request(name, ...args).then((value: unknown) => ({ value }))).then((answer) => {
      if (answer === undefined) return false;
      const undo = undoOf(event.ask, answer.value);
      if (undo !== null) this.#say(undo.message, undo);
      return true;
    });
  }

  #undo(): void {
    const { undo } = this;
    if (undo === null) return;
    const { name, args } = undo.ask;
    this.#say('');
    void this.#try(request(name, ...args));
  }

  #show(event: ShowEvent): void {
    if (event.view === 'keys') void this.#openKeys();
    else this.#addPeople(event.view === 'add-people');
  }

  #addPeople(isAdding: boolean, source: ExportSource | null = null): void {
    this.isAdding = isAdding;
    this.source = source;
  }

  async #openKeys(): Promise<void> {
    await import('../../session/keys-sheet.ts');
    const sheet = this.renderRoot.querySelector('twelve-keys-sheet') ?? document.createElement('twelve-keys-sheet');
    this.renderRoot.append(sheet);
    await sheet.open();
  }

  /** Comes when something is first said. */
  async #compose(kind: ActionKind): Promise<void> {
    const { state } = this.screen ?? { state: null };
    if (state === null || state.kind === 'rest') return;
    const { contactId, looks } = state.session;
    const { openComposer } = await import('./open-composer.ts');
    await openComposer({
      root: this.renderRoot,
      wanted: { kind, contactId, looked: looks.at(-1) ?? null },
      attempt: (answer) => this.#try(answer),
      tell: (message) => this.#say(message, null, 'copy'),
    });
  }

  /** Files are looked through first; a link is somebody, at once. */
  async #drop(event: DragEvent): Promise<void> {
    const wanted = mayBeDropped(event) ? droppedWish(event.dataTransfer) : null;
    if (wanted === null) return;
    event.preventDefault();
    const { bringInLink, lookInto } = await import('../take-dropped.ts');
    if (wanted.kind === 'text') {
      const said = await this.#try(bringInLink(wanted.text));
      if (said !== undefined) this.#say(said.message, said.undo);
    } else if (this.screen?.state.kind === 'rest') {
      this.#addPeople(true);
      await lookInto(this, wanted);
    } else this.#say(dropText.afterSession);
  }

  #speakMinute({ minutesLeft }: RingMinuteEvent): void {
    if (spokenMinutes.has(minutesLeft)) this.spoken = sessionText.announceLeft(minutesLeft);
  }

  #press(key: string): boolean {
    if (key === sessionKeys.keys) void this.#openKeys();
    // A popover has no frame to close it by.
    else if (key === sessionKeys.close) void this.#try(request('windows:close'));
    else return false;
    return true;
  }

  #say(message: string, undo: Undo | null = null, icon = undo === null ? 'warning' : 'check'): void {
    this.undo = undo;
    this.toast.icon = icon;
    this.toast.message = message;
  }

  /** What a request answers, or undefined after telling the user why it did not. */
  async #try<T>(answer: Promise<T>): Promise<T | undefined> {
    try {
      return await answer;
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.#say(error.message);
      return undefined;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-session-window': SessionWindow;
  }
}
