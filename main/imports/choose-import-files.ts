import { importDialogText } from '../../core/text/import-dialog-text.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';

const extensions = ['zip', 'csv', 'tsv', 'vcf', 'vcard', 'json', 'js', 'opml', 'xml', 'txt'];

/**
 * Lets the user choose files of people, or a folder, in the system's own dialog; empty when they changed their mind. Two
 * questions, since Windows and Linux cannot ask for both at once (https://www.electronjs.org/docs/latest/api/dialog).
 */
export async function chooseImportFiles(
  dialog: ElectronSurface['dialog'],
  what: 'files' | 'folder',
): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(
    what === 'folder'
      ? {
          title: importDialogText.folderTitle,
          buttonLabel: importDialogText.folderButton,
          properties: ['openDirectory'],
        }
      : {
          title: importDialogText.title,
          buttonLabel: importDialogText.button,
          properties: ['openFile', 'multiSelections'],
          filters: [
            { name: importDialogText.people, extensions },
            { name: importDialogText.everything, extensions: ['*'] },
          ],
        },
  );
  return canceled ? [] : filePaths;
}
