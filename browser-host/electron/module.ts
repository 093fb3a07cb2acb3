import { installedElectron } from './installed.ts';

/** What `import … from 'electron'` resolves to inside the host. */
const electron = installedElectron();

export const {
  app,
  clipboard,
  BrowserWindow,
  Tray,
  Menu,
  Notification,
  nativeImage,
  ipcMain,
  protocol,
  powerMonitor,
  globalShortcut,
  screen,
  shell,
  nativeTheme,
  dialog,
  session,
} = electron;

// oxlint-disable-next-line import/no-default-export -- electron-store imports Electron's default export.
export default electron;
