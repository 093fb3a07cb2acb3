import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { removeDurably, syncFolder, writeDurably } from '../storage/write-durably.ts';

/** Names what is still to be erased. While it is there, the program begins with erasing. */
const listName = 'erasing.json';

/**
 * Erases all that lies in the folder. Once the list of it is written, nothing stops it: what a crash leaves goes at the
 * next start. Answers the names of what could not be erased; they stay on the list.
 */
export function eraseFiles(folder: string): readonly string[] {
  writeDurably(join(folder, listName), JSON.stringify(namesIn(folder)));
  return finishErasing(folder);
}

/** Goes on with what was begun; does nothing where nothing was. */
export function finishErasing(folder: string): readonly string[] {
  const list = join(folder, listName);
  if (!existsSync(list)) return [];
  const left = readList(folder).filter((name) => !isErased(join(folder, name)));
  syncFolder(folder);
  if (left.length > 0) writeDurably(list, JSON.stringify(left));
  else removeDurably(list);
  return left;
}

function namesIn(folder: string): readonly string[] {
  // The socket for commands is nothing of the user's, and somebody may be talking through it.
  return readdirSync(folder).filter((name) => !name.startsWith(listName) && !/^command[.-]/.test(name));
}

/** The names on the list. One that cannot be read names everything: that is what was asked for. */
function readList(folder: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, listName), 'utf8'));
    if (!Array.isArray(value)) return namesIn(folder);
    return value.filter((name) => typeof name === 'string' && name === basename(name) && !/^\.*$/.test(name));
  } catch {
    return namesIn(folder);
  }
}

function isErased(path: string): boolean {
  try {
    // Windows holds on to files for a moment after they were closed.
    rmSync(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
    return true;
  } catch {
    return false;
  }
}
