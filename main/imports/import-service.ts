import { basename } from 'node:path';
import { AppError } from '../../core/errors/app-error.ts';
import { headerKey, isColumnChoice, isUsable, type ColumnAssignment } from '../../core/import/column-choice.ts';
import type { ImportPreview, PastImport, UndoneImport } from '../../core/import/import-preview.ts';
import type { ImportReport } from '../../core/import/import-report.ts';
import { sniffFormat } from '../../core/import/sniff-format.ts';
import type { ImportStage } from '../../core/ipc/imports-requests.ts';
import type { Clock } from '../app/clock.ts';
import { OneAtATime } from '../app/one-at-a-time.ts';
import type { Storage } from '../storage/storage-contract.ts';
import { importText } from './import-text.ts';
import type { OpenedFiles, Reader } from './reader-contract.ts';
import { stageFiles } from './stage-files.ts';

export interface ImportServiceParts {
  readonly storage: Pick<Storage, 'request'>;
  readonly clock: Pick<Clock, 'read'>;
  /** Starts the thread that reads files; it is closed when the import is over. */
  readonly startReader: () => Reader;
  /** Who is in a session now. */
  readonly inSession: () => string | null;
  /** People have come in, were found to be there, or are gone again. */
  readonly onChange: () => void;
  readonly onProgress: (progress: { readonly fraction: number; readonly people: number }) => void;
}

/** The import that the user is about to make. */
interface OpenImport {
  readonly reader: Reader;
  readonly control: AbortController;
  readonly fileName: string;
  opened: OpenedFiles;
  preview: ImportPreview | null;
  /** Whether others came in since it was staged: it would not know them. */
  isStale: boolean;
}

/** How much of a text decides what it is, in characters. */
const headLength = 16_384;

/** Brings people in from files and pasted text: good rows always, bad rows with a reason, and never half a batch. */
export class ImportService {
  readonly #parts: ImportServiceParts;
  readonly #turns = new OneAtATime();
  #open: OpenImport | null = null;

  constructor(parts: ImportServiceParts) {
    this.#parts = parts;
  }

  /** Imports what was pasted, at once: a list, or the content of a file of any known format. */
  async importText(text: string): Promise<ImportReport> {
    const sniffed = sniffFormat(text.slice(0, headLength));
    if (sniffed.kind === 'empty') throw new AppError('nothing-to-import');
    // Whatever it is, somebody pasted it as a list: each line is told what is wrong with it.
    const format = sniffed.kind === 'format' ? sniffed.format : 'pasted-list';
    return this.#turns.run(async () => {
      const report = await importText({ text, format, fileName: '' }, this.#parts);
      if (this.#open !== null) this.#open.isStale = true;
      this.#parts.onChange();
      return report;
    });
  }

