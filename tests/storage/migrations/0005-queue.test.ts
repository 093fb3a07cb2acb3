import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { migration0001 } from '../../../main/storage/migrations/0001-first.ts';
import { migration0005 } from '../../../main/storage/migrations/0005-queue.ts';
import { temporaryFolder } from '../../support/storage-fixture.ts';

describe('migration 5', () => {
  it('leaves the queue as it is, with nobody kept in it', () => {
    const database = new DatabaseSync(`${temporaryFolder()}/twelve.db`);
    migration0001.up(database);
    database.exec(`INSERT INTO contact (id, name, person_key, created_at) VALUES ('c', 'Ana', 'k', 1);
      INSERT INTO queue VALUES ('c', 1, 'follow-up', '2026-11-20', NULL)`);
    migration0005.up(database);
    expect(database.prepare('SELECT * FROM queue').all()).toEqual([
      { contact_id: 'c', position: 1, reason: 'follow-up', day: '2026-11-20', seed: null, pinned: 0, waited: 0 },
    ]);
    database.exec("INSERT INTO latest_post VALUES ('c', 5); DELETE FROM contact");
    expect(database.prepare('SELECT * FROM latest_post').all()).toEqual([]);
    database.close();
  });
});
