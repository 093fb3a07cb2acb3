import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../core/errors/app-error.ts';
import { sniffBytes } from '../../core/import/sniff-format.ts';
import { fileEntry, openFolder } from './folder-source.ts';
import type { SourceEntry, SourceFolder } from './source-entry.ts';
import { openZip } from './zip-archive.ts';

/** What the user gave: a file by itself, or something that holds files. */
export type OpenedPath =
  | { readonly kind: 'file'; readonly entry: SourceEntry }
  | { readonly kind: 'folder'; readonly folder: SourceFolder };

/** Apple's address book is a folder that looks like a file, with a database inside. */
const addressBook = /\.(?:abbu|abcddb)$/i;

async function firstBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(200), 0, 200, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function openOne(path: string): Promise<OpenedPath> {
  const file = basename(path);
  if (addressBook.test(path)) throw new AppError('format-unknown', { file, found: 'address-book' });
  const stats = await stat(path);
  if (stats.isDirectory()) return { kind: 'folder', folder: await openFolder(path) };
  // A device or a pipe could go on for ever.
  if (!stats.isFile()) throw new AppError('file-unreadable', { file });
  if (sniffBytes(await firstBytes(path)) === 'zip') return { kind: 'folder', folder: await openZip(path) };
  return { kind: 'file', entry: fileEntry(path, file, stats.size) };
}

/** Opens what lies at a path; throws what the user can do something about. */
export async function openPath(path: string): Promise<OpenedPath> {
  try {
    return await openOne(path);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('file-unreadable', { file: basename(path) }, { cause: error });
  }
}

/** All files of what was opened together. */
export function joinFolders(opened: readonly OpenedPath[]): SourceFolder {
  return {
    entries: opened.flatMap((one) => (one.kind === 'file' ? [one.entry] : one.folder.entries)),
    refused: opened.flatMap((one) => (one.kind === 'file' ? [] : one.folder.refused)),
    close: () => opened.forEach((one) => (one.kind === 'file' ? undefined : one.folder.close())),
  };
}
