import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mostBytes, readWholeFile } from '../../../main/imports/read-file.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twelve-read-file-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('a file', () => {
  it('is read whole', async () => {
    await writeFile(join(folder, 'a.txt'), 'github.com/ana');
    expect(new TextDecoder().decode(await readWholeFile(join(folder, 'a.txt')))).toBe('github.com/ana');
  });

  it('that is too large is refused before it is read', async () => {
    await writeFile(join(folder, 'large.csv'), '');
    await truncate(join(folder, 'large.csv'), mostBytes + 1);
    await expect(readWholeFile(join(folder, 'large.csv'))).rejects.toMatchObject({
      code: 'file-too-large',
      details: { file: 'large.csv' },
    });
  });

  it('that is empty is refused', async () => {
    await writeFile(join(folder, 'empty.csv'), '');
    await expect(readWholeFile(join(folder, 'empty.csv'))).rejects.toMatchObject({ code: 'file-empty' });
  });

  it.each([
    ['that is not there', 'none.csv'],
    ['that is a folder', '.'],
  ])('%s cannot be read', async (_, name) => {
    await expect(readWholeFile(join(folder, name))).rejects.toMatchObject({ code: 'file-unreadable' });
  });

  it.runIf(process.platform === 'linux')('that is a device is refused instead of read for ever', async () => {
    await expect(readWholeFile('/dev/zero')).rejects.toMatchObject({ code: 'file-unreadable' });
  });
});
