import type { Contact, Familiarity, Profile, ProfileStatus } from '../../core/contacts/contact.ts';
import { nameOrder } from '../../core/contacts/name-order.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { ImportedProfile } from '../../core/import/imported-person.ts';
import { networks, type Network } from '../../core/networks/network.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';

interface ContactRow {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly familiarity: Familiarity;
  readonly note: string;
  readonly connected_on: string | null;
  readonly connected_through: Network | null;
  readonly last_met_at: number | null;
}

/** Given to changes that make rows: ids and the time come from outside, so that a test can foresee them. */
export interface Stamps {
  readonly newId: () => string;
  readonly now: () => number;
}

/** SQL for the wall time of somebody's last session with a confirmed action. */
export function lastMetAt(contactId: string): string {
  return `(SELECT max(started_at) FROM session WHERE session.contact_id = ${contactId} AND outcome = 'done')`;
}

const order = new Map<string, number>(networks.map((network, place) => [network, place]));

function inShownOrder(one: Profile, other: Profile): number {
  const last = networks.length;
  return (order.get(one.network) ?? last) - (order.get(other.network) ?? last);
}

const kept = 'deleted_at IS NULL AND merged_into IS NULL';

/**
 * Everybody the user knows of, archived people included. Counted as all minus the hidden, of whom there are mostly none:
 * that takes 1 ms at 100,000 people, counting through the view 6.
 */
export function countContacts(database: ReadableDatabase): number {
  const row = database.get<{ readonly count: number }>(
    `SELECT (SELECT count(*) FROM contact WHERE ${kept}) - (SELECT count(*) FROM contact WHERE ${kept}
       AND batch IN (SELECT number FROM batch WHERE state <> 'visible')) AS count`,
  );
  return row?.count ?? 0;
}

export function readContact(database: ReadableDatabase, contactId: string): Contact | null {
  const row = database.get<ContactRow>(
    `SELECT id, name, role, organisation, familiarity, note, connected_on, connected_through,
       ${lastMetAt('visible_contact.id')} AS last_met_at
     FROM visible_contact WHERE id = ?`,
    contactId,
  );
  if (row === undefined) return null;
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    organisation: row.organisation,
    familiarity: row.familiarity,
    note: row.note,
    tags: readTags(database, contactId),
    profiles: readProfiles(database, contactId),
    connectedOn: row.connected_on,
    connectedThrough: row.connected_through,
    lastMetAt: row.last_met_at,
  };
}

function readTags(database: ReadableDatabase, contactId: string): readonly string[] {
  const rows = database.all<{ readonly name: string }>(
    `SELECT tag.name FROM contact_tag JOIN tag ON tag.id = contact_tag.tag_id
     WHERE contact_tag.contact_id = ? ORDER BY tag.name`,
    contactId,
  );
  return rows.map((row) => row.name);
}

function readProfiles(database: ReadableDatabase, contactId: string): readonly Profile[] {
  const rows = database.all<Profile>(
    'SELECT id, network, handle, url, status FROM visible_profile WHERE contact_id = ? ORDER BY created_at, id',
    contactId,
  );
  return rows.map((row) => ({ ...row })).toSorted(inShownOrder);
}

/** Whose profile it is, also of one that was replaced since: a window may still show it. */
export function readContactOfProfile(database: ReadableDatabase, profileId: string): Contact | null {
  const row = database.get<{ readonly contact_id: string }>('SELECT contact_id FROM profile WHERE id = ?', profileId);
  return row === undefined ? null : readContact(database, row.contact_id);
}

/** Refuses when the contact is not (or no longer) there. */
export function requireContact(database: ReadableDatabase, contactId: string): void {
  const found = database.get('SELECT 1 FROM visible_contact WHERE id = ?', contactId);
  if (found === undefined) throw new AppError('unknown-contact');
}

export function renameContact(database: WritableDatabase, contactId: string, name: string): void {
  requireContact(database, contactId);
  database.run(
    `UPDATE contact SET name = ?, name_order = ?, provenance = json_set(provenance, '$.name', 'hand') WHERE id = ?`,
    name,
    nameOrder(name),
    contactId,
  );
}

