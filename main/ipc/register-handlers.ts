import { AppError } from '../../core/errors/app-error.ts';
import { requestNames, type Reply, type RequestName } from '../../core/ipc/contract.ts';
import { openFilesChannel, type ImportStage } from '../../core/ipc/imports-requests.ts';
import type { WindowName } from '../../core/ipc/windows-requests.ts';
import type { ElectronSurface, InvokeEvent } from '../app/electron-surface.ts';
import { failureOf } from '../app/failure.ts';
import type { Asker, Handlers } from './handler.ts';
import { trustedWindow } from './trusted-frame.ts';

/** A handler with its types forgotten: by the time it is called, its own `parse` has checked what came. */
interface AnyHandler {
  parse(args: readonly unknown[]): never;
  run(args: never, asker: Asker): unknown;
}

/** What answering messages needs. */
export interface IpcParts {
  readonly ipcMain: ElectronSurface['ipcMain'];
  readonly handlers: Handlers;
  /** Reads what lies at paths that the preload took from real Files. */
  readonly openFiles: (paths: readonly string[]) => Promise<ImportStage | null>;
  readonly windowOf: (contentsId: number) => WindowName | null;
  /** Hears of every bug with the name of the request it happened in. */
  readonly onBug: (error: unknown, request: string) => void;
}

/** Answers every request of the contract; everything else, and everybody else, is refused. */
export function registerHandlers(parts: IpcParts): void {
  for (const name of Object.keys(requestNames) as RequestName[]) {
    const handler = parts.handlers[name] as unknown as AnyHandler;
    answer(parts, name, (args, asker) => handler.run(handler.parse(args), asker));
  }
  answer(parts, openFilesChannel, (args) => parts.openFiles(parsePaths(args)));
}

function answer(parts: IpcParts, channel: string, run: (args: readonly unknown[], asker: Asker) => unknown): void {
  parts.ipcMain.handle(channel, async (event: InvokeEvent, ...args: unknown[]): Promise<Reply<unknown>> => {
    try {
      const window = trustedWindow(event, parts.windowOf);
      if (window === null) throw new AppError('stranger', { channel });
      return { ok: true, value: await run(args, { window }) };
    } catch (error) {
      if (!(error instanceof AppError)) parts.onBug(error, channel);
      return { ok: false, failure: failureOf(error) };
    }
  });
}

/** How many files can be dropped at once. */
const mostPaths = 1000;

function parsePaths(args: readonly unknown[]): readonly string[] {
  const [paths] = args;
  if (args.length !== 1 || !Array.isArray(paths) || paths.length === 0 || paths.length > mostPaths) {
    throw new AppError('bad-request', { what: 'paths' });
  }
  return Array.from(paths, parsePath);
}

function parsePath(path: unknown): string {
  // A file that is on no disk (dragged out of a mail, say) has an empty path.
  if (path === '') throw new AppError('file-unreadable');
  if (typeof path !== 'string' || path.length > 4096 || path.includes('\0')) {
    throw new AppError('bad-request', { what: 'path' });
  }
  return path;
}
