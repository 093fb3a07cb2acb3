import type * as FileSystem from 'node:fs';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fileStamp } from '../../main/storage/file-stamp.ts';
import { removeDurably, syncFolder, writeDurably } from '../../main/storage/write-durably.ts';
import { temporaryFolder } from '../support/storage-fixture.ts';

/** What was asked of the system, in order; everything is really done. */
const asked = vi.hoisted((): string[] => []);

/** Codes with which the next renames are refused. */
const refusals = vi.hoisted((): string[] => []);

vi.mock('node:fs', async (importActual) => {
  const actual = await importActual<typeof FileSystem>();
  const names = new Map<number, string>();
  return {
    ...actual,
    openSync: (file: string, flags: string, mode?: number) => {
      const handle = actual.openSync(file, flags, mode);
      names.set(handle, basename(file));
      return handle;
    },
    fsyncSync: (handle: number) => {
      asked.push(`sync ${names.get(handle)}`);
      actual.fsyncSync(handle);
    },
    renameSync: (from: string, to: string) => {
      asked.push(`rename ${basename(from)} to ${basename(to)}`);
      const code = refusals.shift();
      if (code !== undefined) throw Object.assign(new Error(code), { code });
      actual.renameSync(from, to);
    },
  };
});

beforeEach(() => {
  asked.splice(0);
  refusals.splice(0);
});

describe('writeDurably', () => {
  it('has the text on the disk before it takes the place of the old one, and the folder after', () => {
    const folder = temporaryFolder();
    writeDurably(join(folder, 'a.json'), 'text');
    expect(asked).toEqual(['sync a.json.new', 'rename a.json.new to a.json', `sync ${basename(folder)}`]);
  });

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

describe('a file that somebody else holds', () => {
  it('is tried again until it is let go', () => {
    const folder = temporaryFolder();
    refusals.push('EPERM', 'EBUSY', 'EACCES');
    writeDurably(join(folder, 'a.json'), 'text');
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('text');
    expect(asked.filter((what) => what.startsWith('rename'))).toHaveLength(4);
  });

  it('is given up after a moment', () => {
    refusals.push(...Array.from({ length: 20 }, () => 'EPERM'));
    expect(() => writeDurably(join(temporaryFolder(), 'a.json'), 'text')).toThrow('EPERM');
  });

  it('is not confused with a disk that is full', () => {
    refusals.push('ENOSPC');
    expect(() => writeDurably(join(temporaryFolder(), 'a.json'), 'text')).toThrow('ENOSPC');
    expect(asked.filter((what) => what.startsWith('rename'))).toHaveLength(1);
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
