import { basename } from 'node:path';
import { AppError } from '../../core/errors/app-error.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';
import { isInside } from '../app/is-inside.ts';
import { writeExport, type ExportContent } from './write-export.ts';

/** What the system's dialog says when it asks where a file goes. */
export interface ExportOffer {
  readonly title: string;
  readonly button: string;
  readonly fileName: string;
  /** What such files are called, for example `Pictures (PNG)`, and how their names end, without the dot. */
  readonly kind: string;
  readonly extension: string;
}

/** A file that was written. */
export interface ExportedFile {
  readonly fileName: string;
}

/** Saves what the user takes out of the program into files that they name. */
export class Exporter {
  readonly #dialog: Pick<ElectronSurface['dialog'], 'showSaveDialog'>;
  readonly #dataFolder: string;

  constructor(dialog: Pick<ElectronSurface['dialog'], 'showSaveDialog'>, dataFolder: string) {
    this.#dialog = dialog;
    this.#dataFolder = dataFolder;
  }

  /**
   * Asks where to, then has the content made and writes it, whole or not at all; null when the user changed their mind.
   * Refuses `export-inside` and `file-unwritable`.
   */
  async save(
    { title, button, fileName, kind, extension }: ExportOffer,
    makeContent: () => ExportContent | Promise<ExportContent>,
  ): Promise<ExportedFile | null> {
    const { canceled, filePath } = await this.#dialog.showSaveDialog({
      title,
      buttonLabel: button,
      defaultPath: fileName,
      filters: [{ name: kind, extensions: [extension] }],
    });
    if (canceled || filePath === '') return null;
    const chosen = { fileName: basename(filePath) };
    if (isInside(this.#dataFolder, filePath)) throw new AppError('export-inside', { file: chosen.fileName });
    await writeExport(filePath, await makeContent());
    return chosen;
  }
}
