import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eraseFiles, finishErasing } from '../../../main/data/erase-files.ts';
import { aDataFolder } from '../../support/data-folder.ts';

function setUp() {
  const { folder } = aDataFolder();
  mkdirSync(join(folder, 'backups'));
  for (const name of ['twelve.db', 'log.txt', 'backups/a.db']) writeFileSync(join(folder, name), 'x');
  return folder;
}

describe('erasing', () => {
  it('leaves nothing, folders neither', () => {
    const folder = setUp();
    expect(eraseFiles(folder)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does nothing at a start after which nothing was to be erased', () => {
    const folder = setUp();
    expect(finishErasing(folder)).toEqual([]);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('erases no more than was there when it was asked for', () => {
    const folder = setUp();
    writeFileSync(join(folder, 'erasing.json'), '["log.txt", "gone"]');
    finishErasing(folder);
    expect(readdirSync(folder)).toEqual(['backups', 'twelve.db']);
  });

  it('never leaves the folder, whatever stands on the list', () => {
    const folder = setUp();
    writeFileSync(join(dirname(folder), 'another.txt'), 'x');
    writeFileSync(join(folder, 'erasing.json'), '["../another.txt", "..", ".", "", 7, "/"]');
    finishErasing(folder);
    expect(existsSync(join(dirname(folder), 'another.txt'))).toBe(true);
    expect(readdirSync(folder)).toEqual(['backups', 'log.txt', 'twelve.db']);
  });

  it.each(['', '{', '{"a":1}'])('takes a list that cannot be read for all of it: %j', (list) => {
    const folder = setUp();
    writeFileSync(join(folder, 'erasing.json'), list);
    finishErasing(folder);
    expect(readdirSync(folder)).toEqual([]);
  });
});
