import { AppError } from '../../core/errors/app-error.ts';
import type { ImportPreview, ImportRemark } from '../../core/import/import-preview.ts';
import type { SkippedRow } from '../../core/import/import-report.ts';
import type { Clock } from '../app/clock.ts';
import type { Storage } from '../storage/storage-contract.ts';
import type { OpenedFiles, Reader } from './reader-contract.ts';

/** What staging opened files needs. */
export interface StageFilesParts {
  readonly storage: Pick<Storage, 'request'>;
  readonly clock: Pick<Clock, 'read'>;
  readonly reader: Reader;
  readonly signal: AbortSignal;
  readonly opened: Extract<OpenedFiles, { kind: 'ready' }>;
  readonly fileName: string;
  readonly onProgress: (progress: { readonly fraction: number; readonly people: number }) => void;
}

/** Writes everybody in the opened files to the database, unseen, and answers what showing them would do. */
export async function stageFiles(parts: StageFilesParts): Promise<ImportPreview> {
  const { storage, clock, opened, fileName } = parts;
  const { format, hasColumns, remarks } = opened;
  await parts.reader.request('reader:restart', []);
  const batchId = await storage.request('imports:begin', { format, fileName, at: clock.read().wallMs });
  try {
    const { people, skipped, skippedCount, damaged } = await stageAll(batchId, parts);
    if (people === 0 && skippedCount === 0) throw new AppError('nothing-to-import', { file: fileName });
    const tally = await storage.request('imports:preview', batchId, skippedCount);
    return {
      batchId,
      format,
      fileName,
      ...tally,
      skipped,
      skippedCount,
      remarks: [...remarks, ...damaged],
      hasColumns,
    };
  } catch (error) {
    // A batch that cannot be taken back now is swept at the next start; what went wrong first is what matters.
    await storage.request('imports:cancel', batchId).catch(() => undefined);
    throw error;
  }
}

async function stageAll(batchId: string, { storage, reader, signal, onProgress }: StageFilesParts) {
  const skipped: SkippedRow[] = [];
  const damaged: ImportRemark[] = [];
  let people = 0;
  let skippedCount = 0;
  let writing: Promise<void> = Promise.resolve();
  const tell = (fraction: unknown): void => onProgress({ fraction: Number(fraction), people });
  for (let isOver = false; !isOver;) {
    signal.throwIfAborted();
    const slice = await reader.request('reader:next', [], { signal, onProgress: tell });
    ({ isOver } = slice);
    people += slice.people.length;
    skippedCount += slice.skippedCount;
    skipped.push(...slice.skipped);
    damaged.push(...slice.remarks);
    // Reading goes on while a slice is written, and waits before a second one.
    await writing;
    signal.throwIfAborted();
    if (slice.people.length > 0) {
      writing = storage.request('imports:stage', batchId, slice.people);
      // Whoever waits for it next hears of a failure.
      writing.catch(() => {});
    }
    tell(slice.fraction);
  }
  await writing;
  return { people, skipped, skippedCount, damaged };
}
