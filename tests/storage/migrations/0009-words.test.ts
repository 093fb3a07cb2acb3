import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { migrations } from '../../../main/storage/migrate.ts';
import { migration0009 } from '../../../main/storage/migrations/0009-words.ts';
import { temporaryFolder } from '../../support/storage-fixture.ts';

it('migration 9 makes room for words and leaves the people as they are', () => {
  const database = new DatabaseSync(`${temporaryFolder()}/twelve.db`);
  for (const { up } of migrations.slice(0, 8)) up(database);
  database.exec("INSERT INTO contact (id, name, person_key, created_at) VALUES ('c', 'Ana', 'k', 1)");
  migration0009.up(database);
  database.exec("INSERT INTO draft VALUES ('c', 'write', 'Hello', '', 2, NULL)");
  expect(database.prepare('SELECT id, name FROM contact').all()).toEqual([{ id: 'c', name: 'Ana' }]);
  database.exec("DELETE FROM contact WHERE id = 'c'");
  expect(database.prepare('SELECT * FROM draft').all()).toEqual([]);
});
