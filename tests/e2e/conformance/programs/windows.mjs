// Windows, their pages and the messages between them and main.
import { app, BrowserWindow, ipcMain, screen } from 'electron';
import { openWindow, registerScheme, served, servePages } from './page.mjs';

registerScheme();
app.on('window-all-closed', () => {});

const events = [];
const navigations = [];
const openings = [];
const senders = [];
let window = null;
let refusesClose = false;
let floating = null;

function note(target, names) {
  for (const name of names) target.on(name, () => events.push(name));
}

function values() {
  const cyclic = { name: 'cyclic' };
  cyclic.self = cyclic;
  return {
    nothing: undefined,
    date: new Date(86_400_000),
    map: new Map([['key', new Set([1])]]),
    big: 2n ** 70n,
    notANumber: Number.NaN,
    infinite: Number.NEGATIVE_INFINITY,
    minusZero: -0,
    bytes: new Uint8Array([1, 2, 255]),
    pattern: /a+/giu,
    error: Object.assign(new RangeError('too far'), { code: 'E_LOST' }),
    cyclic,
  };
}

void app.whenReady().then(() => {
  servePages();
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      navigations.push(event.url);
      if (!event.url.startsWith('twelve://app/')) event.preventDefault();
    });
    contents.setWindowOpenHandler(({ url }) => {
      openings.push(url);
      return { action: 'deny' };
    });
  });
  ipcMain.handle('echo', async (event, value) => {
    senders.push({ url: event.senderFrame.url, isTop: event.senderFrame.parent === null, id: event.sender.id });
    return value;
  });
  ipcMain.handle('values', async () => values());
  ipcMain.handle('fail', async () => {
    throw new TypeError('boom');
  });
  ipcMain.handle('unclonable', async () => ({ run: () => 1 }));
  window = openWindow('session');
  window.webContents.send('news', 'too early');
  note(window, ['ready-to-show', 'show', 'hide', 'minimize', 'restore', 'focus', 'blur', 'closed']);
  window.on('close', (event) => {
    events.push('close');
    if (refusesClose) event.preventDefault();
  });
});

globalThis.conformance = {
  events: () => events.splice(0),
  show: () => window.show(),
  showInactive: () => window.showInactive(),
  hide: () => window.hide(),
  close: () => window.close(),
  refuseClose: (refuses) => void (refusesClose = refuses),
  bounds: (bounds) => {
    window.setBounds(bounds);
    return window.getBounds();
  },
  float: () => {
    const options = { frame: false, resizable: false, alwaysOnTop: true, skipTaskbar: true, useContentSize: true };
    floating = openWindow('floating', { ...options, x: 40, y: 70, width: 156, height: 40 });
    floating.showInactive();
    floating.setVisibleOnAllWorkspaces(true);
    return {
      bounds: floating.getBounds(),
      content: floating.getContentBounds(),
      isFocused: floating.isFocused(),
      zoom: floating.webContents.getZoomFactor(),
    };
  },
  moveFloating: (bounds) => {
    floating.setBounds(bounds);
    return floating.getBounds();
  },
  minimize: () => window.minimize(),
  restore: () => window.restore(),
  displays: () => ({
    all: screen.getAllDisplays().map((display) => display.bounds),
    primary: screen.getPrimaryDisplay().bounds,
  }),
  send: (...args) => window.webContents.send('news', ...args),
  state: () => ({ isVisible: window.isVisible(), isFocused: window.isFocused(), url: window.webContents.getURL() }),
  navigations: () => navigations,
  openings: () => openings,
  senders: () => senders,
  contentsId: () => window.webContents.id,
  served: () => served,
  count: () => BrowserWindow.getAllWindows?.().length ?? null,
};
