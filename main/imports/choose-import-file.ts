import { importDialogText } from '../../core/text/import-dialog-text.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';

/** Lets the user choose a file of people in the system's own dialog; null when they changed their mind. */
export async function chooseImportFile(dialog: ElectronSurface['dialog']): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title: importDialogText.title,
    buttonLabel: importDialogText.button,
    properties: ['openFile'],
    filters: [
      { name: importDialogText.people, extensions: ['csv', 'tsv', 'vcf', 'vcard', 'json', 'js', 'opml', 'xml', 'txt'] },
      { name: importDialogText.everything, extensions: ['*'] },
    ],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
