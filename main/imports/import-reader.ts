import { basename } from 'node:path';
import { AppError } from '../../core/errors/app-error.ts';
import {
  readAssigned,
  tableToAssign,
  type ColumnAssignment,
  type TableToAssign,
} from '../../core/import/column-choice.ts';
import type { ImportRemark } from '../../core/import/import-preview.ts';
import type { ImportFormat, SkippedRow } from '../../core/import/import-report.ts';
import type { ImportedPerson } from '../../core/import/imported-person.ts';
import { decodeHead, entryFailure, readHead, readText } from './entry-text.ts';
import { joinFolders, openPath, type OpenedPath } from './open-files.ts';
import { LineProgress } from './line-progress.ts';
import { readCsv } from './read-csv.ts';
import { bytesOf, readPlan, type PlanStep } from './read-plan.ts';
import type { OpenedFiles, ReadSlice } from './reader-contract.ts';
import type { SourceEntry, SourceFolder } from './source-entry.ts';
import { planSources, sniffHead, type SourcePlan } from './source-plan.ts';

/** People that are handed on at once. */
const sliceLength = 500;

/** Rows that are read at most before something is handed on: a file of nothing but bad rows can be cancelled too. */
const mostRows = 20_000;

/** How many rows that stayed out are told of. */
export const mostSkipped = 100;

const noFolder: SourceFolder = { entries: [], refused: [], close: () => {} };

/** How a request wants to be followed. */
export interface ReaderContext {
  readonly signal: AbortSignal;
  /** Hears how far it has come, from 0 to 1. */
  readonly report: (fraction: unknown) => void;
}

/** Ends what the user has cancelled; nobody is told, since they know. */
function checkCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new AppError('import-gone');
}

const tables: ReadonlySet<ImportFormat> = new Set(['other-table', 'pasted-list']);

/** Reads the files that the user gave, a slice at a time; nothing of them is kept longer than it takes to read it. */
export class ImportReader {
  #folder = noFolder;
  #plan: SourcePlan | null = null;
  /** The one table whose columns the user may assign. */
  #table: { readonly entry: SourceEntry; readonly shown: TableToAssign } | null = null;
  #steps: AsyncGenerator<PlanStep> | null = null;
  #assignment: ColumnAssignment | null = null;
  #bytesRead = 0;
  #skippedTold = 0;
  #damaged: ImportRemark[] = [];
  #signal: AbortSignal = new AbortController().signal;

