import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../core/errors/app-error.ts';

/** Largest file that is read: a LinkedIn export of 30,000 people has 5 MB. */
export const mostBytes = 64 * 1024 * 1024;

/** Reads a whole file; throws what the user can do something about. */
export async function readWholeFile(path: string): Promise<Uint8Array> {
  const file = basename(path);
  try {
    const handle = await open(path, 'r');
    try {
      const stats = await handle.stat();
      // A device or a pipe could go on for ever.
      if (!stats.isFile()) throw new AppError('file-unreadable', { file });
      if (stats.size > mostBytes) throw new AppError('file-too-large', { file, most: '64 MB' });
      if (stats.size === 0) throw new AppError('file-empty', { file });
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('file-unreadable', { file }, { cause: error });
  }
}
