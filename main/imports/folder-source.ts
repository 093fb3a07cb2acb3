import { createReadStream } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { mayHoldPeople } from '../../core/import/entry-names.ts';
import type { SourceEntry, SourceFolder } from './source-entry.ts';
import { openZip } from './zip-archive.ts';

/** Files looked at in one folder: nobody drops a whole disk on purpose. */
const mostFiles = 200_000;
const deepest = 16;

/** A file on the disk. */
export function fileEntry(path: string, shown: string, size: number): SourceEntry {
  return { path: shown, size, open: () => Promise.resolve(createReadStream(path)) };
}

interface Found {
  readonly entries: SourceEntry[];
  readonly refused: SourceFolder['refused'][number][];
  readonly archives: SourceFolder[];
  count: number;
}

/** Opens a folder with all that lies in it, archives included; links are not followed, so it ends. */
export async function openFolder(path: string): Promise<SourceFolder> {
  const found: Found = { entries: [], refused: [], archives: [], count: 0 };
  const close = (): void => found.archives.forEach((archive) => archive.close());
  try {
    await lookInto(path, basename(path), 0, found);
  } catch (error) {
    close();
    throw error;
  }
  return { entries: found.entries, refused: found.refused, close };
}

async function lookInto(folder: string, shown: string, depth: number, found: Found): Promise<void> {
  for await (const entry of await opendir(folder)) {
    const path = join(folder, entry.name);
    const below = `${shown}/${entry.name}`;
    found.count += 1;
    if (found.count > mostFiles || depth > deepest) {
      found.refused.push({ path: below, reason: 'too-many' });
      return;
    }
    if (entry.isDirectory()) await lookInto(path, below, depth + 1, found);
    else if (entry.isFile() && /\.zip$/i.test(entry.name)) await lookIntoArchive(path, below, found);
    else if (entry.isFile() && mayHoldPeople(below)) {
      found.entries.push(fileEntry(path, below, (await stat(path)).size));
    }
  }
}

/** One broken archive among others costs only itself. */
async function lookIntoArchive(path: string, shown: string, found: Found): Promise<void> {
  try {
    const archive = await openZip(path);
    found.archives.push(archive);
    found.entries.push(...archive.entries.map((entry) => ({ ...entry, path: `${shown}/${entry.path}` })));
    found.refused.push(...archive.refused);
  } catch {
    found.refused.push({ path: shown, reason: 'damaged' });
  }
}
