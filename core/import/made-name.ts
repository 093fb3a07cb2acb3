import { suggestName } from '../networks/suggest-name.ts';
import type { ImportedProfile } from './imported-person.ts';
import { nameKey } from './person-key.ts';
import { profileName } from './profile-name.ts';

/** Whether a name is only a number, as of somebody on X of whom nothing else is known. */
export function isNumberName(name: string, profiles: readonly ImportedProfile[]): boolean {
  return profiles.some((profile) => nameKey(profileName(profile)) === nameKey(name));
}

/** Whether a name says no more than the handle it was made from, as that of somebody who came in as a mere link. */
export function isMadeName(name: string, profiles: readonly ImportedProfile[]): boolean {
  const key = nameKey(name);
  return profiles.some((profile) => {
    const { network, handle } = profile;
    const made = [handle, handle.replace(/^@/, ''), suggestName(network, handle), profileName(profile)];
    return made.some((candidate) => candidate !== null && nameKey(candidate) === key);
  });
}
