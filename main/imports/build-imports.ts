import type { ExportSource } from '../../core/import/export-source.ts';
import type { ImportReport } from '../../core/import/import-report.ts';
import type { ImportStage, ImportsRequests } from '../../core/ipc/imports-requests.ts';
import { exportNotice } from '../../core/notifications/export-notice.ts';
import type { Notice } from '../../core/notifications/notice.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import type { Clock } from '../app/clock.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';
import type { Log } from '../app/log.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import type { Storage } from '../storage/storage-contract.ts';
import { chooseImportFiles } from './choose-import-files.ts';
import { ExportReminders } from './export-reminders.ts';
import { importClipboard } from './import-clipboard.ts';
import { ImportService } from './import-service.ts';
import { importsHandlers } from './imports-handlers.ts';
import { openReader } from './open-reader.ts';

/** The parts of the program that imports ask and tell. */
export interface ImportSurroundings {
  readonly electron: Pick<ElectronSurface, 'dialog' | 'clipboard'>;
  readonly storage: Pick<Storage, 'request'>;
  readonly clock: Clock;
  readonly log: Pick<Log, 'bug'>;
  readonly session: { readonly state: SessionState };
  readonly windows: {
    broadcast(name: 'imports:progress', payload: { readonly fraction: number; readonly people: number }): void;
  };
  readonly notifications: { tell(notice: Notice): void };
  /** Says what came in from the clipboard. */
  readonly shortNotices: { tell(message: string): void };
  /** The thread that reads files. */
  readonly workerUrl: URL;
  /** Where reminders of exports are kept. */
  readonly exportReminders: string;
  /** People have come in, were found to be there, or are gone again. */
  readonly onChange: () => void;
}

/** Makes the imports: from a window, from files that were dropped, from the clipboard; and what reminds of an export. */
export function buildImports(around: ImportSurroundings): {
  readonly handlers: HandlersOf<keyof ImportsRequests>;
  importText(text: string): Promise<ImportReport>;
  openFiles(paths: readonly string[]): Promise<ImportStage | null>;
  addFromClipboard(): Promise<void>;
  /** Looks which exports should be ready. */
  remindOfExports(): void;
} {
  const { electron, shortNotices, log, session, notifications } = around;
  const imports = new ImportService({
    ...around,
    startReader: () => openReader(around.workerUrl, (error) => log.bug(error, 'imports')),
    inSession: () => (session.state.kind === 'rest' ? null : session.state.session.contactId),
    onProgress: (progress) => around.windows.broadcast('imports:progress', progress),
  });
  const reminders = new ExportReminders({
    ...around,
    file: around.exportReminders,
    tell: (source: ExportSource) => notifications.tell(exportNotice(source)),
    onFailure: (error) => log.bug(error, 'imports'),
  });
  return {
    handlers: importsHandlers({
      imports,
      choose: (what) => chooseImportFiles(electron.dialog, what),
      remind: (source) => reminders.remind(source),
    }),
    importText: (text) => imports.importText(text),
    openFiles: (paths) => imports.open(paths),
    addFromClipboard: () => importClipboard(electron.clipboard, imports, shortNotices),
    remindOfExports: () => reminders.look(),
  };
}
