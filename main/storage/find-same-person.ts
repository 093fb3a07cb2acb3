import type { ImportedPerson, ImportedProfile } from '../../core/import/imported-person.ts';
import { nameKey, personKey } from '../../core/import/person-key.ts';
import type { Network } from '../../core/networks/network.ts';
import type { Batch } from './batch.ts';
import type { ReadableDatabase } from './database.ts';

/**
 * A website, a feed or a mailbox may be shared by a firm or a family: it says who somebody is only together with the name.
 */
const sharedNetworks: ReadonlySet<Network> = new Set<Network>(['website', 'feed', 'email']);

/** Whether several people may have this profile. */
export function isShared({ network }: Pick<ImportedProfile, 'network'>): boolean {
  return sharedNetworks.has(network);
}

/** Who is there for this batch: everybody whom the user can see, and those whom the batch itself brought. */
const thereForBatch = `(kept.deleted_at IS NULL AND kept.merged_into IS NULL AND (kept.batch IS NULL OR kept.batch = ?
  OR kept.batch NOT IN (SELECT number FROM batch WHERE state <> 'visible')))`;

/**
 * Without any profile the same name is the same person only in exports of the same thing: two address books may each have
 * an Ana of their own, about whom the user is asked.
 */
const samePerson = `SELECT kept.id FROM contact AS kept WHERE kept.person_key = ? AND ${thereForBatch}
    AND kept.connected_through IS ?
    AND (kept.connected_through IS NOT NULL OR (SELECT format FROM batch WHERE number = kept.batch) = ?)
  ORDER BY kept.number LIMIT 1`;

const anybodyWith = 'SELECT 1 FROM profile WHERE network = ? AND handle_key = ? LIMIT 1';

const ownersOf = `SELECT kept.id, kept.name, kept.person_key FROM profile
  JOIN contact AS owner ON owner.id = profile.contact_id
  JOIN contact AS kept ON kept.id = coalesce(owner.merged_into, owner.id)
  WHERE profile.network = ? AND profile.handle_key = ? AND ${thereForBatch}
    AND (profile.batch IS NULL OR profile.batch = ?
      OR profile.batch NOT IN (SELECT number FROM batch WHERE state <> 'visible'))
  ORDER BY kept.number`;

/** The id of whoever is this person already, for a batch that is being staged; null for somebody new. */
export function findSame(database: ReadableDatabase, batch: Batch, person: ImportedPerson): string | null {
  if (person.profiles.length === 0) {
    const key = personKey(person);
    return (
      database.get<{ readonly id: string }>(samePerson, key, batch.number, person.connectedThrough, batch.format)?.id ??
      null
    );
  }
  for (const profile of person.profiles) {
    const owner = findOwner(database, batch.number, profile, isShared(profile) ? person.name : null);
    if (owner !== null) return owner;
  }
  return null;
}

/**
 * Whose profile it is: also one that was replaced since, and of somebody merged the one they were merged into. With a
 * name only somebody who is called so.
 */
export function findOwner(
  database: ReadableDatabase,
  batch: number,
  { network, key }: ImportedProfile,
  onlyNamed: string | null,
): string | null {
  // Mostly nobody has it, and looking that up alone is much faster than asking for the owners of nothing.
  if (database.get(anybodyWith, network, key) === undefined) return null;
  const rows = database.all<{ readonly id: string; readonly name: string; readonly person_key: string }>(
    ownersOf,
    network,
    key,
    batch,
    batch,
  );
  if (onlyNamed === null) return rows[0]?.id ?? null;
  const wanted = nameKey(onlyNamed);
  // Under the name of today or under the one they came in with.
  const named = rows.find((row) => nameKey(row.name) === wanted || row.person_key.startsWith(`${wanted}\n`));
  return named?.id ?? null;
}
