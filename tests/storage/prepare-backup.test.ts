import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeBackup } from '../../main/storage/backup-file.ts';
import { makeBackup } from '../../main/storage/backup.ts';
import { Database } from '../../main/storage/database.ts';
import { migrate, migrations, schemaVersion } from '../../main/storage/migrate.ts';
import { prepareBackup } from '../../main/storage/prepare-backup.ts';
import { aDatabase, aPerson, bringIn, temporaryFolder } from '../support/storage-fixture.ts';
import { spoilPages, swapRows } from '../support/spoil-file.ts';

const savedAt = 1_793_000_000_000;

function setUp(settings: string | null = '{"sessionMinutes":7}') {
  const { database, stamps, folder } = aDatabase();
  bringIn(
    database,
    stamps,
    Array.from({ length: 300 }, (_, index) => aPerson(`Person ${index}`, { note: 'x'.repeat(200) })),
  );
  const outside = temporaryFolder();
  const source = join(outside, 'mine.twelve');
  writeBackup({
    database: join(folder, 'twelve.db'),
    target: source,
    texts: { settings, reminders: '{"weeklyAt":5}', session: null },
    savedAt,
    program: '0.1.0',
  });
  const into = join(folder, 'prepared');
  return { source, into, folder, outside };
}

function change(file: string, sql: string): void {
  const database = new Database(file);
  database.connection.exec(sql);
  database.close();
}

const refusal = (code: string) =>
  expect.objectContaining({ code, details: { file: 'mine.twelve' } }) as unknown as Error;

describe('preparing a backup', () => {
  it('lays it out as files, without what made it a backup, and does not touch the file itself', () => {
    const { source, into, outside } = setUp();
    const before = readFileSync(source);
    expect(prepareBackup({ source, into })).toEqual({ savedAt, people: 300, sessions: 0, hasSettings: true });
    expect(readdirSync(into).toSorted()).toEqual(['reminders.json', 'settings.json', 'twelve.db']);
    expect(readFileSync(join(into, 'settings.json'), 'utf8')).toBe('{"sessionMinutes":7}');
    const database = new Database(join(into, 'twelve.db'), { readOnly: true });
    expect(database.get("SELECT 1 FROM sqlite_schema WHERE name = 'backup'")).toBeUndefined();
    database.close();
    expect(readFileSync(source).equals(before)).toBe(true);
    expect(readdirSync(outside)).toEqual(['mine.twelve']);
  });

  it('takes the place of what was prepared before', () => {
    const { source, into } = setUp();
    mkdirSync(into);
    writeFileSync(join(into, 'running.json'), '{}');
    prepareBackup({ source, into });
    expect(existsSync(join(into, 'running.json'))).toBe(false);
  });

  it('takes a daily copy too, which has no settings', () => {
    const { into, folder } = setUp();
    const name = makeBackup(join(folder, 'twelve.db'), join(folder, 'backups'), '2026-03-01');
    const source = join(folder, 'backups', name);
    expect(prepareBackup({ source, into })).toMatchObject({ people: 300, hasSettings: false });
    expect(readdirSync(into)).toEqual(['twelve.db']);
  });

  it('leaves settings out that are no settings', () => {
    const { source, into } = setUp('[1]');
    expect(prepareBackup({ source, into }).hasSettings).toBe(false);
  });

  it.each(migrations.map(({ number }) => number))('brings a backup of schema %i up to date', (number) => {
    const { into, outside } = setUp();
    const source = join(outside, 'old.twelve');
    const old = new Database(source);
    migrate(old.connection, () => {}, migrations.slice(0, number));
    old.close();
    expect(prepareBackup({ source, into })).toMatchObject({ people: 0, sessions: 0 });
    const database = new Database(join(into, 'twelve.db'), { readOnly: true });
    expect(schemaVersion(database.connection)).toBe(migrations.length);
    database.close();
  });

  it.each([
    ['backup-unknown', 'another program’s database', 'PRAGMA user_version = 0'],
    ['backup-unknown', 'a table of somebody else', 'CREATE TABLE stranger (name TEXT)'],
    [
      'backup-unknown',
      'a trigger that would change what it should not',
      'CREATE TRIGGER sly AFTER INSERT ON session BEGIN DELETE FROM contact; END',
    ],
    ['backup-unknown', 'a view in the place of a table', 'CREATE VIEW more AS SELECT 1'],
    ['backup-too-new', 'a newer schema', 'PRAGMA user_version = 99'],
    ['backup-too-new', 'a newer layout', "UPDATE backup SET value = '2' WHERE name = 'format'"],
    [
      'backup-damaged',
      'rows that lead nowhere',
      "PRAGMA foreign_keys = OFF; INSERT INTO skip (id, contact_id, at, kind) VALUES ('a', 'nobody', 1, 'swap')",
    ],
  ])('refuses with "%s": %s', (code, _, sql) => {
    const { source, into } = setUp();
    change(source, sql);
    expect(() => prepareBackup({ source, into })).toThrowError(refusal(code));
    expect(existsSync(into)).toBe(false);
  });

  it('refuses a file that is spoilt, cut off or something else', () => {
    const { source, into } = setUp();
    const whole = `${source}.whole`;
    copyFileSync(source, whole);
    spoilPages(source);
    expect(() => prepareBackup({ source, into })).toThrowError(refusal('backup-damaged'));
    copyFileSync(whole, source);
    truncateSync(source, 30_000);
    expect(() => prepareBackup({ source, into })).toThrowError(refusal('backup-damaged'));
    writeFileSync(source, 'Ana, Ben');
    expect(() => prepareBackup({ source, into })).toThrowError(refusal('backup-unknown'));
    writeFileSync(source, '');
    expect(() => prepareBackup({ source, into })).toThrowError(refusal('backup-unknown'));
    writeFileSync(source, 'SQLite format 3\0and nothing else');
    expect(() => prepareBackup({ source, into })).toThrowError(
      expect.objectContaining({ code: expect.stringMatching(/^backup-(damaged|unknown)$/) as string }),
    );
  });

  it('finds rows that are merely in the wrong order', () => {
    const { into, outside, source } = setUp();
    const small = new Database(source);
    small.connection.exec('DELETE FROM contact WHERE number > 3');
    small.close();
    swapRows(source, 'contact');
    expect(readdirSync(outside)).toEqual(['mine.twelve']);
    expect(() => prepareBackup({ source, into })).toThrowError(refusal('backup-damaged'));
  });

  it('says of what cannot be read that it cannot be read', () => {
    const { into, outside } = setUp();
    for (const source of [join(outside, 'gone.twelve'), outside]) {
      expect(() => prepareBackup({ source, into })).toThrowError(expect.objectContaining({ code: 'file-unreadable' }));
    }
  });
});
