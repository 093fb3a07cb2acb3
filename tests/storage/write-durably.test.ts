import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileStamp } from '../../main/storage/file-stamp.ts';
import { removeDurably, syncFolder, writeDurably } from '../../main/storage/write-durably.ts';
import { temporaryFolder } from '../support/storage-fixture.ts';

describe('writeDurably', () => {
  it('puts the new text in the place of the old one', () => {
    const folder = temporaryFolder();
    writeDurably(join(folder, 'a.json'), 'a much longer text than the next');
    writeDurably(join(folder, 'a.json'), 'žuto 🙂');
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('žuto 🙂');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('leaves the old text when the new one cannot be put in its place', () => {
    const folder = temporaryFolder();
    writeDurably(join(folder, 'a.json'), 'old');
    mkdirSync(join(folder, 'a.json.new'));
    expect(() => writeDurably(join(folder, 'a.json'), 'new')).toThrow('EISDIR');
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('old');
  });
});

describe('removeDurably', () => {
  it('removes the file and a half-written successor', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.json'), '');
    writeFileSync(join(folder, 'a.json.new'), '');
    removeDurably(join(folder, 'a.json'));
    removeDurably(join(folder, 'a.json'));
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('syncFolder', () => {
  it('does not mind a folder that is not there', () => {
    expect(() => syncFolder(join(temporaryFolder(), 'nowhere'))).not.toThrow();
  });
});

describe('fileStamp', () => {
  it('sorts by time and fits every file system', () => {
    const [early, late] = [fileStamp(Date.UTC(2026, 8, 9, 9, 9, 9)), fileStamp(Date.UTC(2026, 9, 1))];
    expect(early).toBe('2026-09-09T09-09-09');
    expect(early < late).toBe(true);
  });
});
