import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportPreview } from '../../../core/import/import-preview.ts';
import type { ImportedPerson } from '../../../core/import/imported-person.ts';
import type { ImportStage } from '../../../core/ipc/imports-requests.ts';
import { ImportService } from '../../../main/imports/import-service.ts';
import type { Storage } from '../../../main/storage/storage-contract.ts';
import { readerInProcess } from '../../support/reader-in-process.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twelve-imports-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** A storage that keeps what is staged; `failAt` makes one of its requests fail. */
function setUp({ failAt = '', columns = null as readonly (string | null)[] | null } = {}) {
  const asked: string[] = [];
  const staged: ImportedPerson[][] = [];
  const progress: { fraction: number; people: number }[] = [];
  const remembered: unknown[] = [];
  let changes = 0;
  let batches = 0;
  const request = (name: string, ...args: readonly unknown[]): Promise<unknown> => {
    if (name !== 'imports:columns') asked.push(name);
    if (name === failAt) return Promise.reject(new Error('disk full'));
    if (name === 'imports:begin') return Promise.resolve(`batch-${(batches += 1)}`);
    if (name === 'imports:stage') staged.push(args[1] as ImportedPerson[]);
    if (name === 'imports:columns') return Promise.resolve(columns);
    if (name === 'imports:remember-columns') remembered.push(args);
    if (name === 'imports:undo') return Promise.resolve({ removed: 1, putBack: 0, kept: 0, asked: args });
    const people = staged.flat();
    const tally = { added: people.length, updated: 0, same: 0 };
    if (name === 'imports:preview') return Promise.resolve({ ...tally, newPeople: [], updatedPeople: [] });
    if (name === 'imports:show')
      return Promise.resolve({ ...tally, names: people.slice(0, 3).map(({ name: one }) => one) });
    return Promise.resolve(undefined);
  };
  const service = new ImportService({
    storage: { request: request as Storage['request'] },
    clock: { read: () => ({ wallMs: 1000, steadyMs: 0, awakeMs: null }) },
    startReader: readerInProcess,
    inSession: () => 'ana',
    onChange: () => (changes += 1),
    onProgress: (told) => progress.push(told),
  });
  return { service, asked, staged, progress, remembered, changed: () => changes };
}

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

function previewOf(stage: ImportStage | null): ImportPreview {
  if (stage?.kind !== 'preview') throw new Error('There is nothing to look at.');
  return stage.preview;
}

const linkedin = [
  'Notes:',
  '"When exporting your connection data, some addresses are missing."',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Ana,"Kovac, MBA",https://www.linkedin.com/in/ana-kovac,,Northwind,Designer,15 Jan 2024',
  'Ben,Ito',
  '',
].join('\r\n');

const unknownTable =
  'Mitglied,Seit,Profil\nAna Kovac,2019,linkedin.com/in/ana-kovac\nOmar,2021,@omar@mastodon.social\n';

describe('an import of pasted text', () => {
  it('brings the good lines in at once and tells about the others', async () => {
    const { service, changed } = setUp();
    const report = await service.importText('x.com/ana\n@nobody\ngithub.com/ben');
    expect(report).toEqual({
      batchId: 'batch-1',
      format: 'pasted-list',
      fileName: '',
      added: 2,
      updated: 0,
      same: 0,
      names: ['ana', 'ben'],
      skipped: [{ line: 2, reason: 'unknown-network', excerpt: '@nobody', network: null }],
      skippedCount: 1,
    });
    expect(changed()).toBe(1);
  });

  it('knows the content of a file that was pasted', async () => {
    const report = await setUp().service.importText('BEGIN:VCARD\nFN:Ana\nEND:VCARD');
    expect([report.format, report.added]).toEqual(['vcard', 1]);
  });

  it('tells about each line when none is good', async () => {
    const report = await setUp().service.importText('hello\nworld');
    expect([report.added, report.skippedCount]).toEqual([0, 2]);
  });

  it.each(['', ' \n ', '\uFEFF'])('refuses text with nothing in it: %j', async (text) => {
    const { service, asked } = setUp();
    await expect(service.importText(text)).rejects.toMatchObject({ code: 'nothing-to-import' });
    expect(asked).toEqual([]);
  });

  it('keeps a hundred skipped rows and counts them all', async () => {
    const { skipped, skippedCount } = await setUp().service.importText('@nobody\n'.repeat(250));
    expect([skipped.length, skippedCount]).toEqual([100, 250]);
  });

  it('runs after one that is under way, so that each sees what the other brought', async () => {
    const { service, asked } = setUp();
    await Promise.all([service.importText('github.com/ana'), service.importText('github.com/omar')]);
    const one = ['imports:begin', 'imports:stage', 'imports:preview', 'imports:show'];
    expect(asked).toEqual([...one, ...one]);
  });

  it('holds nobody up when it fails', async () => {
    const { service } = setUp();
    const [empty, good] = await Promise.allSettled([service.importText('  '), service.importText('github.com/omar')]);
    expect([empty.status, good.status]).toEqual(['rejected', 'fulfilled']);
  });

  it.each(['imports:stage', 'imports:show'])('is taken back when %s fails', async (failAt) => {
    const { service, asked, changed } = setUp({ failAt });
    await expect(service.importText('x.com/ana')).rejects.toThrow('disk full');
    expect([asked.at(-1), changed()]).toEqual(['imports:cancel', 0]);
  });
});

