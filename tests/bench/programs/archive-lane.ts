import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { openStorage } from '../../../main/storage/storage-client.ts';
import { anImportService } from '../support/import-file.ts';
import type { ArchiveLaneResult } from '../support/import-lanes.ts';

/** Looks through an archive, in a process of its own: `node archive-lane.ts FOLDER ARCHIVE STORAGE-WORKER`. */
const [folder = '', archive = '', worker = ''] = process.argv.slice(2);
const storage = openStorage({
  file: join(folder, 'twelve.db'),
  backupDir: join(folder, 'backups'),
  workerUrl: pathToFileURL(worker),
  onFailure: (error) => console.error(error),
});
const clock = { read: () => ({ wallMs: Date.now(), steadyMs: 0, awakeMs: null }) };
const imports = anImportService({ storage, clock }, worker);
await imports.importText('https://github.com/ana');
globalThis.gc?.();
const restBytes = process.memoryUsage().rss;

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const began = performance.now();
const stage = await imports.open([archive]);
const ms = performance.now() - began;
delay.disable();
if (stage?.kind !== 'preview') throw new Error('There was nothing to look at.');
const report = await imports.bringIn(stage.preview.batchId);
const peakBytes = process.resourceUsage().maxRSS * 1024;
const named = (await storage.request('contacts:find', 'Person')).length === 0 ? 0 : report.added;
await storage.close();
const result: ArchiveLaneResult = { ms, named, longestBlockMs: delay.max / 1e6, restBytes, peakBytes };
console.log(JSON.stringify(result));
