import { describe, expect, it } from 'vitest';
import { everybody } from '../../core/contacts/contact-query.ts';
import { outcome } from '../support/read-steps.ts';
import { peopleJson } from '../../core/contacts/people-json.ts';
import { readTwelvePeople } from '../../core/import/twelve-people.ts';
import { ContactList } from '../../main/storage/contact-list.ts';
import { readRecords, type StoredRecord } from '../../main/storage/export-records.ts';
import type { Database } from '../../main/storage/database.ts';
import { beginBatch, cancelBatch } from '../../main/storage/import-repository.ts';
import { stagePeople } from '../../main/storage/stage-people.ts';
import { addPromise } from '../../main/storage/promise-repository.ts';
import { saveSession } from '../../main/storage/session-repository.ts';
import { sweepBatches } from '../../main/storage/sweep-batches.ts';
import { aDatabase, aPerson, aProfile, aSession, bringIn } from '../support/storage-fixture.ts';

const today = '2026-11-18';

const recordsOf = (database: Database): readonly StoredRecord[] =>
  readRecords(database, new ContactList(database).chosen({ kind: 'everybody' }, today));

/** People as a file of Twelve holds them. */
function fileOf(records: readonly StoredRecord[]): string {
  const people = records.map((record, at) => peopleJson.person({ ...record, lastMetOn: null }, at === 0));
  return `${peopleJson.head}${people.join('')}${peopleJson.tail}`;
}

function aFullDatabase() {
  const { database, stamps } = aDatabase();
  const [ana = '', ben = ''] = bringIn(database, stamps, [
    aPerson('Ana Kovač', {
      role: 'Editor',
      organisation: 'Adria',
      note: 'Two\nlines',
      tags: ['choir', 'books'],
      connectedOn: '2019-05-04',
      connectedThrough: 'linkedin',
      profiles: [
        aProfile('linkedin', 'ana-kovac', { url: 'https://www.linkedin.com/in/ana-kovac' }),
        aProfile('x', 'ana_k', { url: 'https://x.com/ana_k', status: 'broken' }),
      ],
    }),
    aPerson('Ben'),
  ]);
  database.run('UPDATE contact SET familiarity = 4, snoozed_until = ? WHERE id = ?', '2026-12-24', ana);
  database.run('UPDATE contact SET archived = 1, never_ask = 1 WHERE id = ?', ben);
  addPromise(database, { contactId: ana, day: '2026-12-03', note: 'the bridge' }, { ...stamps, now: () => 90_000 });
  saveSession(database, aSession('s', ana, { outcome: 'done', startedAt: 50_000 }));
  return database;
}

describe('everything about people, as it leaves the program', () => {
  it('holds all of the user’s, also of those in the archive', () => {
    expect(recordsOf(aFullDatabase())).toMatchObject([
      {
        name: 'Ana Kovač',
        tags: ['books', 'choir'],
        familiarity: 4,
        lastMetAt: 50_000,
        profiles: [{ network: 'linkedin' }, { network: 'x', status: 'broken' }],
        followUps: [{ day: '2026-12-03', note: 'the bridge' }],
      },
      { name: 'Ben', isArchived: true, isNeverAsked: true },
    ]);
  });

  it('comes back into another database as it was', () => {
    const before = recordsOf(aFullDatabase());
    const { people } = outcome(readTwelvePeople(fileOf(before)));
    const { database, stamps } = aDatabase();
    bringIn(database, stamps, people);
    const comparable = (records: readonly StoredRecord[]) =>
      records.map((record) => ({ ...record, id: '', lastMetAt: null }));
    expect(comparable(recordsOf(database))).toEqual(comparable(before));
  });

  it('leaves nothing behind of an import that was cancelled', () => {
    const { people } = outcome(readTwelvePeople(fileOf(recordsOf(aFullDatabase()))));
    const { database, stamps } = aDatabase();
    const batch = beginBatch(database, { format: 'twelve-people', fileName: '', at: 500 }, stamps);
    stagePeople(database, batch, people, stamps);
    expect(new ContactList(database).numbers({ ...everybody, marks: ['follow-up-due'] }, '2027-01-01')).toHaveLength(0);
    cancelBatch(database, batch);
    for (const step of sweepBatches(database)) expect(step).toBeUndefined();
    expect(database.get('SELECT count(*) AS n FROM follow_up')).toEqual({ n: 0 });
  });
});
