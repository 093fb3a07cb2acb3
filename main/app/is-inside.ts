import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** Whether a file would lie in a folder, whatever links lead there. A folder that is not there yet is not ours. */
export function isInside(folder: string, path: string): boolean {
  try {
    const way = relative(realpathSync(folder), join(realpathSync(dirname(path)), basename(path)));
    return !way.startsWith('..') && way !== path;
  } catch {
    return false;
  }
}
