import { pathToFileURL } from 'node:url';
import { dirname, join } from 'node:path';
import { everybody, type ContactQuery } from '../../core/contacts/contact-query.ts';
import { openStorage } from '../../main/storage/storage-client.ts';
import { limited, told, type Measurement, type Row } from './support/measurement.ts';
import { median, percentile } from './support/statistics.ts';

const contacts = 100_000;
const rounds = 12;
const today = '2026-11-18';

/** What one types who looks for somebody, from the first letter on; some find everybody, some a few, some nobody. */
const typed = ['person', 'number4711', 'company', 'engineer', 'person-99', 'zuzana'];
const lengths = [1, 2, 3, 4, 5, 6, 7, 8];

/** How long a search among a hundred thousand people takes, answer of the storage worker included, at every letter. */
export const peopleSearch: Measurement = {
  name: 'search for people',
  async measure(bench) {
    const folder = join(bench.folderWith(contacts), 'data');
    const storage = openStorage({
      file: join(folder, 'twelve.db'),
      backupDir: join(folder, 'backups'),
      workerUrl: pathToFileURL(join(dirname(bench.program), 'storage-worker.js')),
      onFailure: (error) => bench.say(`the storage failed: ${String(error)}`),
    });
    const ask = async (query: Partial<ContactQuery>, from = 0): Promise<number> => {
      const before = performance.now();
      await storage.request('contacts:page', { query: { ...everybody, ...query }, from, count: 60, today });
      return performance.now() - before;
    };
    const first = await ask({});
    // The second compiles what the first has only read.
    for (const text of typed) await ask({ text });
    const rows: Row[] = [];
    for (const length of lengths) {
      const texts = typed.filter((text) => text.length >= length).map((text) => text.slice(0, length));
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        // With something else in between, no list is kept from the time before.
        for (const text of [...texts, ...typed]) {
          const ms = await ask({ text, isReversed: round % 2 === 1 });
          if (texts.includes(text)) times.push(ms);
        }
      }
      const letters = `${length} ${length === 1 ? 'letter' : 'letters'}`;
      rows.push(limited(`Search, ${letters}, p95, 100,000 people`, percentile(times, 0.95), 'ms', 10));
    }
    const far = [await ask({}, 99_000), await ask({}, 50_000), await ask({}, 12_345)];
    await storage.close();
    return [...rows, told('The first list of everybody', first, 'ms'), told('A page far down', median(far), 'ms')];
  },
};
