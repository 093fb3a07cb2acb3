import type { ImportFormat } from '../../core/import/import-report.ts';
import type { ReadableDatabase } from './database.ts';

/** What an import can be of: one format, or several that lay in one archive. */
export type BatchFormat = ImportFormat | 'archive';

export interface Batch {
  readonly number: number;
  readonly format: BatchFormat;
  readonly began_at: number;
}

const columns = 'number, format, began_at';

/** A batch that is being staged; it is a bug to ask for any other. */
export function requireStaged(database: ReadableDatabase, batchId: string): Batch {
  const batch = database.get<Batch>(`SELECT ${columns} FROM batch WHERE id = ? AND state = 'staged'`, batchId);
  if (batch === undefined) throw new Error(`The batch ${batchId} is not being staged`);
  return batch;
}

/** A batch by the number that rows and provenance hold; undefined when it was swept. */
export function batchNumbered(database: ReadableDatabase, number: number): Batch | undefined {
  return database.get<Batch>(`SELECT ${columns} FROM batch WHERE number = ?`, number);
}
