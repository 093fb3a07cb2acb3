import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../main/storage/database.ts';
import { snoozeContact } from '../../main/storage/contact-repository.ts';
import {
  addSkip,
  listQueue,
  moveFirst,
  readTaken,
  removeFromQueue,
  writePlaces,
} from '../../main/storage/queue-repository.ts';
import { saveSession } from '../../main/storage/session-repository.ts';
import { aDatabase, aPerson, aSession, bringIn, countingIds } from '../support/storage-fixture.ts';

describe('queue', () => {
  let database: Database;
  let ids: readonly string[];
  const names = (): string =>
    listQueue(database)
      .map((entry) => entry.name)
      .join('');
  const reasons = (): string[] => listQueue(database).map((entry) => entry.reason.kind);
  const id = (place: number): string => ids[place] ?? 'nobody';

  beforeEach(() => {
    const made = aDatabase();
    database = made.database;
    ids = bringIn(
      database,
      made.stamps,
      Array.from('ABCDEFGHI', (name) => aPerson(name, { role: 'Editor', organisation: 'Adria' })),
    );
    writePlaces(
      database,
      ids.map((contact_id) => ({ contact_id, reason: 'drawn', day: null, seed: 1, pinned: 0, waited: 0 })),
    );
  });

  it('holds seven', () => {
    expect(names()).toBe('ABCDEFG');
  });

  it('tells the facts that its reasons are made of', () => {
    database.run("UPDATE contact SET connected_on = '2019-05-01', connected_through = 'linkedin' WHERE id = ?", id(0));
    database.run("UPDATE queue SET reason = 'follow-up', day = '2026-03-01' WHERE contact_id = ?", id(0));
    saveSession(database, aSession('s', id(0), { outcome: 'done', startedAt: 77 }));
    expect(listQueue(database)[0]).toEqual({
      contactId: id(0),
      name: 'A',
      role: 'Editor',
      organisation: 'Adria',
      isPinned: false,
      reason: {
        kind: 'follow-up',
        day: '2026-03-01',
        connectedOn: '2019-05-01',
        connectedThrough: 'linkedin',
        lastMetAt: 77,
        postedAt: null,
        hasWaitedLongest: false,
      },
    });
  });

  it('remembers why somebody stood there whom a session has taken out', () => {
    database.run("UPDATE queue SET reason = 'follow-up', day = '2026-03-01' WHERE contact_id = ?", id(0));
    expect(readTaken(database, id(0))).toBeNull();
    removeFromQueue(database, id(0));
    expect(readTaken(database, id(0))).toMatchObject({ name: 'A', reason: { kind: 'follow-up', day: '2026-03-01' } });
    expect(readTaken(database, id(1))).toBeNull();
  });

  it('puts somebody in front who stands in it', () => {
    moveFirst(database, id(3));
    expect(names()).toBe('DABCEFG');
    expect(reasons()[0]).toBe('chosen');
  });

  it('puts somebody in front who does not stand in it; the last falls out', () => {
    moveFirst(database, id(8));
    expect(names()).toBe('IABCDEF');
  });

  it('keeps a promise a promise when it is put in front', () => {
    database.run("UPDATE queue SET reason = 'follow-up', day = '2026-03-01' WHERE contact_id = ?", id(3));
    moveFirst(database, id(3));
    expect(listQueue(database)[0]?.reason).toMatchObject({ kind: 'follow-up', day: '2026-03-01' });
  });

  it('puts whom a session took out back as they were', () => {
    const before = listQueue(database);
    removeFromQueue(database, id(0));
    expect(names()).toBe('BCDEFG');
    moveFirst(database, id(0));
    expect(listQueue(database)).toEqual(before);
  });

  it('remembers only the one who was taken last', () => {
    removeFromQueue(database, id(0));
    removeFromQueue(database, id(1));
    moveFirst(database, id(0));
    expect(reasons()[0]).toBe('chosen');
  });

  it('forgets who was taken once they were passed over', () => {
    removeFromQueue(database, id(0));
    addSkip(database, { contactId: id(0), at: 5, kind: 'swap' }, countingIds(900));
    expect(database.get('SELECT 1 FROM queue WHERE contact_id = ?', id(0))).toBeUndefined();
  });

  it('does not show who is archived, never to be asked about, or gone', () => {
    database.run('UPDATE contact SET archived = 1 WHERE id = ?', id(0));
    database.run('UPDATE contact SET never_ask = 1 WHERE id = ?', id(1));
    database.run('UPDATE contact SET deleted_at = 1 WHERE id = ?', id(2));
    expect(names()).toBe('DEFG');
  });

  it('refuses somebody who is not there', () => {
    expect(() => moveFirst(database, 'nobody')).toThrow(expect.objectContaining({ code: 'unknown-contact' }));
    expect(() => addSkip(database, { contactId: 'nobody', at: 1, kind: 'swap' }, countingIds())).toThrow(
      expect.objectContaining({ code: 'unknown-contact' }),
    );
  });

  it('lets a snoozed person go, also the one just taken out', () => {
    removeFromQueue(database, id(0));
    snoozeContact(database, id(0), '2026-03-08');
    expect(database.get('SELECT 1 FROM queue WHERE contact_id = ?', id(0))).toBeUndefined();
  });
});
