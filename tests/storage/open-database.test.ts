import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeBackup } from '../../main/storage/backup.ts';
import { countContacts } from '../../main/storage/contact-repository.ts';
import { isDamage, openDatabase, type OpenedDatabase } from '../../main/storage/open-database.ts';
import { spoilPages, swapRows } from '../support/spoil-file.ts';
import { aPerson, bringIn, countingIds, temporaryFolder } from '../support/storage-fixture.ts';

const damagedName = 'twelve-damaged-2026-03-05T00-00-00.db';

describe('openDatabase', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = temporaryFolder();
    file = join(folder, 'twelve.db');
  });

  const open = (): OpenedDatabase =>
    openDatabase({ file, backupDir: join(folder, 'backups') }, () => Date.UTC(2026, 2, 5));
  const people = (count: number): ReturnType<typeof aPerson>[] =>
    Array.from({ length: count }, (_, index) => aPerson(`Person ${index}`));

  /** A database with people in it and a backup of before the last of them came. */
  function fill(): void {
    const opened = open();
    const stamps = { newId: countingIds(), now: () => 1 };
    bringIn(opened.database, stamps, people(400));
    makeBackup(file, join(folder, 'backups'), '2026-03-01');
    bringIn(opened.database, stamps, [aPerson('Late')]);
    opened.close({ isSuspect: false });
  }

  it('makes a new one, folder and all', () => {
    file = join(folder, 'deep', 'er', 'twelve.db');
    const opened = open();
    expect(opened.health).toEqual({ damagedFile: null, restoredFrom: null });
    expect(countContacts(opened.database)).toBe(0);
    opened.close({ isSuspect: false });
  });

  it('leaves only the database after a clean end', () => {
    fill();
    expect(readdirSync(folder).toSorted()).toEqual(['backups', 'twelve.db']);
  });

  it('finds everything again after an unclean end', () => {
    fill();
    open().close({ isSuspect: true });
    expect(existsSync(`${file}.open`)).toBe(true);
    const opened = open();
    expect(opened.health).toEqual({ damagedFile: null, restoredFrom: null });
    expect(countContacts(opened.database)).toBe(401);
    opened.close({ isSuspect: false });
  });

  it('restores the newest sound backup when the file is damaged, and keeps the damaged one', () => {
    fill();
    writeFileSync(join(folder, 'backups', 'twelve-2026-03-02.db'), 'not a database');
    writeFileSync(`${file}.open`, '');
    spoilPages(file);
    const damaged = readFileSync(file);
    const opened = open();
    expect(opened.health).toEqual({ damagedFile: damagedName, restoredFrom: 'twelve-2026-03-01.db' });
    expect(countContacts(opened.database)).toBe(400);
    opened.close({ isSuspect: false });
    expect(readFileSync(join(folder, damagedName)).equals(damaged)).toBe(true);
  });

  it('looks through everything after an unclean end, so that damage which reads well is found', () => {
    fill();
    swapRows(file, 'batch');
    writeFileSync(`${file}.open`, '');
    const opened = open();
    expect(opened.health).toEqual({ damagedFile: damagedName, restoredFrom: 'twelve-2026-03-01.db' });
    opened.close({ isSuspect: false });
  });

  it('restores what is no database at all, even after a clean end', () => {
    fill();
    writeFileSync(file, 'rubbish'.repeat(2_000));
    const opened = open();
    expect(opened.health.restoredFrom).toBe('twelve-2026-03-01.db');
    expect(countContacts(opened.database)).toBe(400);
    opened.close({ isSuspect: false });
  });

  it('does not play the log of a damaged file into the restored one', () => {
    fill();
    const used = open();
    bringIn(used.database, { newId: countingIds(9_000), now: () => 1 }, [aPerson('In the log')]);
    const log = readFileSync(`${file}-wal`);
    used.close({ isSuspect: true });
    spoilPages(file);
    writeFileSync(`${file}-wal`, log);
    const opened = open();
    expect(opened.health.restoredFrom).toBe('twelve-2026-03-01.db');
    expect(countContacts(opened.database)).toBe(400);
    opened.close({ isSuspect: false });
  });

  it('begins anew when it is damaged and there is no backup', () => {
    writeFileSync(file, 'rubbish'.repeat(2_000));
    const opened = open();
    expect(opened.health).toEqual({ damagedFile: damagedName, restoredFrom: null });
    expect(countContacts(opened.database)).toBe(0);
    opened.close({ isSuspect: false });
  });

  it('leaves the file of a newer program alone', () => {
    const opened = open();
    opened.database.connection.exec('PRAGMA user_version = 99');
    opened.close({ isSuspect: false });
    expect(open).toThrow(expect.objectContaining({ code: 'storage-too-new' }));
    expect(readdirSync(folder)).toEqual(['twelve.db']);
  });

  it('does not take a file that it may not open for a damaged one', () => {
    mkdirSync(file);
    expect(open).toThrow('unable to open');
    expect(readdirSync(folder)).toEqual(['twelve.db']);
  });
});

describe('isDamage', () => {
  it.each([
    [11, true],
    [26, true],
    [267, true],
    [5, false],
    [13, false],
  ])('is %s for the code %s', (errcode, expected) => {
    expect(isDamage(Object.assign(new Error(), { errcode }))).toBe(expected);
  });
});
