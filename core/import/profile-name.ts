import { networkName } from '../text/network-text.ts';
import type { ImportedProfile } from './imported-person.ts';

/** What somebody is called as long as only a number or an opaque handle is known of them: `Facebook 100012345`. */
export function profileName({ network, handle }: ImportedProfile): string {
  return `${networkName(network)} ${handle}`;
}
