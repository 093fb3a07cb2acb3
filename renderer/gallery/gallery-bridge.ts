import type {
  Bridge,
  BroadcastName,
  Broadcasts,
  Reply,
  RequestName,
  RequestResult,
  Failure,
} from '../../core/ipc/contract.ts';
import type { SessionToCorrect } from '../../core/ipc/corrections-requests.ts';
import type { ImportsRequests, ImportStage } from '../../core/ipc/imports-requests.ts';
import type { DuplicatesView } from '../../core/ipc/duplicates-requests.ts';
import type { DataRequests } from '../../core/ipc/data-requests.ts';
import type { UpdatesView } from '../../core/updates/update-state.ts';
import type { LoginState } from '../../core/login/login-view.ts';
import type { ShortcutStates } from '../../core/shortcuts/shortcut-state.ts';
import type { LinkQuestion } from '../../core/links/link-question.ts';
import type { PillView } from '../../core/ipc/pill-requests.ts';
import type { SessionScreen } from '../../core/ipc/session-requests.ts';
import type { PostsView } from '../../core/posts/post.ts';
import type { SettingsView } from '../../core/ipc/settings-requests.ts';
import type { SettingName } from '../../core/settings/settings-schema.ts';
import { defaultOf, defaultSettings, type Settings } from '../../core/settings/settings.ts';
import { addDays } from '../../core/week/civil-day.ts';
import type { WeekSummary } from '../../core/week/week-summary.ts';
import { aCorrectionReport, correctionFixtures, foundPeople } from './correction-fixtures.ts';
import { answerContacts, contactsFixtures, type ContactsAnswers } from './contacts-fixtures.ts';
import { importAnswers } from './import-fixtures.ts';
import { duplicatesFixtures } from './duplicates-fixtures.ts';
import { composeAnswer } from './compose-fixtures.ts';
import { dataAnswers } from './data-fixtures.ts';
import { aPostsView } from './posts-fixtures.ts';
import { settingsFixtures } from './settings-fixtures.ts';
import { weekFixtures } from './week-fixtures.ts';
import { aheadFixture, calendarDay, levelsFixture, returnsFixture, usualYear } from './year-fixtures.ts';

/** What every window asks by itself, which no test is about. */
const quiet: ReadonlySet<RequestName> = new Set([
  'session:screen',
  'pill:view',
  'links:question',
  'posts:view',
  'login:get',
  'shortcuts:states',
  'updates:get',
]);

/** A request as it was made, for tests to look at. */
export interface MadeRequest {
  readonly name: RequestName;
  readonly args: readonly unknown[];
}

const putAsideKinds: Readonly<Record<string, string>> = { 'queue:not-now': 'snooze', 'queue:never-ask': 'never-ask' };

/** Stands in for main: shows one screen, says yes to everything, and remembers what it was asked. */
export class GalleryBridge implements Bridge {
  readonly made: MadeRequest[] = [];
  /** Whether the window asked to stay when it loses the focus. */
  staysOpen = false;
  /** What the next requests answer instead of yes. */
  failure: Failure | null = null;
  /** What asking for the screen answers instead of the screen. */
  screenFailure: Failure | null = null;
  screen: SessionScreen;
  duplicates: DuplicatesView = duplicatesFixtures.usual;
  week: WeekSummary = weekFixtures.usual;
  /** What stands around the week. */
  around = { levels: levelsFixture, year: usualYear, ahead: aheadFixture, returns: returnsFixture };
  correctable: SessionToCorrect = correctionFixtures.usual;
  settings: SettingsView = settingsFixtures['as they come'];
  /** What requests about all of the data answer. */
  data: { [Name in keyof DataRequests]: ReturnType<DataRequests[Name]> } = { ...dataAnswers };
  /** What requests about imports answer. */
  imports: { [Name in keyof ImportsRequests]: ReturnType<ImportsRequests[Name]> } = { ...importAnswers };
  /** Files that were dropped. */
  readonly opened: unknown[] = [];
  pill: PillView | null = null;
  link: LinkQuestion | null = null;
  contacts: ContactsAnswers = contactsFixtures.usual;
  login: LoginState = 'off';
  updates: UpdatesView = { version: '0.1.0', state: { kind: 'idle' } };
  shortcuts: ShortcutStates = { startShortcut: 'none', showShortcut: 'none' };
  posts: PostsView = aPostsView();
  readonly #listeners = new Map<BroadcastName, Set<(payload: never) => void>>();

