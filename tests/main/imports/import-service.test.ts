import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportedPerson } from '../../../core/import/imported-person.ts';
import type { ImportReport } from '../../../core/import/import-report.ts';
import { ImportService } from '../../../main/imports/import-service.ts';
import type { Storage } from '../../../main/storage/storage-contract.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twelve-imports-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** A storage that keeps what is staged; `failAt` makes one of its requests fail. */
function setUp(failAt?: string) {
  const asked: string[] = [];
  const staged: ImportedPerson[][] = [];
  const reports: ImportReport[] = [];
  const request = (name: string, ...args: readonly unknown[]): Promise<unknown> => {
    asked.push(name);
    if (name === failAt) return Promise.reject(new Error('disk full'));
    if (name === 'imports:begin') return Promise.resolve('batch-1');
    if (name === 'imports:stage') staged.push(args[1] as ImportedPerson[]);
    const people = staged.flat();
    const tally = { added: people.length, same: 0, names: people.slice(0, 3).map((person) => person.name) };
    return Promise.resolve(name === 'imports:show' ? tally : undefined);
  };
  const service = new ImportService({
    storage: { request: request as Storage['request'] },
    clock: { read: () => ({ wallMs: 1000, steadyMs: 0, awakeMs: null }) },
    onImported: (report) => reports.push(report),
  });
  return { service, asked, staged, reports };
}

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
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

describe('an import of pasted text', () => {
  it('brings the good lines in and tells about the others', async () => {
    const { service, reports } = setUp();
    const report = await service.importText('x.com/ana\n@nobody\ngithub.com/ben');
    expect(report).toEqual({
      batchId: 'batch-1',
      format: 'pasted-list',
      fileName: '',
      added: 2,
      same: 0,
      names: ['ana', 'ben'],
      skipped: [{ line: 2, reason: 'unknown-network', excerpt: '@nobody', network: null }],
      skippedCount: 1,
    });
    expect(reports).toEqual([report]);
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
});

describe('two imports at once', () => {
  it('run one after the other, so that each sees what the other brought', async () => {
    const { service, asked } = setUp();
    await Promise.all([service.importText('github.com/ana'), service.importText('github.com/omar')]);
    const one = ['imports:begin', 'imports:stage', 'imports:show'];
    expect(asked).toEqual([...one, ...one]);
  });

  it('do not hold each other up when one fails', async () => {
    const { service } = setUp();
    const [empty, good] = await Promise.allSettled([service.importText('  '), service.importText('github.com/omar')]);
    expect([empty.status, good.status]).toEqual(['rejected', 'fulfilled']);
  });
});

describe('an import of a file', () => {
  it('reads LinkedIn’s connections behind their note, with the lines of the file', async () => {
    const { service, staged } = setUp();
    const report = await service.importFile(await fileOf('Connections.csv', `\uFEFF${linkedin}`));
    expect(report).toMatchObject({ format: 'linkedin-connections', fileName: 'Connections.csv', added: 1 });
    expect(report.skipped).toMatchObject([{ line: 6, reason: 'broken-row' }]);
    expect(staged.flat()).toMatchObject([{ line: 5, name: 'Ana Kovac, MBA', connectedOn: '2024-01-15' }]);
  });

  it('goes by the content, not by the name', async () => {
    const report = await setUp().service.importFile(await fileOf('people.vcf', linkedin));
    expect(report.format).toBe('linkedin-connections');
  });

  it('reads cards in an old code page', async () => {
    const content = Buffer.from('BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Jürgen\r\nEND:VCARD\r\n', 'latin1');
    expect((await setUp().service.importFile(await fileOf('old.vcf', content))).names).toEqual(['Jürgen']);
  });

  it('reads tables in UTF-16', async () => {
    const content = Buffer.from(`\uFEFF${linkedin.replaceAll(',', '\t')}`, 'utf16le');
    expect((await setUp().service.importFile(await fileOf('wide.csv', content))).added).toBe(1);
  });

  it.each([
    ['a.zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'format-unknown', 'zip'],
    ['a.html', '<!doctype html><p>hi', 'format-unknown', 'html'],
    ['a.json', '{"people":[]}', 'format-unknown', 'json'],
    ['a.txt', 'nothing in here is a link', 'format-unknown', 'text'],
    ['a.csv', ' \r\n ', 'file-empty', undefined],
  ])('refuses %s and names it', async (file, content, code, found) => {
    const { service, asked } = setUp();
    const details = found === undefined ? { file } : { file, found };
    await expect(service.importFile(await fileOf(file, content))).rejects.toMatchObject({ code, details });
    expect(asked).toEqual([]);
  });

  it('refuses a table that holds nobody, and leaves nothing behind', async () => {
    const { service, asked } = setUp();
    const path = await fileOf('none.csv', linkedin.split('\r\n').slice(0, 4).join('\r\n'));
    await expect(service.importFile(path)).rejects.toMatchObject({ code: 'nothing-to-import' });
    expect(asked).toEqual(['imports:begin', 'imports:cancel']);
  });

  it('stages many people in slices', async () => {
    const { service, staged } = setUp();
    const cards = Array.from({ length: 1234 }, (_, at) => `BEGIN:VCARD\nFN:Person ${at}\nEND:VCARD\n`).join('');
    await service.importFile(await fileOf('many.vcf', cards));
    expect(staged.map((slice) => slice.length)).toEqual([500, 500, 234]);
  });

  it('reads on while a slice is written, but holds no more than one that waits', async () => {
    const written: PromiseWithResolvers<void>[] = [];
    const shown = Promise.withResolvers<unknown>();
    const request = (name: string): Promise<unknown> => {
      if (name === 'imports:begin') return Promise.resolve('batch-1');
      if (name === 'imports:show') return shown.promise;
      const one = Promise.withResolvers<void>();
      written.push(one);
      return one.promise;
    };
    const service = new ImportService({
      storage: { request: request as Storage['request'] },
      clock: { read: () => ({ wallMs: 1000, steadyMs: 0, awakeMs: null }) },
      onImported: () => {},
    });
    const done = service.importText(Array.from({ length: 1234 }, (_, at) => `x.com/p${at}`).join('\n'));
    const breathe = async (): Promise<void> => {
      for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    };
    for (const slices of [1, 2, 3]) {
      await breathe();
      expect(written).toHaveLength(slices);
      written.at(-1)?.resolve();
    }
    shown.resolve({ added: 1234, same: 0, names: [] });
    expect((await done).added).toBe(1234);
  });

  it.each(['imports:stage', 'imports:show'])('takes the batch back when %s fails', async (failAt) => {
    const { service, asked, reports } = setUp(failAt);
    await expect(service.importText('x.com/ana')).rejects.toThrow('disk full');
    expect([asked.at(-1), reports]).toEqual(['imports:cancel', []]);
  });

  it('tells what went wrong first, even when the batch cannot be taken back', async () => {
    const { service } = setUp('imports:cancel');
    const path = await fileOf('none2.csv', 'First Name,Last Name,Connected On\n');
    await expect(service.importFile(path)).rejects.toMatchObject({ code: 'nothing-to-import' });
  });
});
