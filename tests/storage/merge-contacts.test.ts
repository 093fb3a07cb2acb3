import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readContact } from '../../main/storage/contact-repository.ts';
import { contactReferences } from '../../main/storage/contact-references.ts';
import type { Database } from '../../main/storage/database.ts';
import { currentId, mergeContacts, readMerges, undoMerge } from '../../main/storage/merge-contacts.ts';
import { notePosts } from '../../main/storage/queue-changes.ts';
import { addSkip, listQueue, moveFirst } from '../../main/storage/queue-repository.ts';
import { saveSession } from '../../main/storage/session-repository.ts';
import { findContacts } from '../../main/storage/find-contacts.ts';
import { aDatabase, aPerson, aProfile, aSession, bringIn, countingIds } from '../support/storage-fixture.ts';
import type { Stamps } from '../../main/storage/contact-repository.ts';

/** Every row of every table, and what the search finds, so that two moments can be compared to the last column. */
function everything(database: Database): unknown {
  const tables = database
    .all<{ name: string }>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name`,
    )
    .map(({ name }) => name);
  return tables.map((name) => [
    name,
    database
      .all<object>(`SELECT * FROM ${name}`)
      .map((row) => JSON.stringify(row))
      .toSorted(),
  ]);
}

describe('a merge', () => {
  let database: Database;
  let stamps: Stamps;
  let newId: () => string;
  let sessions = 0;

  beforeEach(() => {
    ({ database, stamps } = aDatabase());
    newId = countingIds(50_000);
    sessions = 0;
  });

  const merge = (keptId: string, goneId: string): string => mergeContacts(database, { keptId, goneId, at: 9 }, newId);
  const met = (contactId: string, more: Parameters<typeof aSession>[2] = {}): void => {
    sessions += 1;
    saveSession(
      database,
      aSession(`s${sessions}`, contactId, { outcome: 'done', startedAt: sessions * 1_000, ...more }),
    );
  };

  function twoOfAna(): readonly [string, string] {
    const [one = '', other = ''] = [
      ...bringIn(database, stamps, [
        aPerson('Ana Kovač', {
          profiles: [aProfile('linkedin', 'ana'), aProfile('website', 'ana.example')],
          tags: ['choir'],
        }),
      ]),
      ...bringIn(database, stamps, [
        aPerson('Ana Kovac', {
          organisation: 'Acme',
          note: 'sings',
          profiles: [aProfile('github', 'anak'), aProfile('website', 'anak.example')],
          tags: ['choir', 'rowing'],
        }),
      ]),
    ];
    // By hand, the same address can come to stand with both.
    database.run("UPDATE profile SET handle = 'ana.example', handle_key = 'ana.example' WHERE network = 'website'");
    return [one, other];
  }

  it('keeps every profile, tag, note, session, promise and reason to be left in peace', () => {
    const [one, other] = twoOfAna();
    met(one, { familiarityAfter: 2 });
    met(other, { familiarityAfter: 4, followUp: { id: 'f', day: '2026-12-01', note: '' } });
    addSkip(database, { contactId: other, at: 5, kind: 'swap' }, newId);
    merge(one, other);
    expect(readContact(database, one)).toMatchObject({
      name: 'Ana Kovač',
      organisation: 'Acme',
      note: 'sings',
      familiarity: 4,
      tags: ['choir', 'rowing'],
      lastMetAt: 2_000,
    });
    expect(readContact(database, one)?.profiles.map(({ handle }) => handle)).toEqual(['ana', 'anak', 'ana.example']);
    expect(readContact(database, other)).toBeNull();
    for (const table of ['session', 'follow_up', 'skip']) {
      expect(database.get(`SELECT count(*) AS n FROM ${table} WHERE contact_id = ?`, other)).toEqual({ n: 0 });
    }
    expect(findContacts(database, 'ana').map(({ contactId }) => contactId)).toEqual([one]);
  });

  it('knows of every column that names a contact', () => {
    expect(contactReferences(database).map(({ table, column }) => `${table}.${column}`)).toEqual(
      expect.arrayContaining([
        'contact.merged_into',
        'contact_tag.contact_id',
        'follow_up.contact_id',
        'latest_post.contact_id',
        'profile.contact_id',
        'queue.contact_id',
        'session.contact_id',
        'skip.contact_id',
      ]),
    );
  });

  it('leaves the person there when either import is undone', () => {
    const [one, other] = twoOfAna();
    merge(one, other);
    database.run("UPDATE batch SET state = 'undone' WHERE number = (SELECT min(number) FROM batch)");
    expect(readContact(database, one)?.name).toBe('Ana Kovač');
  });

  it('gives a session that ran meanwhile to the one who stayed', () => {
    const [one, other] = twoOfAna();
    merge(one, other);
    met(other);
    expect(database.all('SELECT contact_id FROM session')).toEqual([{ contact_id: one }]);
    expect(currentId(database, other)).toBe(one);
  });

  it('is refused with themselves, and with somebody who is gone', () => {
    const [one, other] = twoOfAna();
    expect(() => merge(one, one)).toThrow('bad-request');
    merge(one, other);
    expect(() => merge(one, other)).toThrow('unknown-contact');
  });

  it('is told of while it can be taken back', () => {
    const [one, other] = twoOfAna();
    const mergeId = merge(one, other);
    expect(readMerges(database, 5)).toEqual([{ mergeId, name: 'Ana Kovač', goneName: 'Ana Kovac', at: 9 }]);
    undoMerge(database, mergeId);
    expect(readMerges(database, 5)).toEqual([]);
    expect(() => undoMerge(database, mergeId)).toThrow('unknown-contact');
  });

  it('taken back later, leaves what happened since where it belongs', () => {
    const [one, other] = twoOfAna();
    met(other);
    const mergeId = merge(one, other);
    met(one);
    database.run("UPDATE contact SET note = 'rows' WHERE id = ?", one);
    database.run("UPDATE session SET note = 'corrected' WHERE id = 's1'");
    database.run('DELETE FROM tag');
    undoMerge(database, mergeId);
    expect(database.all('SELECT id, contact_id, note FROM session ORDER BY id')).toEqual([
      { id: 's1', contact_id: other, note: 'corrected' },
      { id: 's2', contact_id: one, note: '' },
    ]);
    expect(readContact(database, one)).toMatchObject({ note: 'rows', organisation: '' });
    expect(readContact(database, other)).toMatchObject({ note: 'sings', organisation: 'Acme' });
  });

  it('of three into one comes apart in any order', () => {
    const [one, other] = twoOfAna();
    const [third = ''] = bringIn(database, stamps, [aPerson('A. Kovač', { profiles: [aProfile('x', 'ana')] })]);
    const before = everything(database);
    const first = merge(other, third);
    const second = merge(one, other);
    expect(currentId(database, third)).toBe(one);
    undoMerge(database, first);
    expect(readContact(database, third)?.profiles.map(({ network }) => network)).toEqual(['x']);
    undoMerge(database, second);
    expect(everything(database)).toEqual(before);
  });

  it('and back gives the very same rows, whatever there is', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            person: fc.nat(2),
            what: fc.constantFrom(
              'session',
              'promise',
              'skip',
              'tag',
              'profile',
              'queue',
              'post',
              'note',
              'snooze',
              'hand',
            ),
            value: fc.nat(3),
          }),
          { maxLength: 25 },
        ),
        fc.constantFrom([0, 1], [1, 0], [2, 1], [0, 2]),
        (deeds, [kept = 0, gone = 1]) => {
          const world = aDatabase();
          database = world.database;
          const ids = ['Ana', 'Anna', 'Ana K.'].flatMap((name) => bringIn(database, world.stamps, [aPerson(name)]));
          for (const { person, what, value } of deeds) act(ids[person] ?? '', what, value);
          const before = everything(database);
          const mergeId = merge(ids[kept] ?? '', ids[gone] ?? '');
          expect(database.all('PRAGMA foreign_key_check')).toEqual([]);
          undoMerge(database, mergeId);
          expect(everything(database)).toEqual(before);
        },
      ),
      { numRuns: 25 },
    );
  });

  function act(contactId: string, what: string, value: number): void {
    const id = newId();
    switch (what) {
      case 'session':
        return met(contactId, { outcome: value > 1 ? 'done' : 'skipped', familiarityAfter: value > 2 ? 3 : null });
      case 'promise':
        return met(contactId, { followUp: { id, day: `2026-12-0${value + 1}`, note: '' } });
      case 'skip':
        return addSkip(database, { contactId, at: value, kind: 'swap' }, () => id);
      case 'tag':
        database.run('INSERT OR IGNORE INTO tag (id, name) VALUES (?, ?)', `tag${value}`, `tag ${value}`);
        database.run('INSERT OR IGNORE INTO contact_tag VALUES (?, ?)', contactId, `tag${value}`);
        return undefined;
      case 'profile':
        database.run(
          `INSERT INTO profile (id, contact_id, network, handle, handle_key, status, created_at)
           VALUES (?, ?, 'github', ?, ?, 'active', ?)`,
          id,
          contactId,
          `h${value}`,
          `h${value}`,
          value,
        );
        return undefined;
      case 'queue':
        return moveFirst(database, contactId);
      case 'post':
        return notePosts(database, [{ contactId, at: value }]);
      case 'note':
        database.run('UPDATE contact SET note = ? WHERE id = ?', `note ${value}`, contactId);
        return undefined;
      case 'snooze':
        database.run('UPDATE contact SET snoozed_until = ? WHERE id = ?', `2027-01-0${value + 1}`, contactId);
        return undefined;
      default:
        database.run(
          `UPDATE contact SET name = ?, provenance = '{"name":"hand"}' WHERE id = ?`,
          `By hand ${value}`,
          contactId,
        );
        return undefined;
    }
  }

  it('lets somebody who waited twice wait once', () => {
    const [one, other] = twoOfAna();
    moveFirst(database, one);
    moveFirst(database, other);
    merge(one, other);
    expect(listQueue(database).map(({ contactId }) => contactId)).toEqual([one]);
  });
});
