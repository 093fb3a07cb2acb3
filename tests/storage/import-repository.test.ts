import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportedPerson } from '../../core/import/imported-person.ts';
import {
  countContacts,
  readContact,
  renameContact,
  replaceProfile,
  type Stamps,
} from '../../main/storage/contact-repository.ts';
import type { Database } from '../../main/storage/database.ts';
import { beginBatch, cancelAbandoned, cancelBatch, showBatch } from '../../main/storage/import-repository.ts';
import { stagePeople } from '../../main/storage/stage-people.ts';
import { listQueue } from '../../main/storage/queue-repository.ts';
import { noWishes } from '../../core/queue/queue-wishes.ts';
import { refillQueue } from '../../main/storage/refill-queue.ts';
import type { ImportTally } from '../../main/storage/storage-contract.ts';
import { sweepBatches } from '../../main/storage/sweep-batches.ts';
import { aDatabase, aPerson, aProfile, bringIn } from '../support/storage-fixture.ts';

describe('imports', () => {
  let database: Database;
  let stamps: Stamps;

  beforeEach(() => {
    ({ database, stamps } = aDatabase());
  });

  const begin = (): string => beginBatch(database, { format: 'vcard', fileName: 'a.vcf', at: 1 }, stamps);
  function importAll(...people: readonly ImportedPerson[]): ImportTally {
    const batch = begin();
    stagePeople(database, batch, people, stamps);
    return showBatch(database, batch, 2);
  }
  const handlesOf = (contactId: string): string[] =>
    (readContact(database, contactId)?.profiles ?? []).map((profile) => profile.handle);
  const rows = (table: string): number => database.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? -1;

  it('show nothing of what is staged: no person, no count, no draw, no search', () => {
    const [ana = ''] = bringIn(database, stamps, [aPerson('Ana', { profiles: [aProfile('x', 'ana')] })]);
    const batch = begin();
    stagePeople(
      database,
      batch,
      [
        aPerson('Ben', { profiles: [aProfile('x', 'ben')] }),
        aPerson('Ana', { profiles: [aProfile('x', 'ana'), aProfile('github', 'ana')] }),
      ],
      stamps,
    );
    const ben = database.get<{ id: string }>("SELECT id FROM contact WHERE name = 'Ben'")?.id ?? '';
    refillQueue(database, { seed: 1, at: 1, today: '2026-03-01', wishes: noWishes });
    expect(countContacts(database)).toBe(1);
    expect(readContact(database, ben)).toBeNull();
    expect(handlesOf(ana)).toEqual(['ana']);
    expect(listQueue(database).map((entry) => entry.name)).toEqual(['Ana']);

    showBatch(database, batch, 2);
    refillQueue(database, { seed: 1, at: 1, today: '2026-03-01', wishes: noWishes });
    expect(countContacts(database)).toBe(2);
    expect(readContact(database, ben)?.name).toBe('Ben');
    expect(handlesOf(ana)).toEqual(['ana', 'ana']);
    expect(listQueue(database).map((entry) => entry.name)).toEqual(['Ana', 'Ben']);
  });

  it('tell how many came in and the first five names', () => {
    const people = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eva', 'Fran'].map((name) => aPerson(name));
    expect(importAll(...people, aPerson('ana'))).toEqual({
      added: 6,
      updated: 0,
      same: 1,
      names: ['Ana', 'Ben', 'Cleo', 'Dan', 'Eva'],
    });
  });

  it('add nobody twice, in one file or in two', () => {
    const ana = aPerson('Ana', { profiles: [aProfile('x', 'ana')] });
    expect(importAll(ana, { ...ana, name: 'Ana K.' })).toMatchObject({ added: 1, same: 1 });
    expect(importAll(ana)).toMatchObject({ added: 0, same: 1, names: [] });
    expect(rows('contact')).toBe(1);
    expect(rows('profile')).toBe(1);
  });

  it('recognise somebody by any one profile and add the others to them', () => {
    const [ana = ''] = bringIn(database, stamps, [aPerson('Ana', { profiles: [aProfile('x', 'ana')] })]);
    const more = [aProfile('github', 'ana-gh'), aProfile('x', 'ana'), aProfile('linkedin', 'ana-li')];
    expect(importAll(aPerson('A. Kovač', { profiles: more }))).toMatchObject({ added: 0, updated: 1, same: 0 });
    expect(handlesOf(ana)).toEqual(['ana-li', 'ana', 'ana-gh']);
  });

  it('do not take a profile from whom it belongs to', () => {
    const [ana = '', ben = ''] = bringIn(database, stamps, [
      aPerson('Ana', { profiles: [aProfile('x', 'ana')] }),
      aPerson('Ben', { profiles: [aProfile('github', 'ben')] }),
    ]);
    importAll(aPerson('Ana', { profiles: [aProfile('x', 'ana'), aProfile('github', 'ben')] }));
    expect([handlesOf(ana), handlesOf(ben)]).toEqual([['ana'], ['ben']]);
  });

  it('keep colleagues apart who give the same website', () => {
    const site = aProfile('website', 'adria.example');
    const tally = importAll(aPerson('Ana', { profiles: [site] }), aPerson('Ben', { profiles: [site] }));
    expect(tally).toMatchObject({ added: 2, same: 0 });
  });

  it('recognise a website together with the name, also after the user changed it', () => {
    const site = aPerson('Ana', { profiles: [aProfile('website', 'ana.example')] });
    const [ana = ''] = bringIn(database, stamps, [site]);
    renameContact(database, ana, 'Ana Novak');
    expect(importAll(site)).toMatchObject({ added: 0, same: 1 });
    expect(importAll({ ...site, name: 'ana novak' })).toMatchObject({ added: 0, same: 1 });
  });

  it('recognise people without profiles by name, place and day together', () => {
    const ana = aPerson('Ana Kovač', { organisation: 'Adria', connectedOn: '2019-05-01' });
    expect(
      importAll(ana, { ...ana, name: 'ana kovac' }, { ...ana, organisation: 'Baltik' }, { ...ana, connectedOn: null }),
    ).toMatchObject({ added: 3, same: 1 });
  });

  it('recognise somebody by a handle that the user has replaced, and do not bring it back', () => {
    const old = aPerson('Ana', { profiles: [aProfile('x', 'ana')] });
    const [ana = ''] = bringIn(database, stamps, [old]);
    const profileId = readContact(database, ana)?.profiles[0]?.id ?? '';
    replaceProfile(database, profileId, aProfile('x', 'ana-new'), stamps);
    expect(importAll(old)).toMatchObject({ added: 0, same: 1 });
    expect(handlesOf(ana)).toEqual(['ana-new']);
  });

  it('find somebody merged in the one they were merged into', () => {
    const [ana = '', twin = ''] = bringIn(database, stamps, [
      aPerson('Ana'),
      aPerson('Ana K.', { profiles: [aProfile('x', 'ana')] }),
    ]);
    database.run('UPDATE contact SET merged_into = ? WHERE id = ?', ana, twin);
    importAll(aPerson('Ana', { profiles: [aProfile('x', 'ana'), aProfile('github', 'ana')] }));
    expect(handlesOf(ana)).toEqual(['ana']);
    expect(readContact(database, ana)?.profiles[0]?.network).toBe('github');
  });

  it('add somebody again whom the user had deleted', () => {
    const ana = aPerson('Ana', { profiles: [aProfile('x', 'ana')] });
    const [first = ''] = bringIn(database, stamps, [ana]);
    database.run('UPDATE contact SET deleted_at = 1 WHERE id = ?', first);
    expect(importAll(ana)).toMatchObject({ added: 1, same: 0 });
  });

  it('know which batch brought a row', () => {
    importAll(aPerson('Ana', { profiles: [aProfile('x', 'ana')] }));
    expect(database.get('SELECT batch, provenance FROM contact')).toEqual({ batch: 1, provenance: '{}' });
    expect(database.get('SELECT batch, provenance FROM profile')).toEqual({ batch: 1, provenance: '{}' });
  });

  it('write a slice whole or not at all', () => {
    const batch = begin();
    const broken = { ...aPerson('Ben'), name: null as unknown as string };
    expect(() => stagePeople(database, batch, [aPerson('Ana'), broken], stamps)).toThrow();
    expect(rows('contact')).toBe(0);
  });

  it('stop writing when the time is up, after one person at least, and go on from there', () => {
    const batch = begin();
    const people = ['Ana', 'Ben', 'Cleo', 'Dan'].map((name) => aPerson(name));
    const lookAt = (times: number) => () => (times -= 1) < 0;
    expect(stagePeople(database, batch, people, stamps, { isTimeUp: lookAt(0) })).toBe(1);
    expect(stagePeople(database, batch, people, stamps, { first: 1, isTimeUp: lookAt(1) })).toBe(3);
    expect(stagePeople(database, batch, people, stamps, { first: 3, isTimeUp: lookAt(0) })).toBe(4);
    expect(showBatch(database, batch, 2)).toEqual({
      added: 4,
      updated: 0,
      same: 0,
      names: ['Ana', 'Ben', 'Cleo', 'Dan'],
    });
  });

  it('cannot be staged or shown once they are over', () => {
    const batch = begin();
    cancelBatch(database, batch);
    expect(() => stagePeople(database, batch, [aPerson('Ana')], stamps)).toThrow('not being staged');
    expect(() => showBatch(database, batch, 2)).toThrow('not being staged');
  });

  it('that are cancelled leave no trace once swept, not with those who were there before either', () => {
    const [ana = ''] = bringIn(database, stamps, [aPerson('Ana', { profiles: [aProfile('x', 'ana')] })]);
    const batch = begin();
    const crowd = Array.from({ length: 90 }, (_, index) => aPerson(`P${index}`, { tags: ['crowd'] }));
    const more = aPerson('Ana', { profiles: [aProfile('x', 'ana'), aProfile('github', 'ana')] });
    stagePeople(database, batch, [...crowd, more], stamps);
    cancelBatch(database, batch);
    const steps = [...sweepBatches(database)].length;
    expect(steps).toBeGreaterThan(3);
    expect([rows('contact'), rows('profile'), rows('batch'), rows('tag'), rows('contact_tag')]).toEqual([
      1, 1, 1, 0, 0,
    ]);
    expect(database.all("SELECT rowid FROM contact_search WHERE contact_search MATCH 'crowd'")).toEqual([]);
    expect(handlesOf(ana)).toEqual(['ana']);
  });

  it('that nobody will finish are cancelled, and shown ones stay', () => {
    bringIn(database, stamps, [aPerson('Ana')]);
    stagePeople(database, begin(), [aPerson('Ben')], stamps);
    cancelAbandoned(database);
    expect([...sweepBatches(database)]).not.toEqual([]);
    expect(database.all('SELECT name FROM contact')).toEqual([{ name: 'Ana' }]);
  });
});
