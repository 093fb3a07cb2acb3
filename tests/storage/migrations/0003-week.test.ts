import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { migration0001 } from '../../../main/storage/migrations/0001-first.ts';
import { migration0002 } from '../../../main/storage/migrations/0002-corrections.ts';
import { migration0003 } from '../../../main/storage/migrations/0003-week.ts';
import { temporaryFolder } from '../../support/storage-fixture.ts';

describe('migration 3', () => {
  it('keeps every session and forgets with a session that it was shown again', () => {
    const database = new DatabaseSync(`${temporaryFolder()}/twelve.db`);
    database.exec('PRAGMA foreign_keys = ON');
    migration0001.up(database);
    migration0002.up(database);
    database.exec(`INSERT INTO contact (id, name, person_key, created_at) VALUES ('c', 'Ana', 'k', 1);
      INSERT INTO session VALUES ('s', 'c', 'Ana', 720000, 720000, '[]', 10, 720010, 'Europe/Zagreb', 'timer', 'looked',
        '', 'she rows', 1, 2, 'say-hello', NULL)`);
    migration0003.up(database);
    expect(database.prepare('SELECT note FROM session WHERE started_at = 10').all()).toEqual([{ note: 'she rows' }]);
    database.exec("INSERT INTO quiet_return VALUES ('s', '2026-11-29'); DELETE FROM session");
    expect(database.prepare('SELECT * FROM quiet_return').all()).toEqual([]);
    database.close();
  });
});
