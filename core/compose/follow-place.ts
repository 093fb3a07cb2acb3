import type { Profile } from '../contacts/contact.ts';
import type { Home } from './compose-rule.ts';
import { composeRule } from './compose-rules.ts';

/** Where somebody is followed with a click, or null where the network has no such place; then the profile opens. */
export function followPlace(profile: Profile | null, home: Home): string | null {
  return profile === null ? null : (composeRule(profile.network).follow?.(profile, home) ?? null);
}
