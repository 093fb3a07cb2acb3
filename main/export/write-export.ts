import { open, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { AppError } from '../../core/errors/app-error.ts';
import { renamePatiently, syncFolder } from '../storage/write-durably.ts';

/** What a file is to hold. What is too large to be held whole comes in pieces. */
export type ExportContent = string | Uint8Array | AsyncIterable<string | Uint8Array>;

/**
 * Writes a file beside its place, waits for the disk and moves it there: an older file of that name stays as it is until the
 * new one is whole. Refuses `file-unwritable`; what goes wrong while content is made is thrown on as it came.
 */
export async function writeExport(path: string, content: ExportContent): Promise<void> {
  const temporary = `${path}.part`;
  const unwritable = (cause: unknown): never => {
    throw new AppError('file-unwritable', { file: basename(path) }, { cause });
  };
  const handle = await open(temporary, 'w', 0o600).catch(unwritable);
  try {
    for await (const piece of piecesOf(content)) await writeWhole(handle, piece).catch(unwritable);
    await handle.sync().catch(unwritable);
    await handle.close();
    moveInPlace(temporary, path, unwritable);
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

function piecesOf(content: ExportContent): Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}

async function writeWhole(handle: FileHandle, piece: string | Uint8Array): Promise<void> {
  // Unlike `write`, it goes on until all of it is written.
  await handle.writeFile(piece);
}

function moveInPlace(from: string, to: string, unwritable: (cause: unknown) => never): void {
  try {
    renamePatiently(from, to);
    syncFolder(dirname(to));
  } catch (error) {
    unwritable(error);
  }
}
