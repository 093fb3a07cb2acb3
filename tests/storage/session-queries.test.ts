import { beforeEach, describe, expect, it } from 'vitest';
import { renameContact } from '../../main/storage/contact-repository.ts';
import type { Database } from '../../main/storage/database.ts';
import { countPeopleMet, readSessionsBetween, readSpan } from '../../main/storage/session-queries.ts';
import { saveSession } from '../../main/storage/session-repository.ts';
import { aDatabase, aPerson, aSession, bringIn } from '../support/storage-fixture.ts';

describe('sessions of the past', () => {
  let database: Database;
  let ana: string;
  let ben: string;

  beforeEach(() => {
    const made = aDatabase();
    database = made.database;
    [ana = '', ben = ''] = bringIn(database, made.stamps, [aPerson('Ana'), aPerson('Ben')]);
  });

  it('are those that began from the first moment up to, but not with, the last, oldest first', () => {
    for (const startedAt of [300, 100, 200, 99]) saveSession(database, aSession(`s${startedAt}`, ana, { startedAt }));
    expect(readSessionsBetween(database, 100, 300).map((session) => session.id)).toEqual(['s100', 's200']);
  });

  it('show the name of today, and the name of then for somebody who is gone', () => {
    saveSession(database, aSession('s1', ana, { contactName: 'Ana', startedAt: 1 }));
    saveSession(database, aSession('s2', ben, { contactName: 'Ben', startedAt: 2 }));
    renameContact(database, ana, 'Ana Novak');
    renameContact(database, ben, 'Benjamin');
    database.run('UPDATE contact SET deleted_at = 1 WHERE id = ?', ben);
    expect(readSessionsBetween(database, 0, 10).map((session) => session.contactName)).toEqual(['Ana Novak', 'Ben']);
  });

  it('span from the first to the last', () => {
    expect(readSpan(database)).toBeNull();
    for (const startedAt of [300, 100, 200]) saveSession(database, aSession(`s${startedAt}`, ana, { startedAt }));
    expect(readSpan(database)).toEqual({ first: 100, last: 300 });
  });

  it('count each person met once, and nobody who was only looked at', () => {
    saveSession(database, aSession('s1', ana, { startedAt: 1, outcome: 'done' }));
    saveSession(database, aSession('s2', ana, { startedAt: 2, outcome: 'done' }));
    saveSession(database, aSession('s3', ben, { startedAt: 3, outcome: 'looked' }));
    expect(countPeopleMet(database, 0, 10)).toBe(1);
    saveSession(database, aSession('s4', ben, { startedAt: 10, outcome: 'done' }));
    expect(countPeopleMet(database, 0, 10)).toBe(1);
    expect(countPeopleMet(database, 0, 11)).toBe(2);
  });

  it('count a merged person as the one they were merged into', () => {
    saveSession(database, aSession('s1', ana, { startedAt: 1, outcome: 'done' }));
    saveSession(database, aSession('s2', ben, { startedAt: 2, outcome: 'done' }));
    database.run('UPDATE contact SET merged_into = ? WHERE id = ?', ana, ben);
    expect(countPeopleMet(database, 0, 10)).toBe(1);
  });

  it.each([
    ['the sessions of a week', 'SELECT * FROM session WHERE started_at >= 1 AND started_at < 2 ORDER BY started_at'],
    ['whom they met', "SELECT max(started_at) FROM session WHERE contact_id = 'c' AND outcome = 'done'"],
  ])('are found through an index: %s', (_, sql) => {
    const plan = database.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).map((row) => row.detail);
    expect(plan).toHaveLength(1);
    expect(plan[0]).toMatch(/^SEARCH session USING (COVERING )?INDEX/);
  });
});
