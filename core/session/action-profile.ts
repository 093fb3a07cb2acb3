import type { ActionKind } from '../actions/action.ts';
import type { Contact, Profile } from '../contacts/contact.ts';

/** The profile through which an action is done when the user names none: a letter goes by email if that is known. */
export function defaultProfile(contact: Contact, kind: ActionKind): Profile | null {
  const open = contact.profiles.filter((profile) => profile.status === 'active' && profile.url !== null);
  const mail = kind === 'write' ? open.find((profile) => profile.network === 'email') : undefined;
  return mail ?? open.find((profile) => profile.network !== 'email') ?? open[0] ?? null;
}
