import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { startText } from '../core/text/start-text.ts';
import { appScheme } from './app/app-scheme.ts';
import { setApplicationMenu } from './app/application-menu.ts';
import { prepareApp } from './app/before-ready.ts';
import { createCalendar } from './app/calendar.ts';
import { DayWatch } from './app/day-watch.ts';
import { failureOf } from './app/failure.ts';
import { quitCleanly } from './app/quit.ts';
import { listenToSystem } from './app/system-events.ts';
import { buildContacts } from './contacts/build-contacts.ts';
import { buildCompose } from './compose/build-compose.ts';
import { buildCorrections } from './corrections/build-corrections.ts';
import { buildData } from './data/build-data.ts';
import { finishAtStart } from './data/finish-at-start.ts';
import { diagnosticsHandlers } from './diagnostics/diagnostics-handlers.ts';
import { DiagnosticsService } from './diagnostics/diagnostics-service.ts';
import { buildDuplicates } from './duplicates/build-duplicates.ts';
import { electron } from './electron.ts';
import { Exporter } from './export/exporter.ts';
import { buildImports } from './imports/build-imports.ts';
import { registerHandlers } from './ipc/register-handlers.ts';
import { buildNotifications } from './notifications/build-notifications.ts';
import { ShortNotices } from './notifications/short-notices.ts';
import { SoundPlayer } from './notifications/sound-player.ts';
import { buildPill } from './pill/build-pill.ts';
import { buildQueue } from './queue/build-queue.ts';
import { buildPosts } from './posts/build-posts.ts';
import { createAppProtocol } from './security/app-protocol.ts';
import { refusePermissions } from './security/lock-down.ts';
import { sessionHandlers } from './session/session-handlers.ts';
import { buildSession } from './session/build-session.ts';
import { reactToSession } from './session/session-reactions.ts';
import { buildSettings } from './settings/build-settings.ts';
import { openStorage } from './storage/storage-client.ts';
import { reportDamage } from './storage/storage-health.ts';
import { buildReach } from './reach/build-reach.ts';
import { buildTray, buildTrayTicker } from './tray/build-tray.ts';
import { runTrayCommand, type TrayPorts } from './tray/tray-commands.ts';
import { buildReminders } from './reminders/build-reminders.ts';
import { remindersHandlers } from './reminders/reminders-handlers.ts';
import { buildWeek } from './week/build-week.ts';
import { buildWindows } from './windows/build-windows.ts';
import { windowsHandlers } from './windows/windows-handlers.ts';

const { app } = electron;
const ground = prepareApp(electron, process);
const { platform, data, clock, log } = ground;

if (app.requestSingleInstanceLock()) void app.whenReady().then(startProgram).catch(failToStart);
else app.quit();

function failToStart(error: unknown): void {
  log.bug(error, 'start');
  electron.dialog.showErrorBox(startText.failed, startText.whatToDo(data.log));
  app.exit(1);
}

