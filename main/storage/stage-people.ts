import { nameOrder } from '../../core/contacts/name-order.ts';
import type { ImportedPerson, ImportedProfile } from '../../core/import/imported-person.ts';
import { personKey } from '../../core/import/person-key.ts';
import { addTag } from './apply-changes.ts';
import { requireStaged, type Batch } from './batch.ts';
import type { Stamps } from './contact-repository.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';
import { findOwner, findSame, isShared } from './find-same-person.ts';
import { writeKept } from './kept-data.ts';
import { completeStaged, noteChange } from './import-changes.ts';

type Outcome = 'added' | 'updated' | 'same';

/**
 * Writes people of a batch, unseen, from `first` on until the time is up, one at least; all of these or nothing. Answers
 * where to go on. Somebody who is known gains profiles, and what the user has not written is brought up to date.
 */
export function stagePeople(
  database: WritableDatabase,
  batchId: string,
  people: readonly ImportedPerson[],
  stamps: Stamps,
  { first = 0, isTimeUp = () => false }: { readonly first?: number; readonly isTimeUp?: () => boolean } = {},
): number {
  return database.unhurriedTransaction(() => {
    const batch = requireStaged(database, batchId);
    const counts: Record<Outcome, number> = { added: 0, updated: 0, same: 0 };
    let next = first;
    for (; next < people.length; next += 1) {
      const person = people[next];
      if (person === undefined || (next > first && isTimeUp())) break;
      counts[stagePerson(database, batch, person, stamps)] += 1;
    }
    database.run(
      'UPDATE batch SET added = added + ?, updated = updated + ?, same = same + ? WHERE number = ?',
      counts.added,
      counts.updated,
      counts.same,
      batch.number,
    );
    return next;
  });
}

function stagePerson(database: WritableDatabase, batch: Batch, person: ImportedPerson, stamps: Stamps): Outcome {
  const known = findSame(database, batch, person);
  if (known === null) {
    addPerson(database, batch, person, stamps);
    return 'added';
  }
  const gained = addNewProfiles(database, batch, known, person.profiles, stamps);
  if (isOfBatch(database, batch, known)) {
    completeStaged(database, known, person);
    for (const tag of person.tags) addTag(database, known, tag, stamps);
    return 'same';
  }
  return noteChange(database, batch, known, person, gained) ? 'updated' : 'same';
}

function isOfBatch(database: ReadableDatabase, { number }: Batch, contactId: string): boolean {
  return database.get('SELECT 1 FROM contact WHERE id = ? AND batch = ?', contactId, number) !== undefined;
}

/** Profiles and tags go first and the contact last, so that the search line is written once (see migration 1). */
function addPerson(database: WritableDatabase, batch: Batch, person: ImportedPerson, stamps: Stamps): void {
  const id = stamps.newId();
  const seen = new Set<string>();
  for (const profile of person.profiles) {
    const place = `${profile.network} ${profile.key}`;
    if (!seen.has(place)) insertProfile(database, batch, id, profile, stamps);
    seen.add(place);
  }
  for (const tag of person.tags) addTag(database, id, tag, stamps);
  database.run(
    `INSERT INTO contact (id, name, name_order, role, organisation, note, connected_on, connected_through, person_key,
       batch, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    person.name,
    nameOrder(person.name),
    person.role,
    person.organisation,
    person.note,
    person.connectedOn,
    person.connectedThrough,
    personKey(person),
    batch.number,
    batch.began_at,
  );
  if (person.kept !== undefined) writeKept(database, id, person.kept, batch.began_at, stamps);
}

/** Adds to somebody known those profiles that nobody has; a shared address may stand with each person once. */
function addNewProfiles(
  database: WritableDatabase,
  batch: Batch,
  contactId: string,
  profiles: readonly ImportedProfile[],
  stamps: Stamps,
): number {
  let added = 0;
  for (const profile of profiles) {
    if (hasProfile(database, contactId, profile)) continue;
    if (!isShared(profile) && findOwner(database, batch.number, profile, null) !== null) continue;
    insertProfile(database, batch, contactId, profile, stamps);
    added += 1;
  }
  return added;
}

function insertProfile(
  database: WritableDatabase,
  batch: Batch,
  contactId: string,
  { network, handle, key, url, status }: ImportedProfile,
  { newId }: Stamps,
): void {
  database.run(
    `INSERT INTO profile (id, contact_id, network, handle, handle_key, url, status, batch, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    newId(),
    contactId,
    network,
    handle,
    key,
    url,
    status,
    batch.number,
    batch.began_at,
  );
}

function hasProfile(database: ReadableDatabase, contactId: string, { network, key }: ImportedProfile): boolean {
  const row = database.get(
    `SELECT 1 FROM profile WHERE network = ? AND handle_key = ? AND contact_id = ?
       AND (batch IS NULL OR batch IN (SELECT number FROM batch WHERE state IN ('staged', 'visible')))`,
    network,
    key,
    contactId,
  );
  return row !== undefined;
}
