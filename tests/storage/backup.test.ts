import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUpBeforeChange, backupsNewestFirst, isSound, makeBackup } from '../../main/storage/backup.ts';
import { Database } from '../../main/storage/database.ts';
import { aDatabase, aPerson, bringIn, temporaryFolder } from '../support/storage-fixture.ts';
import { spoilPages } from '../support/spoil-file.ts';

describe('makeBackup', () => {
  it('copies everything, also what is still in the log of the open database', () => {
    const { database, stamps, folder } = aDatabase();
    bringIn(database, stamps, [aPerson('Ana')]);
    const name = makeBackup(join(folder, 'twelve.db'), join(folder, 'backups'), '2026-03-01');
    expect(name).toBe('twelve-2026-03-01.db');
    const copy = new Database(join(folder, 'backups', name));
    expect(copy.all('SELECT name FROM visible_contact')).toEqual([{ name: 'Ana' }]);
    copy.close();
  });

  it('replaces the copy of the same day and leaves nothing unfinished', () => {
    const { database, stamps, folder } = aDatabase();
    const backups = join(folder, 'backups');
    makeBackup(join(folder, 'twelve.db'), backups, '2026-03-01');
    bringIn(database, stamps, [aPerson('Ana')]);
    makeBackup(join(folder, 'twelve.db'), backups, '2026-03-01');
    const copy = new Database(join(backups, 'twelve-2026-03-01.db'));
    expect(copy.all('SELECT name FROM visible_contact')).toEqual([{ name: 'Ana' }]);
    copy.close();
    expect(readdirSync(backups)).toEqual(['twelve-2026-03-01.db']);
  });

  it('keeps the newest seven, and whatever else is in the folder', () => {
    const { folder } = aDatabase();
    const backups = join(folder, 'backups');
    mkdirSync(backups);
    writeFileSync(join(backups, 'notes.txt'), 'mine');
    for (let day = 1; day <= 9; day += 1) makeBackup(join(folder, 'twelve.db'), backups, `2026-03-0${day}`);
    expect(readdirSync(backups).toSorted()).toEqual([
      'notes.txt',
      ...[3, 4, 5, 6, 7, 8, 9].map((day) => `twelve-2026-03-0${day}.db`),
    ]);
  });

  it('does not keep a copy of a damaged database, nor let it push out a good one', () => {
    const { database, stamps, folder } = aDatabase();
    const backups = join(folder, 'backups');
    bringIn(
      database,
      stamps,
      Array.from({ length: 400 }, (_, index) => aPerson(`Person ${index}`)),
    );
    makeBackup(join(folder, 'twelve.db'), backups, '2026-03-01');
    database.close();
    spoilPages(join(folder, 'twelve.db'));
    expect(() => makeBackup(join(folder, 'twelve.db'), backups, '2026-03-02')).toThrow();
    expect(backupsNewestFirst(backups)).toEqual(['twelve-2026-03-01.db']);
  });
});

describe('makeBackup of a database that reads well and is not sound', () => {
  it('throws the copy away', () => {
    const { database, stamps, folder } = aDatabase();
    const backups = join(folder, 'backups');
    bringIn(database, stamps, [aPerson('Ana')]);
    database.connection.exec('PRAGMA ignore_check_constraints = ON');
    database.run('UPDATE contact SET familiarity = 9');
    expect(() => makeBackup(join(folder, 'twelve.db'), backups, '2026-03-02')).toThrow('is not sound');
    expect(readdirSync(backups)).toEqual([]);
  });
});

describe('backUpBeforeChange', () => {
  it('keeps the newest three, apart from the daily ones', () => {
    const { database, folder } = aDatabase();
    const backups = join(folder, 'backups');
    makeBackup(join(folder, 'twelve.db'), backups, '2026-03-01');
    for (const hour of ['08', '09', '10', '11']) backUpBeforeChange(database, backups, 1, `2026-03-02T${hour}-00-00`);
    expect(backupsNewestFirst(backups)).toEqual([
      'twelve-before-0002-2026-03-02T11-00-00.db',
      'twelve-before-0002-2026-03-02T10-00-00.db',
      'twelve-before-0002-2026-03-02T09-00-00.db',
      'twelve-2026-03-01.db',
    ]);
  });
});

describe('backupsNewestFirst', () => {
  it('is empty without a folder', () => {
    expect(backupsNewestFirst(join(temporaryFolder(), 'nowhere'))).toEqual([]);
  });
});

describe('isSound', () => {
  it('says no to what is no database, and leaves nothing beside it', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.db'), 'no database at all, but long enough to be read as one'.repeat(100));
    expect(isSound(join(folder, 'a.db'))).toBe(false);
    expect(existsSync(join(folder, 'a.db-wal'))).toBe(false);
  });
});
