import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
import { migration0001 } from '../../../main/storage/migrations/0001-first.ts';
import { temporaryFolder } from '../../support/storage-fixture.ts';

describe('migration 1', () => {
  let database: DatabaseSync;

  beforeEach(() => {
    database = new DatabaseSync(`${temporaryFolder()}/twelve.db`);
    migration0001.up(database);
  });

  const names = (sql: string): unknown[] =>
    database
      .prepare(sql)
      .all()
      .map((row) => row['name']);

  it('makes the tables', () => {
    const tables = names(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'contact_search_%' ORDER BY name",
    );
    expect(tables).toEqual([
      'action',
      'batch',
      'contact',
      'contact_search',
      'contact_tag',
      'follow_up',
      'look',
      'profile',
      'queue',
      'session',
      'skip',
      'tag',
    ]);
  });

  it('makes every table strict', () => {
    expect(names("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0")).toEqual(
      ['sqlite_schema'],
    );
  });

  it('gives every foreign key an index, so that removing a row does not go through whole tables', () => {
    const missing = names(`SELECT t.name || '.' || f."from" AS name
      FROM pragma_table_list AS t, pragma_foreign_key_list(t.name) AS f
      WHERE t.schema = 'main' AND t.type = 'table' AND NOT EXISTS (
        SELECT 1 FROM pragma_index_list(t.name) AS i, pragma_index_info(i.name) AS c
        WHERE c.seqno = 0 AND c.name = f."from")`);
    expect(missing).toEqual([]);
  });

  it('keeps the search in step with names, notes, tags and handles', () => {
    database.exec(`INSERT INTO contact (id, name, organisation, person_key, created_at)
      VALUES ('c', 'Ana Kovač', 'Adria', 'k', 1)`);
    const finds = (word: string): boolean =>
      database.prepare('SELECT 1 FROM contact_search WHERE contact_search MATCH ?').get(word) !== undefined;
    expect(['kovac', 'adria', 'rowing', 'anak'].map(finds)).toEqual([true, true, false, false]);

    database.exec(`UPDATE contact SET name = 'Ana Novak', note = 'likes rowing';
      INSERT INTO tag VALUES ('t', 'sailing'); INSERT INTO contact_tag VALUES ('c', 't');
      INSERT INTO profile (id, contact_id, network, handle, handle_key, status, created_at)
        VALUES ('p', 'c', 'x', 'anak', 'anak', 'active', 1)`);
    expect(['kovac', 'novak', 'rowing', 'sailing', 'anak'].map(finds)).toEqual([false, true, true, true, true]);

    database.exec(`UPDATE tag SET name = 'boats'; UPDATE profile SET handle = 'ananovak'`);
    expect(['sailing', 'boats', 'anak', 'ananovak'].map(finds)).toEqual([false, true, false, true]);

    database.exec('DELETE FROM profile; DELETE FROM contact_tag');
    expect(['boats', 'ananovak', 'novak'].map(finds)).toEqual([false, false, true]);

    database.exec('DELETE FROM contact');
    expect(finds('novak')).toBe(false);
  });

  it('refuses a familiarity that does not exist', () => {
    expect(() =>
      database.exec(`INSERT INTO contact (id, name, familiarity, person_key, created_at) VALUES ('c', 'A', 6, 'k', 1)`),
    ).toThrow('CHECK');
  });
});
