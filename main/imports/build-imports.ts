import type { ImportReport } from '../../core/import/import-report.ts';
import type { ImportsRequests } from '../../core/ipc/imports-requests.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { chooseImportFile } from './choose-import-file.ts';
import { importClipboard } from './import-clipboard.ts';
import { ImportService, type ImportServiceParts } from './import-service.ts';
import { importsHandlers } from './imports-handlers.ts';

/** Makes the imports: from a window, from a file that was dropped, from the clipboard. */
export function buildImports(
  parts: ImportServiceParts & {
    readonly electron: Pick<ElectronSurface, 'dialog' | 'clipboard'>;
    /** Says what came in from the clipboard. */
    readonly shortNotices: { tell(message: string): void };
  },
): {
  readonly handlers: HandlersOf<keyof ImportsRequests>;
  importFile(path: string): Promise<ImportReport>;
  importText(text: string): Promise<ImportReport>;
  addFromClipboard(): Promise<void>;
} {
  const { electron, shortNotices } = parts;
  const imports = new ImportService(parts);
  return {
    handlers: importsHandlers(imports, () => chooseImportFile(electron.dialog)),
    importFile: (path) => imports.importFile(path),
    importText: (text) => imports.importText(text),
    addFromClipboard: () => importClipboard(electron.clipboard, imports, shortNotices),
  };
}