  /** Reads files, folders and archives, and answers what would come in; null when that was cancelled. */
  async open(paths: readonly string[]): Promise<ImportStage | null> {
    await this.cancel();
    return this.#turns.run(async () => {
      const control = new AbortController();
      const reader = this.#parts.startReader();
      const fileName = paths.map((path) => basename(path)).join(', ');
      const open: OpenImport = {
        reader,
        control,
        fileName: fileName.length > 200 ? `${fileName.slice(0, 199)}…` : fileName,
        opened: { kind: 'ready', format: 'archive', hasColumns: false, remarks: [] },
        preview: null,
        isStale: false,
      };
      this.#open = open;
      return this.#orClose(open, async () => {
        const onProgress = (fraction: unknown): void => this.#tell(Number(fraction), 0);
        open.opened = await reader.request('reader:open', [paths], { signal: control.signal, onProgress });
        return open.opened.kind === 'ready' ? this.#look(open) : this.#lookAtTable(open);
      });
    });
  }

  /** Reads the open table as the user said, and remembers it for tables with the same header. */
  async assignColumns(assignment: ColumnAssignment): Promise<ImportStage | null> {
    if (!isUsable(assignment.choices)) throw new AppError('columns-without-name');
    return this.#turns.run(async () => {
      const open = this.#required();
      const { header } = await open.reader.request('reader:table', []);
      if (assignment.hasHeader) {
        await this.#parts.storage.request('imports:remember-columns', headerKey(header), assignment.choices);
      }
      return this.#orClose(open, () => this.#readAssigned(open, assignment));
    });
  }

  /** What the columns of the open table hold, as far as it is known. */
  changeColumns(): Promise<ImportStage> {
    return this.#turns.run(async () => {
      const table = await this.#required().reader.request('reader:table', []);
      const remembered = await this.#remembered(table.header);
      return { kind: 'columns', table: { ...table, choices: remembered ?? table.choices } };
    });
  }

  /** Brings in what was looked at. */
  bringIn(batchId: string): Promise<ImportReport> {
    return this.#turns.run(async () => {
      const open = this.#required();
      if (open.preview?.batchId !== batchId) throw new AppError('import-gone');
      return this.#orClose(open, async () => {
        if (open.isStale) await this.#look(open);
        const { preview } = open;
        if (preview === null) throw new AppError('import-gone');
        const tally = await this.#parts.storage.request('imports:show', preview.batchId);
        open.preview = null;
        await this.#close();
        this.#parts.onChange();
        const { format, fileName, skipped, skippedCount } = preview;
        return { batchId: preview.batchId, format, fileName, ...tally, skipped, skippedCount };
      });
    });
  }

  /** Stops reading, and gives up what was read: nothing of it stays. */
  async cancel(): Promise<void> {
    this.#open?.control.abort();
    await this.#turns.run(() => this.#close());
  }

  past(): Promise<readonly PastImport[]> {
    return this.#parts.storage.request('imports:past');
  }

  /** Undoes a whole import; whom the user has met or changed since stays. */
  async undo(batchId: string): Promise<UndoneImport> {
    const undone = await this.#parts.storage.request('imports:undo', batchId, this.#parts.inSession());
    if (this.#open !== null) this.#open.isStale = true;
    this.#parts.onChange();
    return undone;
  }

  async #lookAtTable(open: OpenImport): Promise<ImportStage | null> {
    if (open.opened.kind !== 'table') throw new Error('No table is open');
    const { table } = open.opened;
    const choices = await this.#remembered(table.header);
    if (choices === null) return { kind: 'columns', table };
    return this.#readAssigned(open, { choices, hasHeader: true });
  }

  async #readAssigned(open: OpenImport, assignment: ColumnAssignment): Promise<ImportStage | null> {
    await open.reader.request('reader:assign', [assignment]);
    open.opened = { kind: 'ready', format: 'other-table', hasColumns: true, remarks: [] };
    return this.#look(open);
  }

  async #remembered(header: readonly string[]): Promise<ColumnAssignment['choices'] | null> {
    const columns = await this.#parts.storage.request('imports:columns', headerKey(header));
    return columns?.length === header.length && columns.every(isColumnChoice) ? columns : null;
  }

  /** Stages all that stands in the files, unseen, and answers what it would do. */
  async #look(open: OpenImport): Promise<ImportStage | null> {
    if (open.opened.kind !== 'ready') throw new Error('A table was not assigned');
    await this.#giveUp(open);
    open.isStale = false;
    open.preview = await stageFiles({
      ...this.#parts,
      reader: open.reader,
      signal: open.control.signal,
      opened: open.opened,
      fileName: open.fileName,
      onProgress: (progress) => this.#tell(progress.fraction, progress.people),
    });
    return { kind: 'preview', preview: open.preview };
  }

  #tell(fraction: number, people: number): void {
    this.#parts.onProgress({ fraction, people });
  }

  #required(): OpenImport {
    if (this.#open === null) throw new AppError('import-gone');
    return this.#open;
  }

  /** What the user cancelled answers null; whatever goes wrong ends the import. */
  async #orClose<T>(open: OpenImport, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      await this.#close();
      if (open.control.signal.aborted) return null as T;
      throw error;
    }
  }

  async #giveUp(open: OpenImport): Promise<void> {
    const { preview } = open;
    open.preview = null;
    // A batch that cannot be taken back now is swept at the next start.
    if (preview !== null) await this.#parts.storage.request('imports:cancel', preview.batchId).catch(() => undefined);
  }

  async #close(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    if (open === null) return;
    await this.#giveUp(open);
    await open.reader.close();
  }
}