  constructor(screen: SessionScreen) {
    this.screen = screen;
  }

  request<N extends RequestName>(name: N, ...args: readonly unknown[]): Promise<Reply<RequestResult<N>>> {
    if (name === 'windows:stay-open') this.staysOpen = (args[0] as { readonly staysOpen: boolean }).staysOpen;
    else if (!quiet.has(name)) this.made.push({ name, args });
    const failure = name === 'session:screen' ? this.screenFailure : this.failure;
    if (failure !== null) return Promise.resolve({ ok: false, failure });
    return Promise.resolve({ ok: true, value: this.#answer(name, args[0]) as RequestResult<N> });
  }

  #answer(name: RequestName, options: unknown): unknown {
    if (name === 'session:screen') return this.screen;
    if (name.startsWith('week:')) return this.#answerWeek(name, options);
    if (name === 'contacts:find') return foundPeople;
    if (name.startsWith('contacts:')) return answerContacts(this.contacts, name, options);
    if (name === 'corrections:session') return this.correctable;
    if (name.startsWith('compose:')) return composeAnswer(name, options);
    if (name.startsWith('corrections:')) return aCorrectionReport(name);
    if (name.startsWith('data:')) return this.data[name as keyof DataRequests];
    if (name === 'pill:view') return this.pill;
    if (name === 'links:question') return this.link;
    if (name === 'links:answer') return '';
    if (name === 'login:get') return this.login;
    if (name === 'login:set') return (this.login = (options as { readonly isOn: boolean }).isOn ? 'on' : 'off');
    if (name === 'shortcuts:states') return this.shortcuts;
    if (name === 'duplicates:view') return this.duplicates;
    if (name === 'duplicates:merge') return { mergeId: 'm1' };
    if (name === 'queue:view') return { queue: this.screen.queue, today: this.screen.today };
    if (name.startsWith('queue:'))
      return { changeId: 'change-1', kind: putAsideKinds[name] ?? 'take-out', name: 'Omar Haddad' };
    if (name === 'posts:view') return this.posts;
    if (name === 'updates:get') return this.updates;
    if (name.startsWith('settings:')) return this.#answerSettings(name, options);
    return name.startsWith('imports:') ? this.imports[name as keyof ImportsRequests] : undefined;
  }

  #answerWeek(name: RequestName, options: unknown): unknown {
    if (name === 'week:summary') return this.week;
    if (name === 'week:levels') return this.around.levels;
    if (name === 'week:year') return { ...this.around.year, year: (options as { readonly year: number }).year };
    if (name === 'week:ahead') return this.around.ahead;
    if (name === 'week:returns') return this.around.returns;
    if (name.startsWith('week:save')) return { fileName: 'Twelve.png' };
    if (name !== 'week:days') return undefined;
    const { firstDay } = options as { readonly firstDay: string };
    return Array.from({ length: 53 }, (_, index) => calendarDay(addDays(firstDay, index)));
  }

  /** Keeps what is chosen, as main does; no file is ever chosen. */
  #answerSettings(name: RequestName, options: unknown): unknown {
    const { settings, platform } = this.settings;
    const take = (patch: Partial<Settings>): Settings => {
      this.settings = { platform, settings: { ...settings, ...patch } };
      return this.settings.settings;
    };
    if (name === 'settings:get') return this.settings;
    if (name === 'settings:set') return take((options as { readonly patch: Partial<Settings> }).patch);
    if (name !== 'settings:reset') return null;
    const { name: setting } = options as { readonly name: SettingName | null };
    return take(setting === null ? defaultSettings(platform) : { [setting]: defaultOf(setting, platform) });
  }

  subscribe<N extends BroadcastName>(name: N, listener: (payload: Broadcasts[N]) => void): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  openFiles(files: readonly unknown[]): Promise<Reply<ImportStage | null>> {
    this.opened.push(...files);
    return Promise.resolve(
      this.failure === null
        ? { ok: true, value: this.imports['imports:choose'] }
        : { ok: false, failure: this.failure },
    );
  }

  broadcast<N extends BroadcastName>(name: N, payload: Broadcasts[N]): void {
    for (const listener of this.#listeners.get(name) ?? []) (listener as (payload: Broadcasts[N]) => void)(payload);
  }

  /** How many listen; none may be left when a window is gone. */
  get listenerCount(): number {
    return Array.from(this.#listeners.values()).reduce((sum, listeners) => sum + listeners.size, 0);
  }
}
