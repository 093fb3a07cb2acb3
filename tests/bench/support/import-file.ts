import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ImportReport } from '../../../core/import/import-report.ts';
import { ImportService, type ImportServiceParts } from '../../../main/imports/import-service.ts';
import { openReader } from '../../../main/imports/open-reader.ts';

/** Imports as the program makes them; `worker` is the storage worker's file, beside which that of the reader stands. */
export function anImportService(
  parts: Pick<ImportServiceParts, 'storage' | 'clock'> & Partial<ImportServiceParts>,
  worker: string,
): ImportService {
  const reader = pathToFileURL(join(dirname(worker), 'import-worker.js'));
  return new ImportService({
    startReader: () => openReader(reader, (error) => console.error(error)),
    inSession: () => null,
    onChange: () => {},
    onProgress: () => {},
    ...parts,
  });
}

/** Looks into a file and brings in what is in it, as a user does who agrees at once. */
export async function bringInFile(imports: ImportService, path: string): Promise<Pick<ImportReport, 'added'>> {
  const stage = await imports.open([path]);
  if (stage?.kind !== 'preview') throw new Error('There was nothing to look at.');
  return imports.bringIn(stage.preview.batchId);
}
