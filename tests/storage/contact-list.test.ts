import { beforeEach, describe, expect, it } from 'vitest';
import { everybody, type ContactQuery } from '../../core/contacts/contact-query.ts';
import type { Stamps } from '../../main/storage/contact-repository.ts';
import { ContactList } from '../../main/storage/contact-list.ts';
import type { Database } from '../../main/storage/database.ts';
import { addPromise } from '../../main/storage/promise-repository.ts';
import { saveSession } from '../../main/storage/session-repository.ts';
import { aDatabase, aPerson, aProfile, aSession, bringIn } from '../support/storage-fixture.ts';

const today = '2026-11-18';

describe('the list of people', () => {
  let database: Database;
  let stamps: Stamps;
  let list: ContactList;
  let ids: readonly string[];

  beforeEach(() => {
    ({ database, stamps } = aDatabase());
    ids = bringIn(database, stamps, [
      aPerson('Željko Šarić', { organisation: 'Adria', profiles: [aProfile('linkedin', 'zsaric')], tags: ['choir'] }),
      aPerson('ana kovač', { role: 'Editor', profiles: [aProfile('github', 'anak'), aProfile('x', 'ana_k')] }),
      aPerson('Søren Holm', { note: 'Lent me a ladder' }),
      aPerson('Zoe Adams', { profiles: [aProfile('google-plus', '123', { status: 'closed', url: null })] }),
      aPerson('Álvaro', { tags: ['choir', 'book club'] }),
    ]);
    list = new ContactList(database);
  });

  const names = (changes: Partial<ContactQuery>): readonly string[] =>
    list.page({ ...everybody, ...changes }, 0, 50, today).rows.map(({ name }) => name);
  const id = (place: number): string => ids[place] ?? '';

  it('sorts by name as people do, whatever the case and the accents', () => {
    expect(names({})).toEqual(['Álvaro', 'ana kovač', 'Søren Holm', 'Željko Šarić', 'Zoe Adams']);
    expect(names({ isReversed: true })[0]).toBe('Zoe Adams');
  });

  it.each([
    ['zel', ['Željko Šarić']],
    ['SARIC zelj', ['Željko Šarić']],
    ['soren', ['Søren Holm']],
    ['SØREN', ['Søren Holm']],
    ['adr', ['Željko Šarić']],
    ['edit', ['ana kovač']],
    ['ladder', ['Søren Holm']],
    ['choir', ['Álvaro', 'Željko Šarić']],
    ['@anak', ['ana kovač']],
    ['a', ['Álvaro', 'ana kovač', 'Søren Holm', 'Željko Šarić', 'Zoe Adams']],
    ['nobody', []],
    ['…', []],
    ['linkedin', []],
  ])('finds by %j', (text, found) => {
    expect(names({ text })).toEqual(found);
  });

  it.each(['"', '*', 'NOT', '(', 'name:', "'; DROP TABLE contact", 'a AND', '\uE000broken', 'NEAR(a b)'])(
    'takes %j for words and nothing else',
    (text) => {
      expect(names({ text }).length).toBeLessThanOrEqual(5);
      expect(names({ text: 'zoe' })).toEqual(['Zoe Adams']);
    },
  );

  it('narrows to a network, a tag, a familiarity', () => {
    expect(names({ network: 'github' })).toEqual(['ana kovač']);
    expect(names({ network: 'google-plus' })).toEqual(['Zoe Adams']);
    expect(names({ tag: 'book club' })).toEqual(['Álvaro']);
    expect(names({ tag: 'book' })).toEqual([]);
    database.run('UPDATE contact SET familiarity = 4 WHERE id = ?', id(1));
    expect(names({ familiarity: 4 })).toEqual(['ana kovač']);
    expect(names({ familiarity: 1 })).toHaveLength(4);
    expect(names({ order: 'familiarity' })[0]).toBe('ana kovač');
  });

  it('narrows to those without a link that leads anywhere, and to broken ones', () => {
    expect(names({ marks: ['incomplete'] })).toEqual(['Álvaro', 'Søren Holm', 'Zoe Adams']);
    expect(names({ marks: ['broken'] })).toEqual([]);
    database.run("UPDATE profile SET status = 'broken' WHERE handle = 'zsaric'");
    expect(names({ marks: ['broken'] })).toEqual(['Željko Šarić']);
    expect(names({ marks: ['broken', 'incomplete'] })).toEqual(['Željko Šarić']);
  });

  it('knows who was met and who never was, also by those who were merged into somebody', () => {
    saveSession(database, aSession('a', id(0), { outcome: 'done', startedAt: 20_000 }));
    saveSession(database, aSession('b', id(3), { outcome: 'done', startedAt: 30_000 }));
    saveSession(database, aSession('c', id(2), { outcome: 'looked', startedAt: 40_000 }));
    expect(names({ order: 'met' })).toEqual(['Zoe Adams', 'Željko Šarić', 'Álvaro', 'ana kovač', 'Søren Holm']);
    expect(names({ marks: ['never-met'] })).toEqual(['Álvaro', 'ana kovač', 'Søren Holm']);
    database.run('UPDATE contact SET merged_into = ? WHERE id = ?', id(4), id(3));
    expect(names({ order: 'met' })[0]).toBe('Álvaro');
  });

  it('knows whose promise is due: not before its day, and not after it was kept', () => {
    addPromise(database, { contactId: id(1), day: today, note: '' }, { ...stamps, now: () => 15_000 });
    addPromise(database, { contactId: id(2), day: '2026-11-19', note: '' }, stamps);
    const row = (name: string) => list.page({ ...everybody, text: name }, 0, 1, today).rows[0]?.followUpDay;
    expect(names({ marks: ['follow-up-due'] })).toEqual(['ana kovač']);
    expect([row('ana'), row('holm')]).toEqual([today, '2026-11-19']);
    saveSession(database, aSession('before', id(1), { outcome: 'done', startedAt: 10_000 }));
    expect(names({ marks: ['follow-up-due'] })).toEqual(['ana kovač']);
    saveSession(database, aSession('after', id(1), { outcome: 'looked', startedAt: 20_000 }));
    expect(names({ marks: ['follow-up-due'] })).toEqual([]);
  });

  it('keeps the archive apart, and leaves out who is gone', () => {
    database.run('UPDATE contact SET archived = 1 WHERE id = ?', id(0));
    database.run('UPDATE contact SET deleted_at = 1 WHERE id = ?', id(1));
    expect(names({})).toEqual(['Álvaro', 'Søren Holm', 'Zoe Adams']);
    expect(names({ isArchive: true })).toEqual(['Željko Šarić']);
  });

  it('sorts by when people came in, the newest first', () => {
    expect(names({ order: 'added' })).toEqual(['Álvaro', 'Zoe Adams', 'Søren Holm', 'ana kovač', 'Željko Šarić']);
  });

  it('answers any stretch and how long the whole is', () => {
    const page = list.page(everybody, 3, 10, today);
    expect([page.total, page.from, page.rows.length]).toEqual([5, 3, 2]);
    expect(list.idsBetween(everybody, 1, 2, today)).toEqual([id(1), id(2)]);
    expect(list.placeOf(everybody, id(0), today)).toBe(3);
    expect(list.placeOf({ ...everybody, text: 'ana' }, id(0), today)).toBe(-1);
  });

  it('tells in a row what it shows', () => {
    database.run("UPDATE profile SET status = 'broken' WHERE handle = 'ana_k'");
    database.run("UPDATE contact SET snoozed_until = '2026-12-01' WHERE id = ?", id(1));
    expect(list.page({ ...everybody, text: 'ana' }, 0, 1, today).rows).toMatchObject([
      { role: 'Editor', networks: ['x', 'github'], hasBroken: true, snoozedUntil: '2026-12-01', lastMetAt: null },
    ]);
  });

  it('refuses a choice of all when it is not what the user was told', () => {
    const choice = { kind: 'all', query: everybody, except: [id(0)], expected: 4 } as const;
    expect(list.chosen(choice, today)).toHaveLength(4);
    bringIn(database, stamps, [aPerson('New Here')]);
    expect(() => list.chosen(choice, today)).toThrow('chosen-changed');
  });
});
