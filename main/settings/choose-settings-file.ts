import { settingsFileText } from '../../core/text/settings-file-text.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';

const filters = [{ name: settingsFileText.settings, extensions: ['json'] }];

/** Asks with the system's own dialogs which file settings go to or come from; null when the user changed their mind. */
export interface SettingsFileChooser {
  forExport(): Promise<string | null>;
  forImport(): Promise<string | null>;
}

export function settingsFileChooser(dialog: ElectronSurface['dialog']): SettingsFileChooser {
  return {
    forExport: async () => {
      const { canceled, filePath } = await dialog.showSaveDialog({
        title: settingsFileText.exportTitle,
        buttonLabel: settingsFileText.exportButton,
        defaultPath: settingsFileText.fileName,
        filters,
      });
      return canceled || filePath === '' ? null : filePath;
    },
    forImport: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog({
        title: settingsFileText.importTitle,
        buttonLabel: settingsFileText.importButton,
        properties: ['openFile'],
        filters,
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
  };
}
