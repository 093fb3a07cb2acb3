import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportedPerson } from '../../core/import/imported-person.ts';
import { applyChanges, finishChanges } from '../../main/storage/apply-changes.ts';
import type { BatchFormat } from '../../main/storage/batch.ts';
import { readContact, renameContact, type Stamps } from '../../main/storage/contact-repository.ts';
import type { Database } from '../../main/storage/database.ts';
import { beginBatch, cancelBatch, listImports, previewBatch, showBatch } from '../../main/storage/import-repository.ts';
import { stagePeople } from '../../main/storage/stage-people.ts';
import type { StagedTally } from '../../main/storage/storage-contract.ts';
import { saveSession } from '../../main/storage/session-repository.ts';
import { sweepBatches } from '../../main/storage/sweep-batches.ts';
import { undoBatch } from '../../main/storage/undo-import.ts';
import { aDatabase, aPerson, aProfile, aSession } from '../support/storage-fixture.ts';

let database: Database;
let stamps: Stamps;

beforeEach(() => {
  ({ database, stamps } = aDatabase());
});

function stage(format: BatchFormat, ...people: readonly ImportedPerson[]): string {
  const batch = beginBatch(database, { format, fileName: 'a', at: 1 }, stamps);
  stagePeople(database, batch, people, stamps);
  return batch;
}

function show(batchId: string): void {
  const row = database.get<{ number: number }>('SELECT number FROM batch WHERE id = ?', batchId);
  showBatch(database, batchId, 2);
  for (const _ of applyChanges(database, row?.number ?? 0, stamps));
}

function bringIn(format: BatchFormat, ...people: readonly ImportedPerson[]): string {
  const batch = stage(format, ...people);
  show(batch);
  return batch;
}

function look(format: BatchFormat, ...people: readonly ImportedPerson[]): StagedTally {
  return previewBatch(database, stage(format, ...people), 0);
}

function undo(batchId: string, inSession: string | null = null) {
  const steps = undoBatch(database, batchId, { at: 9, inSession });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  for (const _ of sweepBatches(database));
  return step.value;
}

const anaId = (): string =>
  database.get<{ id: string }>(
    "SELECT id FROM contact WHERE id IN (SELECT contact_id FROM profile WHERE handle = 'ana')",
  )?.id ?? '';
const contact = () => readContact(database, anaId());

const ana = aPerson('Ana Kovač', {
  role: 'Designer',
  organisation: 'Northwind',
  profiles: [aProfile('linkedin', 'ana')],
  connectedOn: '2019-05-03',
  connectedThrough: 'linkedin',
});

describe('a newer export of the same thing', () => {
  beforeEach(() => bringIn('linkedin-connections', ana));

  it('brings up to date what the user has not edited, once it is shown', () => {
    const batch = stage('linkedin-connections', { ...ana, role: 'Head of design', organisation: 'Adria' });
    expect(previewBatch(database, batch, 4)).toMatchObject({
      added: 0,
      updated: 1,
      same: 0,
      updatedPeople: [
        {
          name: 'Ana Kovač',
          fields: [
            { field: 'role', before: 'Designer', after: 'Head of design' },
            { field: 'organisation', before: 'Northwind', after: 'Adria' },
          ],
        },
      ],
    });
    expect(contact()?.role).toBe('Designer');
    show(batch);
    expect([contact()?.role, contact()?.organisation]).toEqual(['Head of design', 'Adria']);
  });

  it('leaves what the user wrote, and goes on with the rest', () => {
    renameContact(database, anaId(), 'Ana from the choir');
    bringIn('linkedin-connections', { ...ana, name: 'Ana Novak', role: 'Head of design' });
    expect([contact()?.name, contact()?.role]).toEqual(['Ana from the choir', 'Head of design']);
  });

  it('changes nothing when it says the same, and empties nothing', () => {
    expect(look('linkedin-connections', ana, { ...ana, role: '', connectedOn: null })).toMatchObject({
      added: 0,
      updated: 0,
      same: 2,
    });
  });

  it('is found by the search afterwards', () => {
    bringIn('linkedin-connections', { ...ana, organisation: 'Adria' });
    const found = (word: string) =>
      database.all('SELECT rowid FROM contact_search WHERE contact_search MATCH ?', word).length;
    expect([found('adria'), found('northwind')]).toEqual([1, 0]);
  });

  it('brings a third one up to date as well', () => {
    bringIn('linkedin-connections', { ...ana, role: 'Head of design' });
    bringIn('linkedin-connections', { ...ana, role: 'Partner' });
    expect(contact()?.role).toBe('Partner');
  });
});

