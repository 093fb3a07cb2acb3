import { beforeEach, describe, expect, it } from 'vitest';
import type { Stamps } from '../../main/storage/contact-repository.ts';
import type { Database } from '../../main/storage/database.ts';
import { countDuplicates, forgetApart, keepApart, readDuplicates } from '../../main/storage/duplicate-repository.ts';
import { findDuplicates } from '../../main/storage/find-duplicates.ts';
import { mergeContacts } from '../../main/storage/merge-contacts.ts';
import { saveSession } from '../../main/storage/session-repository.ts';
import { aDatabase, aPerson, aProfile, aSession, bringIn, countingIds } from '../support/storage-fixture.ts';

describe('findDuplicates', () => {
  let database: Database;
  let stamps: Stamps;

  beforeEach(() => {
    ({ database, stamps } = aDatabase());
  });

  const bring = (...people: Parameters<typeof bringIn>[2]): readonly string[] => bringIn(database, stamps, people);
  const find = (): readonly number[] => {
    const told: number[] = [];
    Array.from(findDuplicates(database, (share) => told.push(share)));
    return told;
  };
  const found = (): readonly string[] =>
    readDuplicates(database, 50).map(
      ({ one, other, likeness }) => `${one.contact.name} = ${other.contact.name}: ${likeness}`,
    );

  it('says how sure it is, the surest first', () => {
    bring(
      aPerson('Omar Haddad', { organisation: 'Acme' }),
      aPerson('Dr. Omar Haddad', { organisation: 'ACME Inc.', profiles: [aProfile('x', 'omar')] }),
      aPerson('Becky R', { profiles: [aProfile('email', 'b@mail.example')] }),
      aPerson('Rebecca', { profiles: [aProfile('email', 'b@mail.example')] }),
      aPerson('Søren Kierk', { profiles: [aProfile('github', 'soren')] }),
      aPerson('Kierk, Soren', { profiles: [aProfile('x', 'kierk')] }),
      aPerson('Somebody else'),
    );
    const [noor = ''] = bring(aPerson('Noor', { profiles: [aProfile('bluesky', 'noor')] }));
    const [other = ''] = bring(aPerson('N.'));
    // By hand, the same profile can stand with two.
    database.run('UPDATE profile SET contact_id = ? WHERE contact_id = ?', other, noor);
    bring(aPerson('Noor again', { profiles: [aProfile('mastodon', 'noor')] }));
    database.run(`INSERT INTO profile (id, contact_id, network, handle, handle_key, status, created_at)
      SELECT 'p', '${noor}', network, handle, handle_key, status, 1 FROM profile WHERE network = 'bluesky'`);
    find();
    expect(found()).toEqual([
      'Noor = N.: profile',
      'Becky R = Rebecca: email',
      'Omar Haddad = Dr. Omar Haddad: employer',
      'Søren Kierk = Kierk, Soren: name',
    ]);
    expect(countDuplicates(database)).toBe(4);
  });

  it('is finished by going on, tells how far it is, and stopped half way changes nothing', () => {
    database.run(`INSERT INTO contact (number, id, name, person_key, created_at)
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500)
      SELECT i, 'id' || i, 'Name Number' || (i / 2), 'k', 1 FROM n`);
    database.run(`INSERT INTO profile (id, contact_id, network, handle, handle_key, status, created_at)
      SELECT 'p' || number, id, 'github', 'h', 'h' || (number / 2), 'active', 1 FROM contact`);
    const steps = findDuplicates(database, () => undefined);
    for (let step = 0; step < 8; step += 1) steps.next();
    steps.return(undefined);
    expect(countDuplicates(database)).toBe(0);
    const told = find();
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told.at(-1)).toBe(1);
    expect(countDuplicates(database)).toBe(1_249);
    expect(new Set(readDuplicates(database, 50).map(({ likeness }) => likeness))).toEqual(new Set(['profile']));
  });

  it('forgets what it does not find again, and keeps what the user said for ever', () => {
    const [one = '', other = ''] = bring(
      aPerson('Ana Kovač', { note: 'a' }),
      aPerson('Ana Kovac', { note: 'b', organisation: 'x' }),
    );
    find();
    expect(found()).toHaveLength(1);
    keepApart(database, other, one, 5);
    expect(countDuplicates(database)).toBe(0);
    find();
    expect(found()).toEqual([]);
    forgetApart(database, one, other);
    expect(found()).toHaveLength(1);
    database.run("UPDATE contact SET name = 'Somebody' WHERE id = ?", one);
    find();
    expect(found()).toEqual([]);
  });

  it('does not ask again about somebody who was merged since', () => {
    const [one = '', other = '', third = ''] = bring(
      aPerson('Ana Kovač'),
      aPerson('Ana Kovac', { organisation: 'x' }),
      aPerson('Kovac Ana', { organisation: 'y' }),
    );
    find();
    expect(countDuplicates(database)).toBe(3);
    keepApart(database, one, other, 5);
    mergeContacts(database, { keptId: third, goneId: other, at: 6 }, countingIds(9_000));
    find();
    expect(found()).toEqual([]);
  });

  it('suggests to keep who has more of a history', () => {
    const [, other = ''] = bring(aPerson('Ana Kovač', { note: 'long' }), aPerson('Ana Kovac', { organisation: 'x' }));
    saveSession(database, aSession('s', other, { outcome: 'looked' }));
    find();
    expect(readDuplicates(database, 5)[0]?.keptId).toBe(other);
  });
});