export function setFamiliarity(database: WritableDatabase, contactId: string, familiarity: Familiarity): void {
  requireContact(database, contactId);
  database.run(
    `UPDATE contact SET familiarity = ?, provenance = json_set(provenance, '$.familiarity', 'hand') WHERE id = ?`,
    familiarity,
    contactId,
  );
}

/** Keeps somebody away until the day, which is not included, and takes them out of the queue. */
export function snoozeContact(database: WritableDatabase, contactId: string, untilDay: string): void {
  requireContact(database, contactId);
  database.transaction(() => {
    database.run('UPDATE contact SET snoozed_until = ? WHERE id = ?', untilDay, contactId);
    database.run('DELETE FROM queue WHERE contact_id = ?', contactId);
  });
}

interface ProfileOwner {
  readonly contact_id: string;
  readonly network: Network;
  readonly handle_key: string;
}

function requireProfile(database: ReadableDatabase, profileId: string): ProfileOwner {
  const row = database.get<ProfileOwner>(
    `SELECT contact_id, network, handle_key FROM visible_profile
     WHERE id = ? AND contact_id IN (SELECT id FROM visible_contact)`,
    profileId,
  );
  if (row === undefined) throw new AppError('unknown-profile');
  return row;
}

/** What the user found behind a profile. Where a network is gone and no link is left, it stays closed, whatever is clicked. */
export function setProfileStatus(database: WritableDatabase, profileId: string, status: ProfileStatus): void {
  requireProfile(database, profileId);
  database.run(
    `UPDATE profile SET status = ?, provenance = json_set(provenance, '$.status', 'hand')
     WHERE id = ? AND (status <> 'closed' OR url IS NOT NULL)`,
    status,
    profileId,
  );
}

/** Adds a profile by hand. One that the contact already has is brought up to date instead. */
export function addProfile(
  database: WritableDatabase,
  contactId: string,
  profile: ImportedProfile,
  stamps: Stamps,
): Profile {
  requireContact(database, contactId);
  return database.transaction(() => putProfile(database, contactId, profile, stamps));
}

/**
 * Puts another profile in a profile's place. The old row stays, hidden: sessions know what they looked at, and an import
 * that brings the old handle again finds whom it belonged to.
 */
export function replaceProfile(
  database: WritableDatabase,
  profileId: string,
  profile: ImportedProfile,
  stamps: Stamps,
): Profile {
  const owner = requireProfile(database, profileId);
  return database.transaction(() => {
    const put = putProfile(database, owner.contact_id, profile, stamps);
    if (put.id !== profileId) database.run('UPDATE profile SET replaced_by = ? WHERE id = ?', put.id, profileId);
    return put;
  });
}

const byHand = JSON.stringify({ handle: 'hand', url: 'hand', status: 'hand' });

function putProfile(
  database: WritableDatabase,
  contactId: string,
  { network, handle, key, url, status }: ImportedProfile,
  { newId, now }: Stamps,
): Profile {
  const existing = database.get<{ readonly id: string }>(
    'SELECT id FROM profile WHERE contact_id = ? AND network = ? AND handle_key = ?',
    contactId,
    network,
    key,
  );
  if (existing !== undefined) {
    database.run(
      // No batch: what the user typed stays, also when the import that brought it first is undone.
      `UPDATE profile SET handle = ?, url = ?, status = ?, provenance = ?, batch = NULL, replaced_by = NULL WHERE id = ?`,
      handle,
      url,
      status,
      byHand,
      existing.id,
    );
    return { id: existing.id, network, handle, url, status };
  }
  const id = newId();
  database.run(
    `INSERT INTO profile (id, contact_id, network, handle, handle_key, url, status, provenance, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    contactId,
    network,
    handle,
    key,
    url,
    status,
    byHand,
    now(),
  );
  return { id, network, handle, url, status };
}
