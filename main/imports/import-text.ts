import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../core/errors/app-error.ts';
import type { ImportedPerson } from '../../core/import/imported-person.ts';
import type { ImportReport, SkippedRow } from '../../core/import/import-report.ts';
import type { Clock } from '../app/clock.ts';
import type { Storage } from '../storage/storage-contract.ts';
import { stepsOf, type Source } from './steps-of.ts';

/** People that go to the storage worker at once. */
const sliceLength = 500;

/** How many rows are read before everything else gets its turn: a few milliseconds' work. */
const rowsInOneTurn = 100;

/** How many skipped rows a report holds. */
const mostSkipped = 100;

export interface ImportTextParts {
  readonly storage: Pick<Storage, 'request'>;
  readonly clock: Pick<Clock, 'read'>;
}

/** Brings in everybody in a text, in one batch that is seen at once or not at all. */
export async function importText(source: Source, { storage, clock }: ImportTextParts): Promise<ImportReport> {
  const { format, fileName } = source;
  const batchId = await storage.request('imports:begin', { format, fileName, at: clock.read().wallMs });
  try {
    const { skipped, skippedCount, people } = await stage(batchId, source, storage);
    if (people === 0 && skippedCount === 0) throw new AppError('nothing-to-import', { file: fileName });
    await storage.request('imports:preview', batchId, skippedCount);
    const tally = await storage.request('imports:show', batchId);
    return { batchId, format, fileName, ...tally, skipped, skippedCount };
  } catch (error) {
    // A batch that cannot be taken back now is swept at the next start; what went wrong first is what matters.
    await storage.request('imports:cancel', batchId).catch(() => undefined);
    throw error;
  }
}

async function stage(batchId: string, source: Source, storage: Pick<Storage, 'request'>) {
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
    writing = storage.request('imports:stage', batchId, full);
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
