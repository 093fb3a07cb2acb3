import { dataDialogText } from '../../core/text/data-dialog-text.ts';
import type { Day } from '../../core/week/week-summary.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';

/** Asks with the system's own dialogs where a backup goes to or comes from; null when the user changed their mind. */
export interface BackupFileChooser {
  forWriting(today: Day): Promise<string | null>;
  forReading(): Promise<string | null>;
}

export function backupFileChooser(dialog: ElectronSurface['dialog']): BackupFileChooser {
  return {
    forWriting: async (today) => {
      const { canceled, filePath } = await dialog.showSaveDialog({
        title: dataDialogText.writeTitle,
        buttonLabel: dataDialogText.writeButton,
        defaultPath: dataDialogText.fileName(today),
        filters: [{ name: dataDialogText.backups, extensions: ['twelve'] }],
      });
      return canceled || filePath === '' ? null : filePath;
    },
    forReading: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog({
        title: dataDialogText.readTitle,
        buttonLabel: dataDialogText.readButton,
        properties: ['openFile'],
        // The daily copies in the data folder are databases by themselves.
        filters: [{ name: dataDialogText.backups, extensions: ['twelve', 'db'] }],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
  };
}
