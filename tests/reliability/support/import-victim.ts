import { pathToFileURL } from 'node:url';
import { ImportService } from '../../../main/imports/import-service.ts';
import { openReader } from '../../../main/imports/open-reader.ts';
import { openStorage } from '../../../main/storage/storage-client.ts';

/**
 * Imports as the program makes them, one after the other, until somebody kills them: the older archive once, then the newer
 * one again and again, undone each time. `node import-victim.ts FOLDER OLDER NEWER`. Says each time that something is done.
 */
const [folder = '', older = '', newer = ''] = process.argv.slice(2);
const main = new URL('../../../main/', import.meta.url);
const onFailure = (error: unknown): void => console.error(error);
const storage = openStorage({
  file: `${folder}/twelve.db`,
  backupDir: `${folder}/backups`,
  workerUrl: new URL('storage/storage-worker.ts', main),
  onFailure,
});
const imports = new ImportService({
  storage,
  clock: { read: () => ({ wallMs: Date.now(), steadyMs: 0, awakeMs: null }) },
  startReader: () => openReader(new URL('imports/import-worker.ts', main), onFailure),
  inSession: () => null,
  onChange: () => {},
  onProgress: ({ people }) => say(`read ${people}`),
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function bringIn(archive: string): Promise<string> {
  const stage = await imports.open([archive]);
  if (stage?.kind !== 'preview') throw new Error(`There was nobody in ${pathToFileURL(archive).href}`);
  say('looked');
  const { batchId } = await imports.bringIn(stage.preview.batchId);
  say('in');
  return batchId;
}

if ((await storage.request('contacts:count')) === 0) await bringIn(older);
// What was brought in when the program died before is undone first: each round begins with the older archive alone.
for (const { batchId, undoneAt, updated } of await imports.past()) {
  if (undoneAt === null && updated > 0) await imports.undo(batchId);
}
for (;;) {
  const batchId = await bringIn(newer);
  await imports.undo(batchId);
  say('undone');
}
