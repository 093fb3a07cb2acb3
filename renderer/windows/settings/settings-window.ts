import { html, LitElement, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { SettingsView } from '../../../core/ipc/settings-requests.ts';
import { findSettings, hasWords } from '../../../core/settings/find-settings.ts';
import type { SettingName } from '../../../core/settings/settings-schema.ts';
import type { Settings } from '../../../core/settings/settings.ts';
import { isInForce, settingsOn } from '../../../core/settings/shown-settings.ts';
import { commonText } from '../../../core/text/common-text.ts';
import { loginText } from '../../../core/text/login-text.ts';
import { settingsText } from '../../../core/text/settings-text.ts';
import { settingsImportText, settingsWindowText } from '../../../core/text/settings-window-text.ts';
import { ShortcutController } from '../../controllers/shortcut-controller.ts';
import { SubscriptionController } from '../../controllers/subscription-controller.ts';
import { MannerController } from '../manner-controller.ts';
import { request, RequestError, subscribe } from '../../ipc/bridge.ts';
import type { SettingsBar } from '../../settings/settings-bar.ts';
import type {
  LoginChangeEvent,
  RecordKeysEvent,
  SettingChangeEvent,
  SettingResetEvent,
  SettingsActionEvent,
} from '../../settings/settings-events.ts';
import { adoptTokens, applyTheme } from '../../styles/adopt-tokens.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { actionSections, SettingsActions, type Notice } from './settings-actions.ts';
import { styles } from './settings-window.styles.ts';
import { SystemController } from './system-controller.ts';
import { updateAction, UpdatesController } from './updates-controller.ts';
import '../../components/twelve-toast.ts';
import '../../settings/action-section.ts';
import '../../settings/login-row.ts';
import '../../settings/settings-bar.ts';
import '../../settings/settings-list.ts';

adoptTokens();

/** The settings window: everything holds as soon as it is chosen. */
@customElement('twelve-settings-window')
export class SettingsWindow extends LitElement {
  static override styles = [base, buttons, styles];

  @state() private view: SettingsView | null = null;
  @state() private hasFailed = false;
  @state() private query = '';
  @state() private notice: Notice | null = null;
  /** How the settings were before the last reset or import; null when there is nothing to take back. */
  @state() private former: Settings | null = null;

  readonly #system = new SystemController(this, (act) => void this.#attempt(act));

  readonly #updates = new UpdatesController(this, (act) => void this.#attempt(act));

  readonly #actions = new SettingsActions(this, {
    attempt: (act) => void this.#attempt(act),
    tell: (text, undo) => this.#tell(text, undo),
    // What was before a restore or an erasure is nothing to go back to by a single setting.
    settingsReplaced: () => (this.former = null),
  });

  @query('twelve-settings-bar') private bar!: SettingsBar;

  constructor() {
    super();
    new MannerController(this);
    new SubscriptionController(this, () => subscribe('settings:changed', (settings) => this.#take(settings)));
    new SubscriptionController(this, () =>
      subscribe('windows:notice', ({ message }) => (this.notice = { text: message, isFailure: true, undo: null })),
    );
    new ShortcutController(this, (key) => key === '/' && this.#search());
    new SubscriptionController(this, () => {
      const hear = (event: KeyboardEvent): void => {
        if ((event.ctrlKey || event.metaKey) && event.key === 'f' && this.#search()) event.preventDefault();
      };
      window.addEventListener('keydown', hear);
      return () => window.removeEventListener('keydown', hear);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = settingsWindowText.windowTitle;
    void this.#load();
  }

  override render() {
    return html`
      <main
        @setting-change=${this.#change}
        @setting-reset=${this.#reset}
        @settings-action=${this.#act}
        @login-change=${({ isOn }: LoginChangeEvent) => this.#system.setLogin(isOn)}
        @record-keys=${({ isRecording }: RecordKeysEvent) => this.#system.record(isRecording)}
      >
        ${this.#content()}
      </main>
      <twelve-toast
        .message=${this.notice?.text ?? ''}
        icon=${this.notice?.isFailure === true ? 'warning' : 'check'}
        @toast-close=${() => (this.notice = null)}
      >
        ${
          this.notice?.undo
            ? html`<button class="button link small" type="button" @click=${this.notice.undo}>
                ${settingsWindowText.undo}
              </button>`
            : nothing
        }
      </twelve-toast>
    `;
  }

  #content() {
    if (this.view === null) return this.hasFailed ? this.#failed() : nothing;
    const names = this.#names(this.view);
    const sections = actionSections(this.#actions, this.query, this.#updates.row);
    const found = names.length + sections.reduce((sum, { rows }) => sum + rows.length, 0) + (this.#showsLogin ? 1 : 0);
    const isSearching = this.query.trim() !== '';
    return html`
      <twelve-settings-bar
        query=${this.query}
        ?canUndo=${this.former !== null}
        @query-change=${() => (this.query = this.bar.query)}
        @settings-export=${this.#export}
        @settings-import=${this.#import}
        @settings-undo=${this.#undo}
      ></twelve-settings-bar>
      <p class="silent" role="status">${isSearching ? settingsWindowText.found(found) : ''}</p>
      <div class="list">
        ${
          found === 0
            ? this.#nothingFound()
            : html`<twelve-settings-list
                .view=${this.view}
                .names=${names}
                .shortcuts=${this.#system.shortcuts}
              ></twelve-settings-list>`
        }
        ${this.#login(this.view)}
        ${sections.map(
          ({ heading, rows }) => html`<twelve-action-section heading=${heading} .rows=${rows}></twelve-action-section>`,
        )}
      </div>
    `;
  }

  /** While nothing is searched for, what does not matter just now stays out of the way. */
  #names({ settings, platform }: SettingsView): readonly SettingName[] {
    const names = settingsOn(platform);
    if (this.query.trim() !== '') return findSettings(names, this.query);
    return names.filter((name) => isInForce(name, settings));
  }

  get #showsLogin(): boolean {
    return this.#system.login !== null && hasWords(this.query, [loginText.title, loginText.label, loginText.sentence]);
  }

  #login({ platform }: SettingsView) {
    if (!this.#showsLogin) return nothing;
    return html`<twelve-login-section
      state=${this.#system.login ?? 'off'}
      platform=${platform}
    ></twelve-login-section>`;
  }

  #nothingFound() {
    return html`<div class="nothing">
      <p><bdi>${settingsWindowText.nothingFound(this.query.trim())}</bdi></p>
      <button class="button" type="button" @click=${this.#showAll}>${settingsWindowText.showAll}</button>
    </div>`;
  }

  #failed() {
    return html`<div class="nothing">
      <p>${settingsWindowText.failed}</p>
      <button class="button" type="button" @click=${this.#load}>${commonText.tryAgain}</button>
    </div>`;
  }

  #take(settings: Settings): void {
    applyTheme(settings.theme);
    if (this.view !== null) this.view = { ...this.view, settings };
  }

  #search(): boolean {
    this.bar?.focus();
    return this.view !== null;
  }

  #showAll(): void {
    this.query = '';
    this.bar.focus();
  }

  #change({ patch }: SettingChangeEvent): void {
    void this.#attempt(async () => this.#take(await request('settings:set', { patch })));
  }

  #reset({ setting }: SettingResetEvent): void {
    const text =
      setting === null ? settingsWindowText.wereReset : settingsWindowText.wasReset(settingsText[setting].label);
    void this.#attempt(async () => {
      const before = this.view?.settings ?? null;
      this.#take(await request('settings:reset', { name: setting }));
      this.#offerUndo(before, text);
    });
  }

  #undo(): void {
    const { former } = this;
    if (former === null) return;
    void this.#attempt(async () => {
      this.#take(await request('settings:set', { patch: former }));
      this.former = null;
      this.#tell(settingsWindowText.wereTakenBack);
    });
  }

  #offerUndo(before: Settings | null, text: string): void {
    this.former = before;
    this.#tell(text, before === null ? null : () => this.#undo());
  }

  #act({ action }: SettingsActionEvent): void {
    void this.#attempt(() => (action === updateAction ? this.#updates.goOn() : this.#actions.run(action)));
  }

  #tell(text: string, undo: Notice['undo'] = null): void {
    this.notice = { text, isFailure: false, undo };
  }

  #export(): void {
    void this.#attempt(async () => {
      const file = await request('settings:export');
      if (file !== null) this.#tell(settingsWindowText.exported(file));
    });
  }

  #import(): void {
    void this.#attempt(async () => {
      const before = this.view?.settings ?? null;
      const report = await request('settings:import');
      if (report === null) return;
      this.#offerUndo(report.changed > 0 ? before : null, settingsImportText(report));
    });
  }

  async #load(): Promise<void> {
    await this.#attempt(async () => {
      this.view = await request('settings:get');
      applyTheme(this.view.settings.theme);
    });
    await this.#actions.load();
  }

  /** Says in a sentence what main refused. Anything else is a bug, and is not hidden. */
  async #attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
      this.hasFailed = false;
    } catch (error) {
      this.hasFailed = true;
      if (!(error instanceof RequestError)) throw error;
      this.notice = { text: error.message, isFailure: true, undo: null };
      // The control shows what was wanted: drawn again, it shows what holds.
      if (this.view !== null) this.#take({ ...this.view.settings });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-settings-window': SettingsWindow;
  }
}
