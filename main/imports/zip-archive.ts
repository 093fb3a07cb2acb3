import { basename } from 'node:path';
import { getFileNameLowLevel, openPromise, type Entry, type ZipFile } from 'yauzl';
import { mayHoldPeople } from '../../core/import/entry-names.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { SourceEntry, SourceFolder } from './source-entry.ts';

/** Files in one archive that are looked at; an export of twenty years of pictures has a few hundred thousand. */
const mostEntries = 2_000_000;

/** Names that may hold people in one archive. */
const mostWanted = 200_000;

/**
 * Opens a zip archive. Only its list of contents is read, and of that only names that may hold people are kept; a file is
 * unpacked when it is opened, in memory, piece by piece, and never past the size that the list says it has.
 */
export async function openZip(path: string): Promise<SourceFolder> {
  const file = basename(path);
  let zip: ZipFile | null = null;
  try {
    // Names are never used as paths, so a strange one is no reason to refuse the rest.
    zip = await openPromise(path, {
      autoClose: false,
      lazyEntries: true,
      decodeStrings: false,
      validateEntrySizes: true,
    });
    return await listEntries(zip);
  } catch (error) {
    zip?.close();
    throw error instanceof AppError ? error : new AppError('archive-damaged', { file }, { cause: error });
  }
}

async function listEntries(zip: ZipFile): Promise<SourceFolder> {
  const entries: SourceEntry[] = [];
  const refused: SourceFolder['refused'][number][] = [];
  let count = 0;
  for await (const entry of zip.eachEntry()) {
    count += 1;
    const path = nameOf(entry);
    if (count > mostEntries || entries.length >= mostWanted) {
      refused.push({ path, reason: 'too-many' });
      break;
    }
    if (!mayHoldPeople(path)) continue;
    if (entry.isEncrypted()) refused.push({ path, reason: 'locked' });
    else if (!entry.canDecodeFileData()) refused.push({ path, reason: 'damaged' });
    else entries.push({ path, size: entry.uncompressedSize, open: () => zip.openReadStreamPromise(entry) });
  }
  return { entries, refused, close: () => zip.close() };
}

/** Windows' own packer of old wrote backslashes. */
function nameOf(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false).replaceAll(
    '\\',
    '/',
  );
}