describe('an import of something else', () => {
  beforeEach(() => bringIn('linkedin-connections', { ...ana, organisation: '' }));

  it('fills what is empty and adds links and tags, but knows nothing better', () => {
    const batch = stage('google-contacts', {
      ...ana,
      name: 'Ana (plumber)',
      role: 'Plumber',
      organisation: 'Adria',
      tags: ['Zagreb'],
      profiles: [aProfile('linkedin', 'ana'), aProfile('github', 'ana-k')],
    });
    const { updatedPeople } = previewBatch(database, batch, 0);
    expect(updatedPeople).toEqual([
      {
        name: 'Ana Kovač',
        fields: [{ field: 'organisation', before: '', after: 'Adria' }],
        profiles: 1,
        tags: ['Zagreb'],
      },
    ]);
    expect([contact()?.tags, contact()?.profiles.length]).toEqual([[], 1]);
    show(batch);
    expect(contact()).toMatchObject({ name: 'Ana Kovač', role: 'Designer', organisation: 'Adria', tags: ['Zagreb'] });
    expect(contact()?.profiles).toHaveLength(2);
  });

  it('gives a name to whoever was called by their handle', () => {
    bringIn('pasted-list', aPerson('omar-haddad', { profiles: [aProfile('linkedin', 'omar-haddad')] }));
    bringIn('linkedin-connections', aPerson('Omar Haddad, MD', { profiles: [aProfile('linkedin', 'omar-haddad')] }));
    expect(database.all('SELECT name FROM contact ORDER BY number')).toEqual([
      { name: 'Ana Kovač' },
      { name: 'Omar Haddad, MD' },
    ]);
  });

  it('calls nobody by their handle who has a name, but by their handle rather than a number', () => {
    bringIn('pasted-list', aPerson('ana', { profiles: [aProfile('linkedin', 'ana')] }));
    expect(contact()?.name).toBe('Ana Kovač');
    bringIn('x-accounts', aPerson('X id:55', { profiles: [aProfile('x', 'id:55')] }));
    bringIn('x-accounts', aPerson('omar', { profiles: [aProfile('x', 'omar'), aProfile('x', 'id:55')] }));
    expect(database.all('SELECT name FROM contact ORDER BY number')).toEqual([{ name: 'Ana Kovač' }, { name: 'omar' }]);
  });

  it('counts somebody who stands in it twice once, and lets what came first count', () => {
    const tally = look('google-contacts', { ...ana, organisation: 'Adria' }, { ...ana, organisation: 'Baltik' });
    expect(tally).toMatchObject({ updated: 1, same: 1 });
    expect(tally.updatedPeople[0]?.fields).toMatchObject([{ after: 'Adria' }]);
  });

  it('completes whom it brought itself, when they stand in it twice', () => {
    const omar = aPerson('Omar', { profiles: [aProfile('x', 'omar')] });
    bringIn('x-accounts', omar, { ...omar, role: 'Writer', tags: ['Cairo'] });
    const id = database.get<{ id: string }>("SELECT id FROM contact WHERE name = 'Omar'")?.id ?? '';
    expect(readContact(database, id)).toMatchObject({ role: 'Writer', tags: ['Cairo'] });
  });
});

describe('people without any link', () => {
  const friend = aPerson('Ana', { connectedOn: '2019-05-03', connectedThrough: 'facebook' });

  it('are the same in a newer list of the same network', () => {
    bringIn('facebook-friends', friend);
    expect(look('archive', friend)).toMatchObject({ added: 0, same: 1 });
  });

  it('are not taken for somebody of the same name from elsewhere', () => {
    bringIn('vcard', aPerson('Ana'));
    expect(look('google-contacts', aPerson('Ana'))).toMatchObject({ added: 1, same: 0 });
    expect(look('vcard', aPerson('Ana'))).toMatchObject({ added: 0, same: 1 });
  });

  it('do not become one because they share a mailbox', () => {
    const mailbox = [aProfile('email', 'family@home.example')];
    bringIn('vcard', aPerson('Ana', { profiles: mailbox }));
    expect(look('vcard', aPerson('Ben', { profiles: mailbox }))).toMatchObject({ added: 1, same: 0 });
    expect(look('google-contacts', aPerson('ana', { profiles: mailbox }))).toMatchObject({ added: 0, same: 1 });
  });
});

