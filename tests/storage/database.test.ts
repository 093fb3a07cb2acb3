import { describe, expect, it } from 'vitest';
import type { ReadableDatabase, WritableDatabase } from '../../main/storage/database.ts';
import { setFamiliarity } from '../../main/storage/contact-repository.ts';
import { aDatabase } from '../support/storage-fixture.ts';

describe('Database', () => {
  it('takes a failed transaction back as a whole and stays usable', () => {
    const { database } = aDatabase();
    expect(() =>
      database.transaction(() => {
        database.run("INSERT INTO tag (id, name) VALUES ('t', 'boats')");
        throw new Error('half way');
      }),
    ).toThrow('half way');
    expect(database.all('SELECT * FROM tag')).toEqual([]);
    database.transaction(() => database.run("INSERT INTO tag (id, name) VALUES ('t', 'boats')"));
    expect(database.all('SELECT name FROM tag')).toEqual([{ name: 'boats' }]);
  });

  it('says how many rows changed', () => {
    const { database } = aDatabase();
    database.run("INSERT INTO tag (id, name) VALUES ('t', 'boats'), ('u', 'ships')");
    expect(database.run('DELETE FROM tag')).toBe(2);
  });

  it('holds foreign keys', () => {
    const { database } = aDatabase();
    expect(() => database.run("INSERT INTO queue (contact_id, position, reason) VALUES ('x', 1, 'drawn')")).toThrow(
      'FOREIGN KEY',
    );
  });

  it('survives a power cut after each finished change', () => {
    const { database } = aDatabase();
    expect(database.get('PRAGMA synchronous')).toEqual({ synchronous: 2 });
    expect(database.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
  });

  it('does not wait for the disk in an unhurried transaction, and does so again after it', () => {
    const { database } = aDatabase();
    const inside = database.unhurriedTransaction(() => {
      database.run("INSERT INTO tag (id, name) VALUES ('t', 'boats')");
      return database.get('PRAGMA synchronous');
    });
    expect(inside).toEqual({ synchronous: 1 });
    expect(() =>
      database.unhurriedTransaction(() => {
        database.run('DELETE FROM tag');
        throw new Error('half way');
      }),
    ).toThrow('half way');
    expect(database.get('PRAGMA synchronous')).toEqual({ synchronous: 2 });
    expect(database.all('SELECT name FROM tag')).toEqual([{ name: 'boats' }]);
  });

  it('lets no reader be passed where something is written', () => {
    const check = (reader: ReadableDatabase, writer: WritableDatabase): void => {
      setFamiliarity(writer, 'c', 2);
      // @ts-expect-error A reader cannot write.
      setFamiliarity(reader, 'c', 2);
      // @ts-expect-error Nor can an object that only looks like a writer.
      const lookAlike: WritableDatabase = {
        all: () => [],
        get: () => undefined,
        run: () => 0,
        transaction: (f) => f(),
        unhurriedTransaction: (f) => f(),
      };
      expect(lookAlike).toBeDefined();
    };
    expect(check).toBeTypeOf('function');
  });
});
