import { pathToFileURL } from 'node:url';
import { noWishes } from '../../core/queue/queue-wishes.ts';
import { dirname, join } from 'node:path';
import { QueueService } from '../../main/queue/queue-service.ts';
import { openStorage } from '../../main/storage/storage-client.ts';
import { limited, told, type Measurement } from './support/measurement.ts';
import { median, percentile } from './support/statistics.ts';

const contacts = 100_000;
const asks = 500;
const today = '2026-11-18';

/** How long it takes to know who is next among a hundred thousand people. */
export const nextPerson: Measurement = {
  name: 'next person',
  async measure(bench) {
    const folder = join(bench.folderWith(contacts), 'data');
    const storage = openStorage({
      file: join(folder, 'twelve.db'),
      backupDir: join(folder, 'backups'),
      workerUrl: pathToFileURL(join(dirname(bench.program), 'storage-worker.js')),
      onFailure: (error) => bench.say(`the storage failed: ${String(error)}`),
    });
    const queue = new QueueService({
      storage,
      clock: { read: () => ({ wallMs: Date.parse(today), steadyMs: 0, awakeMs: null }) },
      today: () => today,
      newSeed: () => 12,
      newId: () => crypto.randomUUID(),
      wishes: () => noWishes,
      onChange: () => {},
    });
    await queue.refill();
    const held = await timesOf(asks, () => queue.next);
    const listed = await timesOf(asks, () => storage.request('queue:list'));
    const refilled = await timesOf(20, async () => {
      const next = queue.next;
      if (next !== null) await queue.take(next.contactId);
      await queue.refill();
    });
    if (queue.next === null) throw new Error('Nobody is next among a hundred thousand people.');
    await storage.close();
    return [
      limited('Next person, as main holds it, p95, 100,000 contacts', percentile(held, 0.95), 'ms', 1),
      limited('Next person, asked of the storage worker, median', median(listed), 'ms', 1),
      told('Next person, asked of the storage worker, p95', percentile(listed, 0.95), 'ms'),
      told('Taking the next person out and drawing another, median', median(refilled), 'ms'),
    ];
  },
};

async function timesOf(count: number, ask: () => unknown): Promise<readonly number[]> {
  const times: number[] = [];
  // The first ones compile the code and fill the caches.
  for (let turn = -20; turn < count; turn += 1) {
    const before = performance.now();
    await ask();
    if (turn >= 0) times.push(performance.now() - before);
  }
  return times;
}