  async open(paths: readonly string[], { signal, report }: ReaderContext): Promise<OpenedFiles> {
    this.close();
    const opened: OpenedPath[] = [];
    // Kept at once, so that closing ends whatever was opened by then.
    for (const path of paths) {
      opened.push(await openPath(path));
      this.#folder = joinFolders(opened);
    }
    const [only] = opened;
    if (opened.length === 1 && only?.kind === 'file') return this.#openFile(only.entry);
    const plan = await planSources(this.#folder, { onLook: report, checkCancelled: () => checkCancelled(signal) });
    if (plan.sources.length === 0) throw emptyArchive(paths, plan.remarks);
    return this.#ready(plan);
  }

  table(): TableToAssign {
    if (this.#table === null) throw new Error('No table was opened');
    return this.#table.shown;
  }

  assign(assignment: ColumnAssignment): void {
    this.#assignment = assignment;
  }

  restart(): void {
    this.#steps = null;
    this.#bytesRead = 0;
    this.#skippedTold = 0;
    this.#damaged = [];
  }

  async next({ signal, report }: ReaderContext): Promise<ReadSlice> {
    this.#signal = signal;
    const people: ImportedPerson[] = [];
    const skipped: SkippedRow[] = [];
    let skippedCount = 0;
    this.#steps ??= this.#begin(report);
    for (let rows = 0; people.length < sliceLength && rows < mostRows; rows += 1) {
      checkCancelled(signal);
      const { value, done } = await this.#steps.next();
      if (done === true) return { people, skipped, skippedCount, remarks: this.#damaged, fraction: 1, isOver: true };
      const { step, entry } = value;
      if (step.kind === 'person') people.push(step.person);
      else if (step.kind === 'skipped') {
        skippedCount += 1;
        if (this.#skippedTold < mostSkipped) skipped.push(this.#named(step.row, entry));
      }
    }
    return { people, skipped, skippedCount, remarks: [], fraction: this.#fraction(), isOver: false };
  }

  close(): void {
    this.#folder.close();
    this.#folder = noFolder;
    this.#plan = null;
    this.#table = null;
    this.#assignment = null;
    this.restart();
  }

  /** A file by itself says what is wrong with it, and an unknown table is shown to the user. */
  async #openFile(entry: SourceEntry): Promise<OpenedFiles> {
    const file = basename(entry.path);
    const head = await readHead(entry).catch((error: unknown) => {
      throw entryFailure(entry, error);
    });
    const sniffed = sniffHead(head);
    if (sniffed.kind === 'empty' || entry.size === 0) throw new AppError('file-empty', { file });
    const isNamedTable = /\.(?:csv|tsv)$/i.test(file);
    const mayBeTable = sniffed.kind === 'format' ? tables.has(sniffed.format) : ['csv', 'text'].includes(sniffed.found);
    if (mayBeTable && (isNamedTable || (sniffed.kind === 'other' && sniffed.found === 'csv'))) {
      const shown = tableToAssign(
        file,
        readCsv(decodeHead(head), () => false),
      );
      if (shown !== null && shown.header.length > 1) this.#table = { entry, shown };
    }
    const isKnown = sniffed.kind === 'format' && (sniffed.format !== 'pasted-list' || this.#table === null);
    if (isKnown)
      return this.#ready({ sources: [{ entry, format: sniffed.format }], posts: [], messages: [], remarks: [] });
    if (this.#table !== null) return { kind: 'table', table: this.#table.shown };
    throw new AppError('format-unknown', { file, found: sniffed.kind === 'other' ? sniffed.found : 'text' });
  }

  #ready(plan: SourcePlan): OpenedFiles {
    this.#plan = plan;
    const formats = new Set(plan.sources.map(({ format }) => format));
    const [only] = formats;
    return {
      kind: 'ready',
      format: formats.size === 1 && only !== undefined ? only : 'archive',
      hasColumns: this.#table !== null,
      remarks: plan.remarks,
    };
  }

  #begin(report: ReaderContext['report']): AsyncGenerator<PlanStep> {
    const onBytes = (count: number): void => {
      const before = Math.floor(this.#fraction() * 200);
      this.#bytesRead += count;
      // Long before anybody comes out: messages and posts are read first.
      if (Math.floor(this.#fraction() * 200) > before) report(this.#fraction());
    };
    if (this.#assignment !== null && this.#table !== null) {
      return readTable(this.#table.entry, this.#assignment, onBytes);
    }
    if (this.#plan === null) throw new Error('Nothing was opened');
    // The signal of whichever request is under way: each slice has its own.
    const { sources, posts, messages } = this.#plan;
    const isOnly = sources.length + posts.length + messages.length === 1;
    const onDamaged = ({ path }: SourceEntry): void => void this.#damaged.push({ file: path, reason: 'damaged' });
    return readPlan(this.#plan, {
      onBytes,
      checkCancelled: () => checkCancelled(this.#signal),
      onDamaged: isOnly ? null : onDamaged,
    });
  }

  #fraction(): number {
    const whole = this.#plan === null ? (this.#table?.entry.size ?? 0) : bytesOf(this.#plan);
    return whole === 0 ? 1 : Math.min(1, this.#bytesRead / whole);
  }

  #named(row: SkippedRow, entry: SourceEntry): SkippedRow {
    this.#skippedTold += 1;
    return (this.#plan?.sources.length ?? 1) > 1 ? { ...row, file: entry.path } : row;
  }
}

async function* readTable(
  entry: SourceEntry,
  assignment: ColumnAssignment,
  onBytes: (count: number) => void,
): AsyncGenerator<PlanStep> {
  const text = await readText(entry).catch((error: unknown) => {
    throw entryFailure(entry, error);
  });
  const progress = new LineProgress(text, entry.size, onBytes);
  for (const step of readAssigned(
    readCsv(text, () => false),
    assignment,
  )) {
    progress.pass(step);
    yield { step, entry };
  }
  progress.end();
}

/** Says why nobody was found in an archive or a folder, by what stood in the way. */
function emptyArchive(paths: readonly string[], remarks: readonly ImportRemark[]): AppError {
  const file = basename(paths[0] ?? '');
  const reason = ['html', 'locked', 'too-large', 'damaged'].find((one) =>
    remarks.some((remark) => remark.reason === one),
  );
  return new AppError('archive-empty', { file, reason: reason ?? 'none' });
}