describe('an import that is undone', () => {
  it('takes everybody away it brought, and puts back what it changed', () => {
    bringIn('linkedin-connections', ana);
    const batch = bringIn(
      'linkedin-connections',
      { ...ana, role: 'Partner', tags: ['Zagreb'], profiles: [...ana.profiles, aProfile('github', 'ana-k')] },
      aPerson('Omar', { profiles: [aProfile('x', 'omar')] }),
    );
    expect(undo(batch)).toEqual({ removed: 1, putBack: 1, kept: 0 });
    expect(contact()).toMatchObject({ role: 'Designer', tags: [] });
    expect(contact()?.profiles).toHaveLength(1);
    expect(database.all('SELECT name FROM contact')).toEqual([{ name: 'Ana Kovač' }]);
    expect(database.get('SELECT provenance FROM contact')).toEqual({ provenance: '{}' });
  });

  it('leaves what the user has changed since', () => {
    bringIn('linkedin-connections', ana);
    const batch = bringIn('linkedin-connections', { ...ana, name: 'Ana Novak' });
    renameContact(database, anaId(), 'Ana N.');
    undo(batch);
    expect(contact()?.name).toBe('Ana N.');
  });

  it('lets those stay whom the user has met or changed, and whoever is in a session', () => {
    const crowd = ['ana', 'omar', 'becky', 'nils'].map((name) => aPerson(name, { profiles: [aProfile('x', name)] }));
    const batch = bringIn('x-accounts', ...crowd);
    const [met = '', renamed = '', sitting = ''] = database
      .all<{ id: string }>('SELECT id FROM contact ORDER BY number')
      .map(({ id }) => id);
    saveSession(database, aSession('s1', met));
    renameContact(database, renamed, 'Omar Haddad');
    expect(undo(batch, sitting)).toEqual({ removed: 1, putBack: 0, kept: 3 });
    expect(database.all('SELECT name FROM contact ORDER BY number')).toEqual([
      { name: 'ana' },
      { name: 'Omar Haddad' },
      { name: 'becky' },
    ]);
  });

  it('can be undone once', () => {
    const batch = bringIn('vcard', ana);
    undo(batch);
    expect(() => undo(batch)).toThrow('import-gone');
  });

  it('comes in again afterwards as if it were new', () => {
    const batch = bringIn('vcard', ana);
    undo(batch);
    expect(look('vcard', ana)).toMatchObject({ added: 1, same: 0 });
  });

  it('stands in the list of imports, the newest first, with those that changed nothing left out', () => {
    const first = bringIn('vcard', ana);
    bringIn('vcard', ana);
    bringIn('linkedin-connections', aPerson('Omar', { profiles: [aProfile('x', 'omar')] }));
    undo(first);
    expect(listImports(database)).toMatchObject([
      { format: 'linkedin-connections', added: 1, undoneAt: null },
      { format: 'vcard', added: 1, undoneAt: 9 },
    ]);
  });
});

describe('a program that dies', () => {
  it('between showing an import and writing what it changes has it all at the next start', () => {
    bringIn('linkedin-connections', ana);
    const batch = stage('linkedin-connections', { ...ana, role: 'Partner' });
    showBatch(database, batch, 2);
    expect(contact()?.role).toBe('Designer');
    finishChanges(database, stamps);
    expect(contact()?.role).toBe('Partner');
  });

  it('between undoing an import and putting back what it changed has it all back at the next start', () => {
    bringIn('linkedin-connections', ana);
    const batch = bringIn('linkedin-connections', { ...ana, role: 'Partner' });
    const steps = undoBatch(database, batch, { at: 9, inSession: null });
    while (database.get("SELECT 1 FROM batch WHERE state = 'undone'") === undefined) steps.next();
    finishChanges(database, stamps);
    expect(contact()?.role).toBe('Designer');
  });

  it('leaves no trace of changes that were never shown', () => {
    bringIn('linkedin-connections', ana);
    const batch = stage('linkedin-connections', { ...ana, role: 'Partner' });
    cancelBatch(database, batch);
    for (const _ of sweepBatches(database));
    expect(contact()?.role).toBe('Designer');
    expect(database.get('SELECT count(*) AS rows FROM batch_change')).toEqual({ rows: 0 });
  });
});

describe('what changed between the look and the import', () => {
  it('stays the user’s', () => {
    bringIn('linkedin-connections', ana);
    const batch = stage('linkedin-connections', { ...ana, name: 'Ana Novak' });
    renameContact(database, anaId(), 'Ana N.');
    show(batch);
    expect(contact()?.name).toBe('Ana N.');
    undo(batch);
    expect(contact()?.name).toBe('Ana N.');
  });
});
