import { mkdtempSync, rmSync } from 'node:fs';
import { noWishes } from '../../../core/queue/queue-wishes.ts';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createCalendar } from '../../../main/app/calendar.ts';
import { createSystemClock } from '../../../main/app/system-clock.ts';
import { QueueService } from '../../../main/queue/queue-service.ts';
import { buildSession } from '../../../main/session/build-session.ts';
import { defaultSettings } from '../../../core/settings/settings.ts';
import { readPlatform } from '../../../main/app/platform.ts';
import { openStorage } from '../../../main/storage/storage-client.ts';
import { anImportService, bringInFile } from '../support/import-file.ts';

/**
 * Real sessions of two seconds, one after the other, on the machine's clock, while tables are imported into the same
 * database: `node end-lane.ts SESSIONS FOLDER STORAGE-WORKER TABLE…`. Prints by how many ms each end came late.
 */
const [sessions = '', folder = '', worker = '', ...tables] = process.argv.slice(2);
const plannedMs = 2_000;
/** After so many sessions in a new folder: the database is not to grow beyond what a user has. */
const sessionsInOneFolder = 10;

const platform = readPlatform({ isPackaged: true, actual: process.platform, told: undefined });
const clock = createSystemClock(platform);

/** One user's program for some sessions; answers how late each end came. */
async function live(count: number): Promise<readonly number[]> {
  const data = mkdtempSync(join(folder, 'lane-'));
  const storage = openStorage({
    file: join(data, 'twelve.db'),
    backupDir: join(data, 'backups'),
    workerUrl: pathToFileURL(worker),
    onFailure: (error) => console.error(error),
  });
  const settings = { ...defaultSettings(platform), sessionMinutes: plannedMs / 60_000 };
  const calendar = createCalendar({ clock, settings: () => settings, locale: () => 'en-GB' });
  const queue = new QueueService({
    storage,
    clock,
    today: () => calendar.today(),
    newSeed: () => 12,
    newId: () => crypto.randomUUID(),
    wishes: () => noWishes,
    onChange: () => {},
  });
  const imports = anImportService({ storage, clock, onChange: () => void queue.refill() }, worker);
  await imports.importText(Array.from({ length: 50 }, (_, number) => `https://github.com/person${number}`).join('\n'));
  await queue.refill();

  let ended: ((atMs: number) => void) | null = null;
  const { session } = buildSession({
    clock,
    storage,
    queue,
    calendar,
    log: { bug: (error) => console.error(error), note: () => {}, tail: () => [] },
    shell: { openExternal: () => Promise.resolve() },
    file: join(data, 'running.json'),
    settings: () => settings,
    isReminded: () => false,
    send: () => {},
    listener: {
      onChange: () => {},
      onEvent: ({ kind }) => {
        if (kind === 'ended') ended?.(Date.now());
      },
    },
  });

  const over = new AbortController();
  const importing = (async () => {
    for (let next = 0; !over.signal.aborted; next += 1) await bringInFile(imports, tables[next % tables.length] ?? '');
  })();
  const late: number[] = [];
  for (let number = 0; number < count; number += 1) {
    const end = new Promise<number>((resolve) => (ended = resolve));
    await session.start(null);
    const { state } = session;
    if (state.kind !== 'running') throw new Error(`The session is ${state.kind}.`);
    late.push((await end) - state.deadlineAt);
    await session.close({ familiarity: null, followUpDay: null, note: '' });
    await wait(1);
  }
  over.abort();
  await session.stop();
  await importing;
  await storage.close();
  rmSync(data, { recursive: true, force: true });
  return late;
}

const late: number[] = [];
for (let left = Number(sessions); left > 0; left -= sessionsInOneFolder) {
  late.push(...(await live(Math.min(left, sessionsInOneFolder))));
}
console.log(JSON.stringify(late));
