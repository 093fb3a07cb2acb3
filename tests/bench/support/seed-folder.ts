import { join } from 'node:path';
import type { ImportedPerson } from '../../../core/import/imported-person.ts';
import { beginBatch, showBatch } from '../../../main/storage/import-repository.ts';
import { stagePeople } from '../../../main/storage/stage-people.ts';
import { openDatabase } from '../../../main/storage/open-database.ts';

const sliceLength = 2_000;
const networks = ['linkedin', 'github', 'mastodon'] as const;
const seededAt = Date.UTC(2026, 0, 5, 9);

/** Fills a data folder as an import does: people with three profiles each. */
export function seedFolder(dataFolder: string, contacts: number): void {
  const folder = join(dataFolder, 'data');
  const place = { file: join(folder, 'twelve.db'), backupDir: join(folder, 'backups') };
  const opened = openDatabase(place, () => seededAt);
  let lastId = 0;
  const newId = (): string => `01900000-0000-7000-8000-${String((lastId += 1)).padStart(12, '0')}`;
  const stamps = { newId, now: () => seededAt };
  const batch = beginBatch(opened.database, { format: 'linkedin-connections', fileName: '', at: seededAt }, stamps);
  for (let first = 0; first < contacts; first += sliceLength) {
    const length = Math.min(sliceLength, contacts - first);
    stagePeople(
      opened.database,
      batch,
      Array.from({ length }, (_, index) => aPerson(first + index)),
      stamps,
    );
  }
  showBatch(opened.database, batch, seededAt);
  opened.close({ isSuspect: false });
}

function aPerson(number: number): ImportedPerson {
  const handle = `person-${number}`;
  return {
    line: number + 1,
    name: `Person Number${number}`,
    role: 'Engineer',
    organisation: `Company ${number % 5_000}`,
    note: '',
    tags: [],
    profiles: networks.map((network) => ({
      network,
      handle,
      key: handle,
      url: `https://${network}.example/${handle}`,
      status: 'active',
    })),
    connectedOn: '2019-05-04',
    connectedThrough: 'linkedin',
  };
}
