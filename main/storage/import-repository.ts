import { nameOrder } from '../../core/contacts/name-order.ts';
import type { ImportedPerson, ImportedProfile } from '../../core/import/imported-person.ts';
import type { ImportFormat } from '../../core/import/import-report.ts';
import { personKey } from '../../core/import/person-key.ts';
import type { Stamps } from './contact-repository.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';
import { findOwner, findSame, isShared } from './find-same-person.ts';
import type { ImportTally } from './storage-contract.ts';

/** How many names greet the user after an import. */
const namesTold = 5;

interface Batch {
  readonly number: number;
  readonly began_at: number;
}

/** Opens a batch whose people stay unseen until it is shown. */
export function beginBatch(
  database: WritableDatabase,
  options: { readonly format: ImportFormat; readonly fileName: string; readonly at: number },
  { newId }: Stamps,
): string {
  const id = newId();
  database.run(
    `INSERT INTO batch (id, format, file_name, state, began_at) VALUES (?, ?, ?, 'staged', ?)`,
    id,
    options.format,
    options.fileName,
    options.at,
  );
  return id;
}

function requireStaged(database: ReadableDatabase, batchId: string): Batch {
  const batch = database.get<Batch>(`SELECT number, began_at FROM batch WHERE id = ? AND state = 'staged'`, batchId);
  if (batch === undefined) throw new Error(`The batch ${batchId} is not being staged`);
  return batch;
}

/**
 * Writes people of a batch, unseen, from `first` on until the time is up, one at least; all of these or nothing. Answers
 * where to go on. Somebody who is known only gains profiles.
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
    let added = 0;
    let next = first;
    for (const person of people.slice(first)) {
      if (next > first && isTimeUp()) break;
      const known = findSame(database, batch.number, person);
      if (known === null) {
        addPerson(database, batch, person, stamps);
        added += 1;
      } else {
        addNewProfiles(database, batch, known, person.profiles, stamps);
      }
      next += 1;
    }
    const same = next - first - added;
    database.run('UPDATE batch SET added = added + ?, same = same + ? WHERE number = ?', added, same, batch.number);
    return next;
  });
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
  addTags(database, id, person.tags, stamps);
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
}

/** Adds to somebody known those profiles that nobody has; a shared address may stand with each person once. */
function addNewProfiles(
  database: WritableDatabase,
  batch: Batch,
  contactId: string,
  profiles: readonly ImportedProfile[],
  stamps: Stamps,
): void {
  for (const profile of profiles) {
    if (hasProfile(database, contactId, profile)) continue;
    if (!isShared(profile) && findOwner(database, batch.number, profile, null) !== null) continue;
    insertProfile(database, batch, contactId, profile, stamps);
  }
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

function addTags(database: WritableDatabase, contactId: string, tags: readonly string[], { newId }: Stamps): void {
  for (const name of tags) {
    database.run('INSERT INTO tag (id, name) VALUES (?, ?) ON CONFLICT (name) DO NOTHING', newId(), name);
    database.run(
      'INSERT OR IGNORE INTO contact_tag (contact_id, tag_id) SELECT ?, id FROM tag WHERE name = ?',
      contactId,
      name,
    );
  }
}

/** Shows a whole batch at once. */
export function showBatch(database: WritableDatabase, batchId: string, at: number): ImportTally {
  return database.transaction(() => {
    const { number } = requireStaged(database, batchId);
    database.run(`UPDATE batch SET state = 'visible', shown_at = ? WHERE number = ?`, at, number);
    const names = database.all<{ readonly name: string }>(
      'SELECT name FROM contact WHERE batch = ? ORDER BY number LIMIT ?',
      number,
      namesTold,
    );
    const counts = database.get<Pick<ImportTally, 'added' | 'same'>>(
      'SELECT added, same FROM batch WHERE number = ?',
      number,
    );
    return { added: counts?.added ?? 0, same: counts?.same ?? 0, names: names.map((row) => row.name) };
  });
}

/** Gives a batch up: nothing of it will ever be seen. Its rows are swept afterwards. */
export function cancelBatch(database: WritableDatabase, batchId: string): void {
  database.run(`UPDATE batch SET state = 'cancelled' WHERE id = ? AND state = 'staged'`, batchId);
}

/** What was being staged when the program died will not be finished by anybody. */
export function cancelAbandoned(database: WritableDatabase): void {
  database.run(`UPDATE batch SET state = 'cancelled' WHERE state = 'staged'`);
}
