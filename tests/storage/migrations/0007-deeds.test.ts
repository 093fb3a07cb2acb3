import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../../main/storage/migrate.ts';
import { migration0007 } from '../../../main/storage/migrations/0007-deeds.ts';
import { temporaryFolder } from '../../support/storage-fixture.ts';

const anAction = (id: string, state: string): string =>
  `INSERT INTO action (id, session_id, kind, state, note, at, offset_ms) VALUES ('${id}', 's', 'ask', '${state}', '', 1, 1)`;

describe('migration 7', () => {
  it('counts what was done in each session, and goes on counting whatever happens to an action', () => {
    const database = new DatabaseSync(`${temporaryFolder()}/twelve.db`);
    database.exec('PRAGMA foreign_keys = ON');
    for (const { up } of migrations.filter(({ number }) => number < migration0007.number)) up(database);
    database.exec(`INSERT INTO contact (id, name, person_key, created_at) VALUES ('c', 'Ana', 'k', 1);
      INSERT INTO session (id, contact_id, contact_name, planned_ms, attended_ms, segments, started_at, ended_at, time_zone,
        ended_by, outcome, intention, note, familiarity_before, familiarity_after, tip_id)
        VALUES ('s', 'c', 'Ana', 720000, 720000, '[]', 10, 720010, 'Europe/Zagreb', 'timer', 'done', '', 'she rows', 1, 2,
          'say-hello');
      ${anAction('a', 'confirmed')}; ${anAction('b', 'opened')}`);
    migration0007.up(database);
    const deeds = () => database.prepare('SELECT deeds FROM session').get()?.['deeds'];
    expect(deeds()).toBe(1);
    database.exec("UPDATE action SET state = 'confirmed' WHERE id = 'b'");
    expect(deeds()).toBe(2);
    database.exec(anAction('c', 'declined'));
    expect(deeds()).toBe(2);
    database.exec("DELETE FROM action WHERE id = 'a'");
    expect(deeds()).toBe(1);
    database.exec('DELETE FROM session');
    expect(database.prepare('SELECT count(*) AS n FROM action').get()).toEqual({ n: 0 });
    database.close();
  });
});
