import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../main/storage/database.ts';
import { findContacts } from '../../main/storage/find-contacts.ts';
import { aDatabase, aPerson, bringIn } from '../support/storage-fixture.ts';

describe('looking for somebody by name', () => {
  let database: Database;

  beforeEach(() => {
    const made = aDatabase();
    database = made.database;
    bringIn(database, made.stamps, [
      aPerson('Ana Kovačević', { role: 'Designer', organisation: 'Adria' }),
      aPerson('Joana Prado'),
      aPerson('Mara Ana'),
      aPerson('Ben', { note: 'a friend of Ana' }),
      ...Array.from({ length: 20 }, (_, index) => aPerson(`Zed ${index}`)),
    ]);
  });

  const names = (text: string): readonly string[] => findContacts(database, text).map(({ name }) => name);

  it('finds by the beginning of any word, and first who is called so', () => {
    expect(names('an')).toEqual(['Ana Kovačević', 'Mara Ana']);
    expect(names('kovacevic ana')).toEqual(['Ana Kovačević']);
  });

  it('tells enough to choose between two of a name', () => {
    expect(findContacts(database, 'kov')).toMatchObject([{ role: 'Designer', organisation: 'Adria' }]);
  });

  it('answers a few, however many there are', () => {
    expect(names('z')).toHaveLength(8);
  });

  it.each(['', '  ', '"', '*', 'NOT', '(', 'name:', "'; DROP TABLE contact", '-', 'a AND', 'NEAR(', '\u0000'])(
    'takes %j for a text and nothing else',
    (text) => {
      expect(names(text).length).toBeLessThanOrEqual(8);
      expect(names('ben')).toEqual(['Ben']);
    },
  );

  it('leaves out who is gone', () => {
    database.run("UPDATE contact SET deleted_at = 1 WHERE name = 'Ben'");
    expect(names('ben')).toEqual([]);
  });
});