describe('files that are opened', () => {
  it('are looked at before anything of them is shown', async () => {
    const { service, asked, staged, changed } = setUp();
    const preview = previewOf(await service.open([await fileOf('Connections.csv', `\uFEFF${linkedin}`)]));
    expect(preview).toMatchObject({ format: 'linkedin-connections', fileName: 'Connections.csv', added: 1 });
    expect(preview.skipped).toMatchObject([{ line: 6, reason: 'broken-row' }]);
    expect(staged.flat()).toMatchObject([{ line: 5, name: 'Ana Kovac, MBA', connectedOn: '2024-01-15' }]);
    expect([asked, changed()]).toEqual([['imports:begin', 'imports:stage', 'imports:preview'], 0]);
  });

  it('come in when the user says so, and only what they looked at', async () => {
    const { service, asked, changed } = setUp();
    const { batchId } = previewOf(await service.open([await fileOf('Connections.csv', linkedin)]));
    await expect(service.bringIn('another')).rejects.toMatchObject({ code: 'import-gone' });
    expect(await service.bringIn(batchId)).toMatchObject({ added: 1, names: ['Ana Kovac, MBA'], skippedCount: 1 });
    expect([asked.at(-1), changed()]).toEqual(['imports:show', 1]);
    await expect(service.bringIn(batchId)).rejects.toMatchObject({ code: 'import-gone' });
  });

  it('leave nothing behind when they are given up', async () => {
    const { service, asked } = setUp();
    await service.open([await fileOf('Connections.csv', linkedin)]);
    await service.cancel();
    expect(asked.at(-1)).toBe('imports:cancel');
  });

  it('take the place of others that were looked at', async () => {
    const { service, asked } = setUp();
    const path = await fileOf('Connections.csv', linkedin);
    await service.open([path]);
    await service.open([path]);
    expect(asked.filter((name) => name === 'imports:cancel')).toHaveLength(1);
  });

  it('are read anew when others came in since, so that nobody comes in twice', async () => {
    const { service, asked } = setUp();
    const { batchId } = previewOf(await service.open([await fileOf('Connections.csv', linkedin)]));
    await service.importText('linkedin.com/in/ana-kovac');
    expect(await service.bringIn(batchId)).toMatchObject({ batchId: 'batch-3' });
    expect(asked.slice(-5)).toEqual([
      'imports:cancel',
      'imports:begin',
      'imports:stage',
      'imports:preview',
      'imports:show',
    ]);
  });

  it('can be cancelled while they are read; then there is nothing to look at', async () => {
    const { service, asked } = setUp();
    const cards = Array.from({ length: 5_000 }, (_, at) => `BEGIN:VCARD\nFN:Person ${at}\nEND:VCARD\n`).join('');
    const opening = service.open([await fileOf('many.vcf', cards)]);
    while (!asked.includes('imports:stage')) await new Promise((resolve) => setImmediate(resolve));
    await service.cancel();
    expect(await opening).toBeNull();
    expect(asked).toContain('imports:cancel');
    expect(asked).not.toContain('imports:preview');
  });

  it('tell how far they are and how many people they held by then', async () => {
    const { service, progress } = setUp();
    const cards = Array.from({ length: 1_234 }, (_, at) => `BEGIN:VCARD\nFN:Person ${at}\nEND:VCARD\n`).join('');
    await service.open([await fileOf('many.vcf', cards)]);
    expect(progress.at(-1)).toEqual({ fraction: 1, people: 1_234 });
    const fractions = progress.map(({ fraction }) => fraction);
    expect(fractions).toEqual(fractions.toSorted((one, other) => one - other));
    expect(fractions.some((fraction) => fraction > 0.2 && fraction < 0.8)).toBe(true);
  });

  it('go to the storage in slices', async () => {
    const { service, staged } = setUp();
    const cards = Array.from({ length: 1_234 }, (_, at) => `BEGIN:VCARD\nFN:Person ${at}\nEND:VCARD\n`).join('');
    await service.open([await fileOf('many.vcf', cards)]);
    expect(staged.map((slice) => slice.length)).toEqual([500, 500, 234]);
  });

  it('that hold nobody are refused, and leave nothing behind', async () => {
    const { service, asked } = setUp();
    const path = await fileOf('none.csv', linkedin.split('\r\n').slice(0, 4).join('\r\n'));
    await expect(service.open([path])).rejects.toMatchObject({ code: 'nothing-to-import' });
    expect(asked).toEqual(['imports:begin', 'imports:cancel']);
  });

  it.each(['imports:stage', 'imports:preview'])('are given up when %s fails', async (failAt) => {
    const { service, asked } = setUp({ failAt });
    const path = await fileOf('Connections.csv', linkedin);
    await expect(service.open([path])).rejects.toThrow('disk full');
    expect(asked.at(-1)).toBe('imports:cancel');
  });

  it('tell what went wrong first, even when the batch cannot be taken back', async () => {
    const { service } = setUp({ failAt: 'imports:cancel' });
    const path = await fileOf('none2.csv', 'First Name,Last Name,Connected On\n');
    await expect(service.open([path])).rejects.toMatchObject({ code: 'nothing-to-import' });
  });
});

