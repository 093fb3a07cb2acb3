import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Errors with which a system says that it does not open a folder as a file, or that the folder is not there. */
const notAFile = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOENT']);

/** Errors with which a system says that somebody else holds a file at this moment. */
const heldFile = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** How often a held file is tried in all, and how long to wait in between, in ms: nobody notices a twentieth of a second. */
const mostAttempts = 6;
const betweenAttemptsMs = 10;

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
    if (!hasCode(error, notAFile)) throw error;
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
  renamePatiently(temporary, file);
  syncFolder(dirname(file));
}

/**
 * Windows refuses to rename while somebody else has either file open, and scanners for viruses open each new file for a
 * moment (https://github.com/isaacs/node-graceful-fs#improvements-over-fs-module).
 */
export function renamePatiently(from: string, to: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (attempt === mostAttempts || !hasCode(error, heldFile)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, betweenAttemptsMs);
    }
  }
}

function hasCode(error: unknown, codes: ReadonlySet<string>): boolean {
  return error instanceof Error && 'code' in error && codes.has(String(error.code));
}

/** Removes a file for good; nothing happens when it is not there. */
export function removeDurably(file: string): void {
  rmSync(file, { force: true });
  rmSync(`${file}.new`, { force: true });
  syncFolder(dirname(file));
}
