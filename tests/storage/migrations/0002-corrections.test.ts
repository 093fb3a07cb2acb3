import { readdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migration0001 } from '../../../main/storage/migrations/0001-first.ts';
import { migration0002 } from '../../../main/storage/migrations/0002-corrections.ts';
import { openDatabase } from '../../../main/storage/open-database.ts';
import { temporaryFolder } from '../../support/storage-fixture.ts';

const oneSession = `
  INSERT INTO contact (id, name, person_key, created_at) VALUES ('c', 'Ana', 'k', 1);
  INSERT INTO session VALUES ('s', 'c', 'Ana', 720000, 720000, '[]', 10, 720010, 'Europe/Zagreb', 'timer', 'looked', '',
    'she rows', 1, 2, 'say-hello')`;

describe('migration 2', () => {
  it('leaves every session as one that ran in the program', () => {
    const database = new DatabaseSync(`${temporaryFolder()}/twelve.db`);
    migration0001.up(database);
    database.exec(oneSession);
    migration0002.up(database);
    expect(database.prepare('SELECT id, note, familiarity_after, added_at FROM session').all()).toEqual([
      { id: 's', note: 'she rows', familiarity_after: 2, added_at: null },
    ]);
  });

  it('comes after a backup of what was there', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'twelve.db');
    const older = new DatabaseSync(file);
    migration0001.up(older);
    older.exec(`PRAGMA user_version = 1; ${oneSession}`);
    older.close();
    const backupDir = join(folder, 'backups');
    const { database, close } = openDatabase({ file, backupDir }, () => 0);
    expect(database.get('SELECT count(*) AS n FROM session WHERE added_at IS NULL')).toEqual({ n: 1 });
    close({ isSuspect: false });
    const [copy = ''] = readdirSync(backupDir).filter((name) => name.endsWith('.db'));
    const kept = new DatabaseSync(join(backupDir, copy));
    expect(kept.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 });
    expect(kept.prepare('SELECT note FROM session').all()).toEqual([{ note: 'she rows' }]);
    kept.close();
  });
});
