import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../core/errors/app-error.ts';
import type { ImportedPerson } from '../../core/import/imported-person.ts';
import type { ImportReport, SkippedRow } from '../../core/import/import-report.ts';
import { sniffBytes, sniffFormat } from '../../core/import/sniff-format.ts';
import type { Clock } from '../app/clock.ts';
import { OneAtATime } from '../app/one-at-a-time.ts';
import type { Storage } from '../storage/storage-contract.ts';
import { decodeText, wideEncoding } from './decode-text.ts';
import { readWholeFile } from './read-file.ts';
import { stepsOf, type Source } from './steps-of.ts';

/** People that go to the storage worker at once. */
const sliceLength = 500;

/** How many rows are read before everything else gets its turn: a few milliseconds' work. */
const rowsInOneTurn = 100;

/** How much of a text decides what it is, in characters. */
const headLength = 16_384;

/** How many skipped rows a report holds. */
const mostSkipped = 100;

export interface ImportServiceParts {
  readonly storage: Pick<Storage, 'request'>;
  readonly clock: Pick<Clock, 'read'>;
  /** People have come in, or were found to be there. */
  readonly onImported: (report: ImportReport) => void;
}

/** Brings people in from files and pasted text: good rows always, bad rows with a reason, and never half a batch. */
export class ImportService {
  readonly #parts: ImportServiceParts;
  readonly #turns = new OneAtATime();

  constructor(parts: ImportServiceParts) {
    this.#parts = parts;
  }

  /** Imports what was pasted: a list, or the content of a file of any known format. */
  async importText(text: string): Promise<ImportReport> {
    const sniffed = sniffFormat(text.slice(0, headLength));
    if (sniffed.kind === 'empty') throw new AppError('nothing-to-import');
    // Whatever it is, somebody pasted it as a list: each line is told what is wrong with it.
    const format = sniffed.kind === 'format' ? sniffed.format : 'pasted-list';
    return this.#import({ text, format, fileName: '' });
  }

  /** Imports a file of any known format, whatever its name. */
  async importFile(path: string): Promise<ImportReport> {
    const fileName = basename(path);
    const bytes = await readWholeFile(path);
    const binary = wideEncoding(bytes) === null ? sniffBytes(bytes) : null;
    if (binary !== null) throw new AppError('format-unknown', { file: fileName, found: binary });
    const text = await decodeText(bytes, () => setImmediate());
    const sniffed = sniffFormat(text.slice(0, headLength));
    if (sniffed.kind === 'empty') throw new AppError('file-empty', { file: fileName });
    if (sniffed.kind === 'other') throw new AppError('format-unknown', { file: fileName, found: sniffed.found });
    return this.#import({ text, format: sniffed.format, fileName });
  }

  /** One after the other: two batches that are staged at once would not see that they hold the same people. */
  #import(source: Source): Promise<ImportReport> {
    return this.#turns.run(() => this.#bringIn(source));
  }

  async #bringIn(source: Source): Promise<ImportReport> {
    const { format, fileName } = source;
    const { storage, clock, onImported } = this.#parts;
    const batchId = await storage.request('imports:begin', { format, fileName, at: clock.read().wallMs });
    try {
      const { skipped, skippedCount, people } = await this.#stage(batchId, source);
      if (people === 0 && skippedCount === 0) throw new AppError('nothing-to-import', { file: fileName });
      const tally = await storage.request('imports:show', batchId);
      const report = { batchId, format, fileName, ...tally, skipped, skippedCount };
      onImported(report);
      return report;
    } catch (error) {
      // A batch that cannot be taken back now is swept at the next start; what went wrong first is what matters.
      await storage.request('imports:cancel', batchId).catch(() => undefined);
      throw error;
    }
  }

  async #stage(batchId: string, source: Source) {
    const skipped: SkippedRow[] = [];
    let slice: ImportedPerson[] = [];
    let people = 0;
    let skippedCount = 0;
    let rows = 0;
    let writing: Promise<void> = Promise.resolve();
    /** Reading goes on while a slice is written, and waits before a second one. */
    const flush = async (): Promise<void> => {
      if (slice.length === 0) return;
      const full = slice;
      slice = [];
      await writing;
      writing = this.#parts.storage.request('imports:stage', batchId, full);
      // Whoever waits for it next hears of a failure.
      writing.catch(() => {});
    };
    for (const step of stepsOf(source)) {
      if (step.kind === 'person') {
        people += 1;
        if (slice.push(step.person) >= sliceLength) await flush();
      } else if (step.kind === 'skipped') {
        skippedCount += 1;
        if (skipped.length < mostSkipped) skipped.push(step.row);
      }
      rows += 1;
      if (step.kind === 'pause' || rows % rowsInOneTurn === 0) await setImmediate();
    }
    await flush();
    await writing;
    return { skipped, skippedCount, people };
  }
}
