import { baseName, isKnownName, withoutTwins } from '../../core/import/entry-names.ts';
import type { ImportRemark } from '../../core/import/import-preview.ts';
import type { ImportFormat } from '../../core/import/import-report.ts';
import { sniffBytes, sniffFormat, type Sniffed } from '../../core/import/sniff-format.ts';
import { wideEncoding } from './decode-text.ts';
import { decodeHead, mostBytes, readHead } from './entry-text.ts';
import type { SourceEntry, SourceFolder } from './source-entry.ts';

/** A file and what its content is. */
export interface PlannedSource {
  readonly entry: SourceEntry;
  readonly format: ImportFormat;
}

/** What of an archive or folder is read, and in which order. */
export interface SourcePlan {
  readonly sources: readonly PlannedSource[];
  /** The user's own posts on X, which tell the names of those they follow. */
  readonly posts: readonly SourceEntry[];
  /** The user's messages on LinkedIn, which tell when they last wrote to each other. */
  readonly messages: readonly SourceEntry[];
  readonly remarks: readonly ImportRemark[];
}

/** Up to here each file is looked into, whatever its name; beyond only those whose name is known. */
const mostLookedInto = 1500;

/** How many remarks are told. */
const mostRemarks = 20;

/** What a text is, by its beginning alone. */
export function sniffHead(head: Uint8Array): Sniffed {
  const binary = wideEncoding(head) === null ? sniffBytes(head) : null;
  return binary === null ? sniffFormat(decodeHead(head)) : { kind: 'other', found: binary };
}

/** Formats that many a file could be taken for which lists nobody: in an archive they count only when there is no other. */
const weak: ReadonlySet<ImportFormat> = new Set(['other-table', 'pasted-list']);

interface Looked {
  readonly entry: SourceEntry;
  readonly sniffed: Sniffed;
}

/** A page that would have been the list of people, had the user asked for JSON. */
function isPageOfPeople({ entry, sniffed }: Looked): boolean {
  const isPage = sniffed.kind === 'other' && (sniffed.found === 'meta-html' || sniffed.found === 'html');
  return isPage && /^(?:your_)?(?:friends|following|followers(?:_\d+)?)\.html?$/.test(baseName(entry.path));
}

function is(found: string): (looked: Looked) => boolean {
  return ({ sniffed }) => sniffed.kind === 'other' && sniffed.found === found;
}

function entriesOf(looked: readonly Looked[], isWanted: (looked: Looked) => boolean): readonly SourceEntry[] {
  return looked.filter(isWanted).map(({ entry }) => entry);
}

/** Looks into what may hold people and plans what is read of it. `onLook` hears how far it has come, from 0 to 1. */
export async function planSources(
  folder: SourceFolder,
  { onLook, checkCancelled }: { readonly onLook: (fraction: number) => void; readonly checkCancelled: () => void },
): Promise<SourcePlan> {
  const readable = folder.entries.filter(({ size }) => size > 0);
  const wanted = readable.length > mostLookedInto ? readable.filter(({ path }) => isKnownName(path)) : readable;
  const remarks: ImportRemark[] = folder.refused.map(({ path, reason }) => ({ file: path, reason }));
  const looked: Looked[] = [];
  for (const [at, entry] of wanted.entries()) {
    checkCancelled();
    onLook(at / wanted.length);
    try {
      looked.push({ entry, sniffed: sniffHead(await readHead(entry)) });
    } catch {
      // One damaged file costs nobody in the others their place.
      remarks.push({ file: entry.path, reason: 'damaged' });
    }
  }
  const found = looked.flatMap(({ entry, sniffed }) =>
    sniffed.kind === 'format' ? [{ entry, format: sniffed.format }] : [],
  );
  const strong = found.filter(({ format }) => !weak.has(format));
  const chosen = strong.length > 0 ? strong : found.filter(({ format }) => format === 'other-table');
  const kept = new Set(withoutTwins(chosen.map(({ entry }) => entry)));
  for (const { path } of entriesOf(looked, isPageOfPeople)) remarks.push({ file: path, reason: 'html' });
  const tooLarge = chosen.filter(({ entry }) => entry.size > mostBytes);
  for (const { entry } of tooLarge) remarks.push({ file: entry.path, reason: 'too-large' });
  return {
    sources: chosen.filter((source) => kept.has(source.entry) && !tooLarge.includes(source)),
    posts: entriesOf(looked, is('x-posts')),
    messages: entriesOf(looked, is('linkedin-messages')),
    remarks: remarks.slice(0, mostRemarks),
  };
}
