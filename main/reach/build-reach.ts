import { v7 as newId } from 'uuid';
import type { OpenableWindow } from '../../core/ipc/windows-requests.ts';
import type { LinkQuestion } from '../../core/links/link-question.ts';
import type { ShortcutName, ShortcutStates } from '../../core/shortcuts/shortcut-state.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { LiveStatus } from '../../core/status/status.ts';
import type { Ground } from '../app/before-ready.ts';
import { CommandServer } from '../commands/command-server.ts';
import { CommandService, meantContact, statusLine, type CommandPorts } from '../commands/command-service.ts';
import { claimLinks } from '../app/claim-links.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';
import { buildLogin, isHiddenStart, type LoginParts } from '../login/build-login.ts';
import { buildShortcuts } from '../shortcuts/build-shortcuts.ts';
import { linksHandlers } from '../links/links-handlers.ts';
import { LinksService } from '../links/links-service.ts';
import type { UpdatesView } from '../../core/updates/update-state.ts';
import { buildUpdates } from '../updates/build-updates.ts';
import { StatusKeeper } from '../status/status-keeper.ts';
import type { Storage } from '../storage/storage-contract.ts';

/** What the ways in from outside lead to. */
export interface ReachParts extends Pick<Ground, 'data' | 'clock' | 'log' | 'hasNamedPipes' | 'platform' | 'links'> {
  readonly electron: Pick<ElectronSurface, 'app' | 'globalShortcut'>;
  readonly process: LoginParts['process'] & {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly resourcesPath?: string;
  };
  readonly shortNotices: { tell(message: string): void };
  readonly settings: { get(): Pick<Settings, 'sessionMinutes' | 'updateChecks' | ShortcutName> };
  readonly inBackground: (work: Promise<unknown>) => void;
  readonly tellFailure: (error: unknown) => void;
  readonly session: CommandPorts['session'];
  readonly storage: Pick<Storage, 'request'>;
  readonly queue: { readonly next: { readonly name: string } | null };
  readonly windows: {
    open(window: OpenableWindow): void;
    tell(window: 'session', name: 'links:question', question: LinkQuestion): void;
    tell(window: 'settings', name: 'shortcuts:states', states: ShortcutStates): void;
    tell(window: 'settings', name: 'updates:view', view: UpdatesView): void;
    startQuitting(): void;
  };
  readonly imports: Pick<CommandPorts, 'importText'>;
  readonly week: { summary: CommandPorts['weekOf'] };
}

/** What bars read and terminals ask. */
function buildCommands({
  data,
  clock,
  log,
  hasNamedPipes,
  session,
  storage,
  queue,
  windows,
  imports,
  week,
}: ReachParts) {
  const status = new StatusKeeper({
    file: data.status,
    clock,
    model: () => ({ state: session.state, nextName: queue.next?.name ?? null }),
    onFailure: (error) => log.bug(error, 'status'),
  });
  const ports: CommandPorts = {
    session,
    status: () => status.status,
    findContacts: (text) => storage.request('contacts:find', text),
    nameOf: async (contactId) => (await storage.request('contacts:get', contactId))?.name ?? null,
    importText: (text) => imports.importText(text),
    weekOf: (day) => week.summary(day),
    open: (window) => windows.open(window),
    timeZone: () => clock.timeZone(),
  };
  const commands = new CommandService(ports);
  const server = new CommandServer({
    folder: data.folder,
    hasNamedPipes,
    log,
    run: (command) => commands.run(command),
    watch: (isJson, tell) => status.watch((present: LiveStatus) => statusLine(present, isJson), tell),
  });
  return { ports, status, commands, server };
}

/** The ways in and out besides windows, tray and notifications: status.json, commands, links, login, shortcuts and updates. */
export function buildReach(parts: ReachParts) {
  const { clock, log, session, queue, windows, electron, platform, settings, inBackground } = parts;
  const environment = parts.process.env;
  const { ports, status, commands, server } = buildCommands(parts);
  const links = new LinksService({
    session,
    newId: () => newId(),
    sessionMinutes: () => settings.get().sessionMinutes,
    nextName: () => queue.next?.name ?? null,
    meant: (contact) => meantContact(ports, contact),
    run: (wish) => commands.run(wish),
    open: (window) => windows.open(window),
    tell: (question) => windows.tell('session', 'links:question', question),
    onFailure: parts.tellFailure,
  });
  const loginParts: LoginParts = { app: electron.app, platform, environment, process: parts.process };
  const login = buildLogin(loginParts);
  const { shortcuts, handlers: shortcutsHandlers } = buildShortcuts({
    globalShortcut: electron.globalShortcut,
    clock,
    platform,
    environment,
    argv: parts.process.argv,
    act: {
      startShortcut: () => {
        windows.open('session');
        if (session.state.kind === 'rest') inBackground(session.start(null, null));
      },
      showShortcut: () => windows.open('session'),
    },
    onChange: (states) => windows.tell('settings', 'shortcuts:states', states),
  });
  const {
    updates,
    checkAndTell,
    handlers: updatesHandlers,
  } = buildUpdates({
    app: electron.app,
    process: parts.process,
    clock,
    shortNotices: parts.shortNotices,
    isAtRest: () => session.state.kind === 'rest',
    startQuitting: () => windows.startQuitting(),
    onChange: (view) => windows.tell('settings', 'updates:view', view),
    onFailure: (error) => log.bug(error, 'updates'),
  });
  return {
    handlers: { ...linksHandlers(links), ...login.handlers, ...shortcutsHandlers, ...updatesHandlers },
    checkForUpdates: checkAndTell,
    /** Whether no window is to open by itself: the system has started the program at login. */
    isHidden: isHiddenStart(loginParts),
    /** Something that is shown outside may have changed. */
    look: () => status.look(),
    settingsChanged: () => {
      shortcuts.apply(settings.get());
      updates.lookByItself(settings.get().updateChecks);
    },
    start: async () => {
      claimLinks(electron.app, platform, environment);
      inBackground(Promise.resolve().then(() => login.item.mend()));
      parts.links.deliverTo((link) => links.take(link));
      await server.start();
    },
    stop: () => {
      server.stop();
      shortcuts.stop();
      updates.stop();
      status.stop();
    },
  };
}
