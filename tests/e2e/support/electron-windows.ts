import type { ElectronApplication } from 'playwright/test';
import type { WindowSnapshot } from './twelve-app.ts';

/** The windows there are, as the host tells of its own. */
export function windowSnapshots(application: ElectronApplication): Promise<readonly WindowSnapshot[]> {
  return application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      id: window.id,
      title: window.getTitle(),
      address: window.webContents.getURL(),
      url: window.webContents.getURL(),
      bounds: window.getBounds(),
      minimumWidth: window.getMinimumSize()[0] ?? 0,
      minimumHeight: window.getMinimumSize()[1] ?? 0,
      isVisible: window.isVisible(),
      isFocused: window.isFocused(),
      isMinimized: window.isMinimized(),
      // Electron does not say it.
      isInTaskbar: window.isVisible(),
      isLoaded: !window.webContents.isLoading(),
      hasFrame: window.getContentBounds().height !== window.getBounds().height,
      isResizable: window.isResizable(),
      isOnTop: window.isAlwaysOnTop(),
      isOnAllWorkspaces: window.isVisibleOnAllWorkspaces(),
      // Electron does not say it.
      isSeeThrough: false,
      backgroundColor: window.getBackgroundColor(),
      progress: -1,
      order: 0,
    })),
  );
}