describe('a table whose columns nobody knows', () => {
  const choices = ['name', null, 'link'] as const;

  it('is shown first, and read as the user says', async () => {
    const { service, staged, remembered } = setUp();
    const stage = await service.open([await fileOf('club.csv', unknownTable)]);
    expect(stage).toMatchObject({ kind: 'columns', table: { header: ['Mitglied', 'Seit', 'Profil'] } });
    const preview = previewOf(await service.assignColumns({ choices, hasHeader: true }));
    expect([preview.added, preview.hasColumns]).toEqual([2, true]);
    expect(staged.flat().map(({ name, profiles }) => [name, profiles[0]?.network])).toEqual([
      ['Ana Kovac', 'linkedin'],
      ['Omar', 'mastodon'],
    ]);
    expect(remembered).toEqual([['mitglied\nseit\nprofil', choices]]);
  });

  it('is read at once when the user said before what such a table holds', async () => {
    const { service } = setUp({ columns: choices });
    expect(previewOf(await service.open([await fileOf('club.csv', unknownTable)])).added).toBe(2);
    expect(await service.changeColumns()).toMatchObject({ kind: 'columns', table: { choices } });
  });

  it('is asked about again when what was remembered is of no use', async () => {
    const { service } = setUp({ columns: ['name', 'frobnicate', null] });
    expect(await service.open([await fileOf('club.csv', unknownTable)])).toMatchObject({ kind: 'columns' });
  });

  it('brings nobody in while no column holds a name or a link', async () => {
    const { service } = setUp();
    await service.open([await fileOf('club.csv', unknownTable)]);
    const refused = service.assignColumns({ choices: [null, 'note', null], hasHeader: true });
    await expect(refused).rejects.toMatchObject({ code: 'columns-without-name' });
  });
});

describe('an import that is undone', () => {
  it('keeps whoever is in a session, and tells everybody', async () => {
    const { service, changed } = setUp();
    expect(await service.undo('batch-1')).toMatchObject({ asked: ['batch-1', 'ana'] });
    expect(changed()).toBe(1);
  });
});
