import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../main/storage/database.ts';
import { movePlace, pinPlace, putAside, putBackPlace } from '../../main/storage/queue-changes.ts';
import { listQueue, writePlaces } from '../../main/storage/queue-repository.ts';
import type { PutAside } from '../../main/storage/queue-step.ts';
import { aDatabase, aPerson, bringIn, countingIds } from '../support/storage-fixture.ts';

describe('changes to the queue', () => {
  let database: Database;
  let ids: readonly string[];
  const newId = countingIds(900);
  const id = (place: number): string => ids[place] ?? 'nobody';
  const names = (): string =>
    listQueue(database)
      .map(({ name }) => name)
      .join('');
  const aside = (place: number, how: PutAside) => putAside(database, id(place), how, { at: 5, newId });
  const stored = () => ({
    contacts: database.all('SELECT id, snoozed_until, never_ask FROM contact ORDER BY id'),
    queue: database.all('SELECT * FROM queue ORDER BY position'),
    skips: database.all('SELECT * FROM skip'),
  });

  beforeEach(() => {
    const made = aDatabase();
    database = made.database;
    ids = bringIn(
      database,
      made.stamps,
      Array.from('ABCDEFGH', (name) => aPerson(name)),
    );
    writePlaces(
      database,
      ids.map((contact_id) => ({ contact_id, reason: 'drawn', day: null, seed: 1, pinned: 0, waited: 0 })),
    );
  });

  it('move somebody to any place, the end included', () => {
    movePlace(database, id(4), 1);
    expect(names()).toBe('AEBCDFG');
    movePlace(database, id(4), 99);
    expect(names()).toBe('ABCDFGE');
    movePlace(database, id(6), 0);
    expect(names()).toBe('GABCDFE');
  });

  it('keep somebody, and no longer', () => {
    pinPlace(database, id(2), true);
    expect(listQueue(database).map(({ isPinned }) => isPinned)).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
    pinPlace(database, id(2), false);
    expect(listQueue(database).some(({ isPinned }) => isPinned)).toBe(false);
  });

  it('refuse for somebody who does not wait', () => {
    expect(() => movePlace(database, id(7), 0)).toThrow('unknown-contact');
    expect(() => pinPlace(database, id(7), true)).toThrow('unknown-contact');
    expect(() => putAside(database, 'nobody', { kind: 'take-out' }, { at: 5, newId })).toThrow('unknown-contact');
  });

  it.each<[PutAside, object]>([
    [{ kind: 'take-out' }, { snoozed_until: null, never_ask: 0 }],
    [
      { kind: 'snooze', untilDay: '2026-04-01' },
      { snoozed_until: '2026-04-01', never_ask: 0 },
    ],
    [{ kind: 'never-ask' }, { snoozed_until: null, never_ask: 1 }],
  ])('put somebody aside with %o, and back to the last column', (how, contact) => {
    pinPlace(database, id(3), true);
    const before = stored();
    const step = aside(3, how);
    expect(names()).toBe('ABCEFG');
    expect(database.get('SELECT snoozed_until, never_ask FROM contact WHERE id = ?', id(3))).toEqual(contact);
    expect(database.all('SELECT contact_id FROM skip')).toEqual([{ contact_id: id(3) }]);
    putBackPlace(database, step);
    expect(stored()).toEqual(before);
  });

  it('put somebody back where they stood although another came in meanwhile', () => {
    const step = aside(3, { kind: 'take-out' });
    writePlaces(database, [
      ...database.all<never>('SELECT * FROM queue ORDER BY position'),
      { contact_id: id(7), reason: 'drawn', day: null, seed: 2, pinned: 0, waited: 0 },
    ]);
    expect(names()).toBe('ABCEFGH');
    putBackPlace(database, step);
    expect(names()).toBe('ABCDEFG');
  });

  it('put somebody aside who does not wait, too', () => {
    const before = stored();
    const step = aside(7, { kind: 'never-ask' });
    expect(database.get('SELECT never_ask FROM contact WHERE id = ?', id(7))).toEqual({ never_ask: 1 });
    putBackPlace(database, step);
    expect(stored()).toEqual(before);
  });
});
