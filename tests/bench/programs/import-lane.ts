import { readFileSync } from 'node:fs';
import { noWishes } from '../../../core/queue/queue-wishes.ts';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import papaparse from 'papaparse';
import { newId } from '../../../main/storage/new-id.ts';
import { openDatabase } from '../../../main/storage/open-database.ts';
import { openStorage } from '../../../main/storage/storage-client.ts';
import { anImportService, bringInFile } from '../support/import-file.ts';
import type { ImportLaneResult, PlainLaneResult } from '../support/import-lanes.ts';

/**
 * One way to bring a table into a new database, in a process of its own so that its memory and its stalls are only its own:
 * `node import-lane.ts service|plain FOLDER TABLE STORAGE-WORKER`. Prints what it measured as JSON.
 */
const [way = '', folder = '', table = '', worker = ''] = process.argv.slice(2);
const file = join(folder, 'twelve.db');
const backupDir = join(folder, 'backups');

/** How long between two small requests of somebody else. */
const betweenRequestsMs = 20;

async function throughService(): Promise<ImportLaneResult> {
  const storage = openStorage({
    file,
    backupDir,
    workerUrl: pathToFileURL(worker),
    onFailure: (error) => console.error(error),
  });
  const clock = { read: () => ({ wallMs: Date.now(), steadyMs: 0, awakeMs: null }) };
  const imports = anImportService({ storage, clock }, worker);
  // Somebody to change while the import runs; and everything is loaded and compiled by then.
  await imports.importText('https://github.com/ana\nhttps://github.com/bo');
  const [first] = await storage.request('queue:refill', {
    seed: 1,
    at: Date.now(),
    today: '2026-11-18',
    wishes: noWishes,
  });
  if (first === undefined) throw new Error('Nobody is there to be changed.');

  globalThis.gc?.();
  const restBytes = process.memoryUsage().rss;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const waits: number[] = [];
  const over = new AbortController();
  delay.enable();
  const began = performance.now();
  const others = (async () => {
    while (!over.signal.aborted) {
      const asked = performance.now();
      await storage.request('contacts:set-familiarity', first.contactId, waits.length % 2 === 0 ? 2 : 3);
      waits.push(performance.now() - asked);
      await wait(betweenRequestsMs);
    }
  })();
  const report = await bringInFile(imports, table);
  const ms = performance.now() - began;
  over.abort();
  delay.disable();
  await others;
  const peakBytes = process.resourceUsage().maxRSS * 1024;

  const againBegan = performance.now();
  const again = await bringInFile(imports, table);
  const againMs = performance.now() - againBegan;
  await storage.close();
  return {
    ms,
    added: report.added,
    againMs,
    againAdded: again.added,
    longestBlockMs: delay.max / 1e6,
    waits,
    grownBytes: peakBytes - restBytes,
  };
}

/** papaparse's parse and plain inserts into the same tables, with their indexes and their search: nothing is looked up. */
function plainly(): PlainLaneResult {
  const { database, close } = openDatabase({ file, backupDir }, () => Date.now());
  const began = performance.now();
  const text = readFileSync(table, 'utf8');
  const rows = papaparse.parse<string[]>(text.slice(text.indexOf('First Name')), { header: false }).data.slice(1);
  database.transaction(() => {
    database.run(
      `INSERT INTO batch (number, id, format, file_name, state, began_at) VALUES (1, 'plain', 'linkedin-connections', '', 'visible', 1)`,
    );
    for (const [first = '', last = '', url = '', address = '', company = '', position = '', day = ''] of rows) {
      if (url === '') continue;
      const id = newId();
      insertProfile(id, 'linkedin', url.slice('https://www.linkedin.com/in/'.length), url);
      if (address !== '') insertProfile(id, 'email', address, `mailto:${address}`);
      database.run(
        `INSERT INTO contact (id, name, role, organisation, note, connected_on, connected_through, person_key, batch, created_at)
         VALUES (?, ?, ?, ?, '', ?, 'linkedin', ?, 1, 1)`,
        id,
        `${first} ${last}`,
        position,
        company,
        day,
        `${first} ${last}\n${company}\n${day}`.toLowerCase(),
      );
    }
  });
  const ms = performance.now() - began;
  close({ isSuspect: false });
  return { ms };

  function insertProfile(contactId: string, network: string, handle: string, url: string): void {
    database.run(
      `INSERT INTO profile (id, contact_id, network, handle, handle_key, url, status, batch, created_at)
       VALUES (?, ?, ?, ?, ?, ?, 'active', 1, 1)`,
      newId(),
      contactId,
      network,
      handle,
      handle,
      url,
    );
  }
}

console.log(JSON.stringify(way === 'plain' ? plainly() : await throughService()));
