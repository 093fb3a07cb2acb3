import type { Updater } from './updates-service.ts';

/**
 * electron-updater, loaded when this is called and never before. Nothing is fetched or put in place by itself: quitting
 * installs nothing that the user did not ask for.
 */
export async function loadUpdater(beforeInstall: () => void): Promise<Updater> {
  const { default: electronUpdater } = await import('electron-updater');
  const { autoUpdater } = electronUpdater;
  autoUpdater.autoDownload = false;
  autoUpdater.autoInstallOnAppQuit = false;
  autoUpdater.logger = null;
  return {
    check: async () => {
      const found = await autoUpdater.checkForUpdates();
      return found?.isUpdateAvailable === true ? found.updateInfo.version : null;
    },
    download: async (onProgress) => {
      const tell = ({ percent }: { readonly percent: number }): void => onProgress(percent);
      autoUpdater.on('download-progress', tell);
      try {
        await autoUpdater.downloadUpdate();
      } finally {
        autoUpdater.off('download-progress', tell);
      }
    },
    install: () => {
      // Windows are closed before anybody hears that the program quits (https://www.electronjs.org/docs/latest/api/auto-updater).
      beforeInstall();
      autoUpdater.quitAndInstall(true, true);
    },
  };
}
