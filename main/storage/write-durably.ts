import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Errors with which a system says that it does not open a folder as a file, or that the folder is not there. */
const notAFile = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOENT']);

/** Waits until a folder's own entries (a new, renamed or removed file) are on the disk. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    // Windows refuses; its file system keeps a journal of renames by itself.
    if (!(error instanceof Error && 'code' in error && notAFile.has(String(error.code)))) throw error;
  }
}

/** Replaces a file so that after a crash at any moment it holds either the old text or the new one, whole. */
export function writeDurably(file: string, text: string): void {
  const temporary = `${file}.new`;
  const handle = openSync(temporary, 'w', 0o600);
  try {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, file);
  syncFolder(dirname(file));
}

/** Removes a file for good; nothing happens when it is not there. */
export function removeDurably(file: string): void {
  rmSync(file, { force: true });
  rmSync(`${file}.new`, { force: true });
  syncFolder(dirname(file));
}
