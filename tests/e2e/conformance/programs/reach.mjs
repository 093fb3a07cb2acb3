// What the program uses of the system around it: login items, shortcuts, links.
import { app, globalShortcut } from 'electron';

app.on('window-all-closed', () => {});
const attempt = (act) => {
  try {
    return { value: act() };
  } catch {
    return { threw: true };
  }
};
const early = attempt(() => globalShortcut.register('Control+Alt+Shift+F12', () => {}));

globalThis.conformance = {
  early: () => early,
  shortcuts: async () => {
    await app.whenReady();
    const keys = 'Control+Alt+Shift+F12';
    const first = globalShortcut.register(keys, () => {});
    const isThere = globalShortcut.isRegistered(keys);
    globalShortcut.setSuspended(true);
    const isSuspended = globalShortcut.isSuspended();
    globalShortcut.setSuspended(false);
    globalShortcut.unregister(keys);
    const isGone = !globalShortcut.isRegistered(keys);
    globalShortcut.unregisterAll();
    return { first, isThere, isSuspended, isGone };
  },
  loginOnLinux: async () => {
    await app.whenReady();
    app.setLoginItemSettings({ openAtLogin: true });
    return app.getLoginItemSettings().openAtLogin;
  },
};
