import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { migration0001 } from '../../../main/storage/migrations/0001-first.ts';
import { migration0002 } from '../../../main/storage/migrations/0002-corrections.ts';
import { migration0003 } from '../../../main/storage/migrations/0003-week.ts';
import { migration0004 } from '../../../main/storage/migrations/0004-contacts.ts';
import { migration0005 } from '../../../main/storage/migrations/0005-queue.ts';
import { migration0006 } from '../../../main/storage/migrations/0006-imports.ts';
import { temporaryFolder } from '../../support/storage-fixture.ts';

describe('migration 6', () => {
  it('leaves every import as it was, with nothing changed by it', () => {
    const database = new DatabaseSync(`${temporaryFolder()}/twelve.db`);
    migration0001.up(database);
    migration0002.up(database);
    database.exec(`INSERT INTO batch (number, id, format, file_name, state, added, same, began_at, shown_at)
      VALUES (1, 'b', 'vcard', 'a.vcf', 'visible', 3, 1, 10, 20)`);
    migration0003.up(database);
    migration0004.up(database);
    migration0005.up(database);
    migration0006.up(database);
    expect(database.prepare('SELECT added, updated, same, skipped FROM batch').all()).toEqual([
      { added: 3, updated: 0, same: 1, skipped: 0 },
    ]);
    expect(database.prepare('SELECT count(*) AS rows FROM batch_change').get()).toEqual({ rows: 0 });
  });

  it('takes what an import changes away together with its batch', () => {
    const database = new DatabaseSync(`${temporaryFolder()}/twelve.db`);
    for (const step of [migration0001, migration0002, migration0003, migration0004, migration0005, migration0006])
      step.up(database);
    database.exec(`PRAGMA foreign_keys = ON;
      INSERT INTO batch (number, id, format, file_name, state, began_at) VALUES (1, 'b', 'vcard', '', 'staged', 1);
      INSERT INTO contact (id, name, person_key, created_at) VALUES ('c', 'Ana', 'k', 1);
      INSERT INTO batch_change VALUES (1, 'c', '{}', 'waiting');
      DELETE FROM batch`);
    expect(database.prepare('SELECT count(*) AS rows FROM batch_change').get()).toEqual({ rows: 0 });
  });
});
