import type { ImportedPerson } from './imported-person.ts';
import { personKey } from './person-key.ts';

/** What makes two entries of one file the same: everything that tells people apart. Families share an address. */
export function fullIdentity(person: ImportedPerson): string {
  return [personKey(person), ...person.profiles.map(({ network, key }) => `${network} ${key}`).toSorted()].join('\n');
}
