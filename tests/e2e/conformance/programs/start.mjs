// Notes what happens before and at the start, and in which order.
import { app, BrowserWindow, nativeImage, Tray } from 'electron';
import { registerScheme, thrownBy } from './page.mjs';

const order = ['entry begins'];
const early = {
  isReady: app.isReady(),
  tray: thrownBy(() => new Tray(nativeImage.createEmpty())),
  window: thrownBy(() => new BrowserWindow()),
  scheme: thrownBy(() => registerScheme()),
};
void app.whenReady().then(() => order.push('ready'));
await new Promise((resolve) => setTimeout(resolve, 20));
order.push('entry ends');

app.on('window-all-closed', () => {});
const late = {};
void app.whenReady().then(() => {
  const tray = new Tray(nativeImage.createEmpty());
  late.emptyImage = tray.isDestroyed();
  late.missingImage = thrownBy(() => new Tray('/nowhere/at/all.png'));
  tray.destroy();
  late.destroyedTray = thrownBy(() => tray.setToolTip('gone'));
  const window = new BrowserWindow({ show: false });
  const contents = window.webContents;
  window.destroy();
  late.destroyedWindow = thrownBy(() => window.show());
  late.destroyedContents = thrownBy(() => contents.send('news'));
  late.isDestroyed = window.isDestroyed() && contents.isDestroyed();
});

globalThis.conformance = { order: () => order, early: () => early, late: () => late };