/** Builds each part once and joins them. Whatever the user waits for first stands first. */
async function startProgram(): Promise<void> {
  // The system shows the icon at the end of this turn; the rest is built in the next one, which a click waits for.
  const nextTurn = setImmediate();
  const { tray, trayKeeper } = buildTray({
    electron,
    platform,
    clock,
    environment: process.env,
    built: nextTurn,
    ports: () => trayPorts,
    windows: () => windows,
    told: () => settings,
  });
  await nextTurn;

  setApplicationMenu(electron, platform);
  refusePermissions(electron);
  electron.protocol.handle(appScheme, createAppProtocol(join(import.meta.dirname, '..', 'renderer')));

  finishAtStart(data, log);
  const choices = buildSettings({ electron, platform, log, folder: data.folder });
  const { settings } = choices;
  const calendar = createCalendar({ clock, settings: () => settings.get(), locale: choices.systemLocale });
  const storageOptions = {
    file: data.database,
    backupDir: data.backups,
    workerUrl: new URL('storage-worker.js', import.meta.url),
    onFailure: (error: unknown) => log.bug(error, 'storage'),
  };
  const storage = openStorage(storageOptions);
  const windows = buildWindows({
    ...ground,
    electron,
    settings,
    manner: choices.manner,
    programFolder: join(import.meta.dirname, '..'),
    trayBounds: () => tray.bounds(),
    sessionState: () => session.state,
    pill: () => pill,
    tell: (notice) => notifications.tell(notice),
    quit: () => app.quit(),
  });
  const tellFailure = (error: unknown): void => {
    const failure = failureOf(error);
    if (failure.code === 'bug') log.bug(error, 'tray');
    // At rest the window that the same click opened shows this already: the first run, or that nobody is up.
    if (failure.code === 'no-contacts' && session.state.kind === 'rest') return;
    windows.broadcast('windows:notice', { message: failure.message });
  };
  /** For what nobody waits for: when it fails, the user is told, and the program goes on. */
  const inBackground = (work: Promise<unknown>): void => void work.catch(tellFailure);

  const { queue, queueHandlers } = buildQueue({
    storage,
    clock,
    calendar,
    settings,
    inBackground,
    onChange: () => refresh(),
    tell: (view) => windows.broadcast('queue:changed', view),
  });
  const { session, buildScreen, screenFeed } = buildSession({
    clock,
    storage,
    queue,
    calendar,
    log,
    shell: electron.shell,
    file: data.runningSession,
    settings: () => settings.get(),
    isReminded: () => reminders.isStanding,
    send: (screen) => windows.tell('session', 'session:screen', screen),
    listener: {
      onChange: () => refresh(),
      onEvent: reactToSession({
        announce: (kind, record) => notifications.announce(kind, record),
        playSound: (sound) => sounds.play(sound),
        showWindow: () => windows.openQuietly('session'),
        weekChanged: () => windows.broadcast('week:changed', null),
        readPosts: (contactId) => posts.sessionStarted(contactId),
        tellFailure,
      }),
    },
  });
  const exporter = new Exporter(electron.dialog, data.folder);
  const around = {
    electron,
    platform,
    clock,
    log,
    settings,
    calendar,
    storage,
    exporter,
    queue,
    session,
    windows,
    inBackground,
  };
  const { pill, handlers: pillHandlers } = buildPill(around);
  const postsWorker = new URL('posts-worker.js', import.meta.url);
  const built = { environment: process.env, file: data.posts, workerUrl: postsWorker };
  const { service: posts, store: postsStore, handlers: postsHandlers } = buildPosts({ ...around, ...built });
  const notifications = buildNotifications({
    ...around,
    run: (command) => runTrayCommand(command, trayPorts),
    reminders: () => reminders,
  });
  const sounds = new SoundPlayer(around);
  const shortNotices = new ShortNotices(around);
  const trayTicker = buildTrayTicker({ ...around, tray });
  /** Everything that shows the session or the queue hears of a change. */
  function refresh(): void {
    trayTicker.refresh();
    reach.look();
    pill.look();
    notifications.takeBackStale(session.state);
    reminders.sessionChanged();
    if (windows.isThere('session')) void screenFeed.tell();
    windows.tell('contacts', 'contacts:changed', null);
  }
  const { week, handlers: weekHandlers } = buildWeek({ ...around, data, posts, onChange: () => renewWeek() });
  const reminders = buildReminders({
    ...around,
    week,
    notifications,
    sounds,
    file: data.reminders,
    onChange: () => refresh(),
    onFailure: (error) => log.bug(error, 'reminders'),
  });
  const diagnostics = new DiagnosticsService({ ...around, process, shortNotices });
  const { contacts, handlers: contactsHandlers } = buildContacts({
    ...around,
    profilesChanged: () => posts.profilesChanged(),
  });
  const { duplicates, duplicatesHandlers } = buildDuplicates({ ...around, onMerge: () => renewWeek() });
  const imports = buildImports({
    ...around,
    notifications,
    shortNotices,
    workerUrl: new URL('import-worker.js', import.meta.url),
    exportReminders: data.exportReminders,
    onChange: () => [queue.refill(), duplicates.look()].forEach(inBackground),
  });
  const reach = buildReach({ ...ground, ...around, imports, week, shortNotices, tellFailure, process });
  const wholeData = buildData({ ...around, data, storageOptions, reminders, postsStore });
  const trayPorts: TrayPorts = {
    session,
    open: (window) => windows.open(window),
    hasJustHidden: () => windows.wasJustHidden(),
    addFromClipboard: () => imports.addFromClipboard(),
    copyDiagnostics: () => diagnostics.copyAndTell(),
    checkForUpdates: () => reach.checkForUpdates(),
    quit: () => app.quit(),
    settings: () => settings.get(),
    onFailure: tellFailure,
  };

  registerHandlers({
    ipcMain: electron.ipcMain,
    handlers: {
      ...sessionHandlers(session, buildScreen),
      ...contactsHandlers,
      ...buildCompose({ ...around, postsOf: (contactId) => posts.published(contactId) }),
      ...buildCorrections({ ...around, onChange: () => renewWeek() }),
      ...queueHandlers,
      ...duplicatesHandlers,
      ...imports.handlers,
      ...weekHandlers,
      ...remindersHandlers(reminders),
      ...diagnosticsHandlers(diagnostics),
      ...wholeData.handlers,
      ...choices.handlers,
      ...pillHandlers,
      ...reach.handlers,
      ...postsHandlers,
      ...windowsHandlers(windows),
    },
    openFiles: (paths) => imports.openFiles(paths),
    windowOf: (contentsId) => windows.nameOf(contentsId),
    onBug: log.bug,
  });

  const found = session.recover();
  // What was cut off is offered even so, but takes the focus from nobody who has just logged in.
  if (found.kind !== 'rest') {
    windows[reach.isHidden ? 'openQuietly' : 'open']('session');
    posts.sessionStarted(found.session.contactId);
  }
  // The menu is there at once, and whatever becomes of the database.
  trayTicker.refresh();
  const openAndTell = (error: unknown): void => {
    windows.open('session');
    tellFailure(error);
  };
  settings.onChange((chosen) => {
    electron.nativeTheme.themeSource = chosen.theme;
    windows.broadcast('windows:theme', { theme: chosen.theme });
    windows.broadcast('windows:manner', choices.manner());
    windows.broadcast('settings:changed', chosen);
    reminders.settingsChanged();
    reach.settingsChanged();
    // Its first day may be another one now.
    windows.broadcast('week:changed', null);
    refresh();
  });
  void reach.start();
  void settings.load().then(() => reminders.start());
  void queue
    .refill()
    .then(() => contacts.hasAnybody())
    .then((hasAnybody) => {
      if (!hasAnybody && !reach.isHidden) windows.open('session');
    }, openAndTell);
  void reportDamage(storage, (damage) => {
    log.bug(damage, 'storage');
    openAndTell(damage);
  });

  const renewWeek = (): void => {
    windows.broadcast('week:changed', null);
    inBackground(queue.refill());
  };
  const dayWatch = new DayWatch(clock, renewWeek, () => {
    reminders.look();
    imports.remindOfExports();
  });
  imports.remindOfExports();
  wholeData.dailyBackup.start();
  listenToSystem(electron, {
    suspend: () => session.suspend(),
    resume: () => {
      session.wake();
      dayWatch.look();
      trayKeeper.look();
    },
    comeBack: () => {
      windows.open('session');
      trayKeeper.look();
    },
    link: (link) => ground.links.arrived(link),
  });
  quitCleanly(app, {
    begin: () => windows.startQuitting(),
    finish: async () => {
      reminders.stop();
      await session.stop();
      reach.stop();
      notifications.close();
      await Promise.all([storage.close(), postsStore.letGo()]);
      trayKeeper.stop();
    },
  });
}
