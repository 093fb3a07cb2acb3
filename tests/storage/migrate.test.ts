import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { migrate, migrations, schemaVersion, type Migration } from '../../main/storage/migrate.ts';
import { temporaryFolder } from '../support/storage-fixture.ts';

const first: Migration = { number: 1, name: 'first', up: (db) => db.exec('CREATE TABLE one (a)') };
const second: Migration = { number: 2, name: 'second', up: (db) => db.exec('CREATE TABLE two (a)') };
const broken: Migration = {
  number: 2,
  name: 'broken',
  up: (db) => db.exec('CREATE TABLE two (a); INSERT INTO nowhere VALUES (1)'),
};

describe('migrations', () => {
  it('are numbered from 1 without a gap', () => {
    expect(migrations.map((migration) => migration.number)).toEqual(migrations.map((_, index) => index + 1));
  });

  it('are one file each, named by number and name, with a test each', () => {
    const files = migrations.map(({ number, name }) => `${String(number).padStart(4, '0')}-${name}`);
    const sources = readdirSync(join(import.meta.dirname, '../../main/storage/migrations'));
    const tests = readdirSync(join(import.meta.dirname, 'migrations'));
    expect(sources.toSorted()).toEqual(files.map((file) => `${file}.ts`));
    expect(tests.toSorted()).toEqual(files.map((file) => `${file}.test.ts`));
  });
});

describe('migrate', () => {
  let database: DatabaseSync;
  const backUp = vi.fn<(from: number) => void>();

  beforeEach(() => {
    database = new DatabaseSync(join(temporaryFolder(), 'twelve.db'));
    backUp.mockReset();
  });

  const tables = (): unknown[] =>
    database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .all()
      .map((row) => row['name']);

  it('brings a new file to the newest schema without a copy: there is nothing to lose', () => {
    migrate(database, backUp, [first, second]);
    expect(tables()).toEqual(['one', 'two']);
    expect(schemaVersion(database)).toBe(2);
    expect(backUp).not.toHaveBeenCalled();
  });

  it('takes only the steps that are missing, after a copy', () => {
    migrate(database, backUp, [first]);
    backUp.mockImplementation(() => expect(tables()).toEqual(['one']));
    migrate(database, backUp, [first, second]);
    expect(tables()).toEqual(['one', 'two']);
    expect(backUp).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('does nothing to a file that is up to date', () => {
    migrate(database, backUp, [first]);
    migrate(database, backUp, [first]);
    expect(backUp).not.toHaveBeenCalled();
  });

  it('leaves the file as it was when a step fails', () => {
    migrate(database, backUp, [first]);
    expect(() => migrate(database, backUp, [first, broken])).toThrow('nowhere');
    expect(tables()).toEqual(['one']);
    expect(schemaVersion(database)).toBe(1);
  });

  it('refuses the file of a newer program', () => {
    migrate(database, backUp, [first, second]);
    expect(() => migrate(database, backUp, [first])).toThrow(
      expect.objectContaining({ code: 'storage-too-new', details: { found: 2, known: 1 } }),
    );
  });
});
