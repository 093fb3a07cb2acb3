import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Exporter, type ExportOffer } from '../../../main/export/exporter.ts';
import { temporaryFolder } from '../../support/storage-fixture.ts';

const offer: ExportOffer = {
  title: 'Save the people',
  button: 'Save',
  fileName: 'People.csv',
  kind: 'Tables (CSV)',
  extension: 'csv',
};

/** An exporter whose user chooses a path, or changes their mind for null; `asked` has what the dialog said. */
function exporterTo(path: string | null, dataFolder = temporaryFolder()) {
  const asked: unknown[] = [];
  const dialog = {
    showSaveDialog: async (options: unknown) => {
      asked.push(options);
      return { canceled: path === null, filePath: path ?? '' };
    },
  };
  return { exporter: new Exporter(dialog, dataFolder), asked };
}

async function* pieces(...all: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* all;
}

async function* breaksOff(): AsyncGenerator<string> {
  yield 'half';
  throw new Error('the database is gone');
}

describe('Exporter', () => {
  it('asks in the words of the offer and writes where the user says', async () => {
    const path = join(temporaryFolder(), 'mine.csv');
    const { exporter, asked } = exporterTo(path);
    expect(await exporter.save(offer, () => 'žuto\r\n')).toEqual({ fileName: 'mine.csv' });
    expect(readFileSync(path, 'utf8')).toBe('žuto\r\n');
    expect(asked).toEqual([
      {
        title: 'Save the people',
        buttonLabel: 'Save',
        defaultPath: 'People.csv',
        filters: [{ name: 'Tables (CSV)', extensions: ['csv'] }],
      },
    ]);
  });

  it('makes nothing when the user changes their mind', async () => {
    let isMade = false;
    const { exporter } = exporterTo(null);
    expect(await exporter.save(offer, () => ((isMade = true), ''))).toBeNull();
    expect(isMade).toBe(false);
  });

  it('writes bytes, and what comes in pieces one after the other', async () => {
    const folder = temporaryFolder();
    await exporterTo(join(folder, 'a.png')).exporter.save(offer, () => new Uint8Array([0, 255, 10]));
    await exporterTo(join(folder, 'b.json')).exporter.save(offer, () => pieces('[1', new TextEncoder().encode(',2]')));
    expect([...readFileSync(join(folder, 'a.png'))]).toEqual([0, 255, 10]);
    expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe('[1,2]');
    expect(readdirSync(folder)).toEqual(['a.png', 'b.json']);
  });

  it('leaves an older file as it is, and nothing half written, when the content breaks off', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'mine.csv'), 'older');
    const { exporter } = exporterTo(join(folder, 'mine.csv'));
    await expect(exporter.save(offer, () => breaksOff())).rejects.toThrow('the database is gone');
    expect(readFileSync(join(folder, 'mine.csv'), 'utf8')).toBe('older');
    expect(readdirSync(folder)).toEqual(['mine.csv']);
  });

  it('says when the file cannot be written', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'taken.csv'));
    for (const path of [join(folder, 'gone', 'mine.csv'), join(folder, 'taken.csv')]) {
      await expect(exporterTo(path).exporter.save(offer, () => '')).rejects.toMatchObject({ code: 'file-unwritable' });
    }
    expect(readdirSync(folder)).toEqual(['taken.csv']);
  });

  it('writes nothing into the data folder, by whatever way', async () => {
    const data = temporaryFolder();
    const link = join(temporaryFolder(), 'link');
    symlinkSync(data, link);
    for (const path of [join(data, 'twelve.db'), join(link, 'mine.csv')]) {
      await expect(exporterTo(path, data).exporter.save(offer, () => 'people')).rejects.toMatchObject({
        code: 'export-inside',
      });
      expect(existsSync(path)).toBe(false);
    }
  });
});
