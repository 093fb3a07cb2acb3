import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExportFormat } from '../../../core/contacts/exported-person.ts';
import { exportPeople } from '../../../main/contacts/export-people.ts';
import { Exporter } from '../../../main/export/exporter.ts';
import type { StoredRecord } from '../../../main/storage/export-records.ts';
import type { Storage } from '../../../main/storage/storage-contract.ts';
import { temporaryFolder } from '../../support/storage-fixture.ts';

const aRecord = (number: number): StoredRecord => ({
  id: `01900001-0000-7000-8000-${String(number).padStart(12, '0')}`,
  name: `Ana ${number}`,
  role: '',
  organisation: '',
  note: '',
  tags: [],
  familiarity: 1,
  profiles: [],
  connectedOn: null,
  connectedThrough: null,
  lastMetAt: Date.UTC(2026, 10, 17, 23, 30),
  isArchived: false,
  isNeverAsked: false,
  snoozedUntil: null,
  followUps: [],
});

async function save(count: number, format: ExportFormat, isCancelled = false) {
  const path = join(temporaryFolder(), 'people');
  const asked: string[] = [];
  const request = (name: string, what: unknown): Promise<unknown> => {
    asked.push(name);
    if (name === 'contacts:chosen') return Promise.resolve(Int32Array.from({ length: count }, (_, at) => at));
    return Promise.resolve(Array.from(what as Int32Array, aRecord));
  };
  const dialog = { showSaveDialog: async () => ({ canceled: isCancelled, filePath: isCancelled ? '' : path }) };
  const report = await exportPeople(
    {
      storage: { request } as unknown as Storage,
      clock: { timeZone: () => 'Europe/Zagreb' },
      exporter: new Exporter(dialog, temporaryFolder()),
      today: () => '2026-11-18',
    },
    { kind: 'everybody' },
    format,
  );
  return { report, asked, text: () => readFileSync(path, 'utf8') };
}

describe('exportPeople', () => {
  it('writes all of them, a few at a time', async () => {
    const { report, asked, text } = await save(450, 'json');
    expect(report).toEqual({ fileName: 'people', count: 450 });
    expect(asked).toEqual(['contacts:chosen', ...Array.from({ length: 3 }, () => 'contacts:records')]);
    const { people } = JSON.parse(text()) as { people: { name: string; lastMetOn: string }[] };
    expect([people.length, people[449]?.name, people[0]?.lastMetOn]).toEqual([450, 'Ana 449', '2026-11-18']);
  });

  it('writes cards, and a table with a head', async () => {
    expect((await save(3, 'vcard')).text().match(/BEGIN:VCARD/g)).toHaveLength(3);
    expect((await save(3, 'csv')).text().split('\r\n')).toHaveLength(5);
  });

  it('writes a whole file of nobody too', async () => {
    expect(JSON.parse((await save(0, 'json')).text())).toMatchObject({ people: [] });
  });

  it('reads nobody when the user changes their mind', async () => {
    const { report, asked } = await save(3, 'json', true);
    expect(report).toBeNull();
    expect(asked).toEqual(['contacts:chosen']);
  });
});
