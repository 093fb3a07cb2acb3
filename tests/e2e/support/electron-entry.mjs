// The entry module for tests on Electron: notes what a desktop would show, then starts the program unchanged. Trays and
// notifications cannot be listed in Electron, so their methods are watched on the prototypes.
import { BrowserWindow, Notification, Tray, dialog, shell } from 'electron';
import { pathToFileURL } from 'node:url';

const probe = { trays: [], notifications: [], links: [], paths: [], dialogs: [], poppedUp: null, changes: {} };
globalThis.twelveProbe = probe;

const trayNotes = new Map();

function noteOf(tray) {
  let note = trayNotes.get(tray);
  if (note === undefined) {
    note = { tray, image: '', title: '', tooltip: '', menu: null };
    trayNotes.set(tray, note);
    probe.trays.push(note);
  }
  return note;
}

function watch(prototype, name, before) {
  const original = prototype[name];
  prototype[name] = function watched(...args) {
    before.call(this, ...args);
    return original.apply(this, args);
  };
}

function count(name) {
  probe.changes[name] = (probe.changes[name] ?? 0) + 1;
}

watch(Tray.prototype, 'setImage', function note(image) {
  noteOf(this).image = image.toPNG().toString('base64');
  count('image');
});
watch(Tray.prototype, 'setTitle', function note(title) {
  noteOf(this).title = process.platform === 'darwin' ? title : '';
  count('title');
});
watch(Tray.prototype, 'setToolTip', function note(tooltip) {
  noteOf(this).tooltip = process.platform === 'win32' ? tooltip.slice(0, 127) : tooltip;
  count('tooltip');
});
watch(Tray.prototype, 'setContextMenu', function note(menu) {
  noteOf(this).menu = menu;
  count('menu');
});
watch(Tray.prototype, 'destroy', function note() {
  probe.trays.splice(probe.trays.indexOf(noteOf(this)), 1);
});
// Not handed on: a real menu would wait for a user.
Tray.prototype.popUpContextMenu = function popUpContextMenu(menu) {
  probe.poppedUp = menu ?? noteOf(this).menu;
};

watch(Notification.prototype, 'show', function note() {
  const shown = { notification: this, isOpen: true, outcome: 'waiting' };
  probe.notifications.push(shown);
  this.once('close', () => (shown.isOpen = false));
  this.once('show', () => (shown.outcome = 'shown'));
  this.once('failed', () => (shown.outcome = 'failed'));
});
probe.outcomes = () => probe.notifications.map(({ outcome }) => outcome);

// What only the real thing can tell.
probe.trayBounds = () => probe.trays[0]?.tray.getBounds() ?? null;
probe.isTrayAlive = () => probe.trays.length === 1 && !probe.trays[0].tray.isDestroyed();
probe.focusedWindow = () => BrowserWindow.getFocusedWindow()?.webContents.getURL() ?? null;
// Another window, as of another program: it takes the focus from the program's own.
probe.focusElsewhere = async () => {
  const other = new BrowserWindow({ width: 320, height: 240 });
  await other.loadURL('about:blank');
  other.focus();
};

shell.openExternal = async (url) => void probe.links.push(url);
shell.openPath = async (path) => {
  probe.paths.push(path);
  return '';
};
dialog.showOpenDialog = () =>
  new Promise((resolve) => {
    probe.dialogs.push((paths) => resolve({ canceled: paths.length === 0, filePaths: paths }));
  });
dialog.showSaveDialog = () =>
  new Promise((resolve) => {
    probe.dialogs.push((paths) => resolve({ canceled: paths.length === 0, filePath: paths[0] ?? '' }));
  });

await import(pathToFileURL(process.env.TWELVE_TEST_MAIN).href);
