import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
import { migration0001 } from '../../../main/storage/migrations/0001-first.ts';
import { migration0002 } from '../../../main/storage/migrations/0002-corrections.ts';
import { migration0003 } from '../../../main/storage/migrations/0003-week.ts';
import { migration0004 } from '../../../main/storage/migrations/0004-contacts.ts';
import { temporaryFolder } from '../../support/storage-fixture.ts';

/** The sign before each mark. */
const sign = '\uE000';

describe('migration 4', () => {
  let database: DatabaseSync;

  beforeEach(() => {
    database = new DatabaseSync(`${temporaryFolder()}/twelve.db`);
    migration0001.up(database);
    migration0002.up(database);
    database.exec(`INSERT INTO contact (id, name, note, person_key, created_at) VALUES ('c', 'Søren Đurić', 'rows', 'k', 1);
      INSERT INTO tag VALUES ('01-a', 'book club'); INSERT INTO contact_tag VALUES ('c', '01-a');
      INSERT INTO follow_up VALUES ('f', 'c', NULL, '2026-12-01', '', NULL)`);
    migration0003.up(database);
    migration0004.up(database);
  });

  const finds = (words: string): boolean =>
    database.prepare('SELECT 1 FROM contact_search WHERE contact_search MATCH ?').get(words) !== undefined;
  const isMarked = (mark: string): boolean => finds(`marks : "${sign}${mark}"`);
  const orders = (): unknown[] =>
    database
      .prepare('SELECT name_order FROM contact ORDER BY number')
      .all()
      .map((row) => row['name_order']);

  it('finds whom the older search found, and letters written plainly', () => {
    expect(['rows', 'club', 'soren', 'duric', 's*'].map(finds)).toEqual([true, true, true, true, true]);
    expect(finds('nobody')).toBe(false);
  });

  it('marks what people are narrowed to, and keeps the marks in step', () => {
    expect(['t01a', 'incomplete', 'broken', 'nx'].map(isMarked)).toEqual([true, true, false, false]);
    database.exec(`INSERT INTO profile (id, contact_id, network, handle, handle_key, url, status, created_at)
      VALUES ('p', 'c', 'google-plus', 's', 's', 'https://a.example', 'active', 1)`);
    expect(['ngoogleplus', 'incomplete', 'broken'].map(isMarked)).toEqual([true, false, false]);
    database.exec(`UPDATE profile SET status = 'broken'`);
    expect(['ngoogleplus', 'incomplete', 'broken'].map(isMarked)).toEqual([true, true, true]);
    database.exec('DELETE FROM contact_tag; DELETE FROM profile');
    expect(['t01a', 'incomplete', 'broken'].map(isMarked)).toEqual([false, true, false]);
  });

  it('does not find a mark by a word', () => {
    expect(['incomplete', 'broken', 't01a'].map(finds)).toEqual([false, false, false]);
  });

  it('orders those who are there, and whoever comes from a writer that knows of no order', () => {
    expect(orders()).toEqual(['soren duric']);
    database.exec(`INSERT INTO contact (id, name, person_key, created_at) VALUES ('d', 'Ana', 'k', 1);
      UPDATE contact SET name = 'Zoe' WHERE id = 'c'`);
    expect(orders()).toEqual(['zoe', 'ana']);
  });

  it('knows of no older promise when it was made', () => {
    expect(database.prepare('SELECT made_at FROM follow_up').all()).toEqual([{ made_at: null }]);
  });
});
