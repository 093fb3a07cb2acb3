import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forgetOldReplaced, lastReplaced, replacedFile, writeBackup } from '../../main/storage/backup-file.ts';
import { Database } from '../../main/storage/database.ts';
import { saveSession } from '../../main/storage/session-repository.ts';
import { aDatabase, aPerson, aSession, bringIn, temporaryFolder } from '../support/storage-fixture.ts';

const texts = { settings: '{"sessionMinutes":7}', reminders: null, session: '{"version":1}' };

function setUp() {
  const { database, stamps, folder } = aDatabase();
  const [ana = ''] = bringIn(database, stamps, [aPerson('Ana'), aPerson('Ben')]);
  saveSession(database, aSession('s1', ana));
  const outside = temporaryFolder();
  const options = { database: join(folder, 'twelve.db'), texts, savedAt: 1_793_000_000_000.4, program: '0.1.0' };
  return { database, outside, options };
}

function aFileIn(folder: string): string {
  writeFileSync(join(folder, 'file'), '');
  return join(folder, 'file');
}

describe('writing a backup', () => {
  it('puts all into one file, with what has only just been written, and tells how much it is', () => {
    const { outside, options } = setUp();
    const target = join(outside, 'mine.twelve');
    expect(writeBackup({ ...options, target })).toEqual({ savedAt: options.savedAt, people: 2, sessions: 1 });
    expect(readdirSync(outside)).toEqual(['mine.twelve']);
    const backup = new Database(target, { readOnly: true });
    expect(backup.all('SELECT name FROM contact ORDER BY name')).toEqual([{ name: 'Ana' }, { name: 'Ben' }]);
    expect(backup.all('SELECT name, value FROM backup ORDER BY name')).toEqual([
      { name: 'format', value: '1' },
      { name: 'program', value: '0.1.0' },
      { name: 'saved-at', value: '1793000000000' },
      { name: 'session', value: '{"version":1}' },
      { name: 'settings', value: '{"sessionMinutes":7}' },
    ]);
    backup.close();
  });

  it('takes the place of a file of that name, readable by nobody else', () => {
    const { outside, options } = setUp();
    const target = join(outside, 'mine.twelve');
    writeFileSync(target, 'an older one');
    writeBackup({ ...options, target });
    expect(statSync(target).size).toBeGreaterThan(10_000);
    if (process.platform !== 'win32') expect(statSync(target).mode & 0o077).toBe(0);
  });

  it('is made while somebody writes', () => {
    const { database, outside, options } = setUp();
    database.transaction(() => {
      database.run("UPDATE contact SET name = 'Zoe' WHERE name = 'Ana'");
      expect(writeBackup({ ...options, target: join(outside, 'a.twelve') })).toMatchObject({ people: 2 });
    });
    const backup = new Database(join(outside, 'a.twelve'), { readOnly: true });
    expect(backup.get("SELECT 1 FROM contact WHERE name = 'Zoe'")).toBeUndefined();
    backup.close();
  });

  it.each([
    ['a folder that is not there', (outside: string) => join(outside, 'no', 'mine.twelve')],
    [
      'a folder in its place',
      (outside: string) => {
        mkdirSync(join(outside, 'mine.twelve', 'full'), { recursive: true });
        return join(outside, 'mine.twelve');
      },
    ],
    ['a file as its folder', (outside: string) => join(aFileIn(outside), 'mine.twelve')],
  ])('says that it cannot be written in %s, and leaves nothing behind', (_, place) => {
    const { outside, options } = setUp();
    const target = place(outside);
    expect(() => writeBackup({ ...options, target })).toThrowError(
      expect.objectContaining({ code: 'file-unwritable', details: { file: 'mine.twelve' } }),
    );
    expect(readdirSync(outside).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('says so of a forbidden folder', () => {
    const { outside, options } = setUp();
    chmodSync(outside, 0o500);
    expect(() => writeBackup({ ...options, target: join(outside, 'mine.twelve') })).toThrowError(
      expect.objectContaining({ code: 'file-unwritable' }),
    );
    chmodSync(outside, 0o700);
  });
});

describe('what restores replaced', () => {
  it('is known by the moment in its name; the newest three are kept', () => {
    const folder = join(temporaryFolder(), 'backups');
    expect(lastReplaced(folder)).toBeNull();
    const moments = [1, 2, 3, 4].map((day) => Date.UTC(2026, 10, day, 9, 30, 15));
    for (const moment of moments) writeFileSync(replacedFile(folder, moment), '');
    writeFileSync(join(folder, 'twelve-2026-11-09.db'), '');
    expect(lastReplaced(folder)).toEqual({
      file: join(folder, 'before-restore-2026-11-04T09-30-15.twelve'),
      savedAt: moments[3],
    });
    forgetOldReplaced(folder);
    expect(readdirSync(folder)).toEqual([
      'before-restore-2026-11-02T09-30-15.twelve',
      'before-restore-2026-11-03T09-30-15.twelve',
      'before-restore-2026-11-04T09-30-15.twelve',
      'twelve-2026-11-09.db',
    ]);
  });
});
